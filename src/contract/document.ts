import { date, id, moment, openEnum, resource, term } from './scalars.js';
import { documentKinds } from './vocabulary.js';
import * as z from './zod.js';

/** A document that was made, with the hash of its content by which anyone can check a copy. */
export const issuedDocument = resource({
  /** Id of the document. */
  id,
  /** Which form. */
  kind: openEnum(documentKinds),
  /** Which annex form it follows, such as `D.1.1`. */
  form: z.string(),
  /** What is assessed. */
  term,
  /** Version of the plan or of the judgement it shows. */
  version: z.number().check(z.int()),
  /** Hash of its content, as printed beside the QR code: 64 hexadecimal digits. */
  contentHash: z.string(),
  /** When its content was settled: agreed, signed or decided; `null` for a draft print. */
  settledAt: z.nullable(moment),
  /** Whether a signed copy has come back and was verified. */
  signedCopy: z.nullable(
    resource({
      /** When it came. */
      at: moment,
      /** SHA-256 of the copy. */
      sha256: z.string(),
      /** Size in bytes. */
      size: z.number().check(z.int()),
    }),
  ),
});
export type IssuedDocument = z.output<typeof issuedDocument>;

/** The documents of an appraisal that can be had now. */
export const issuedDocuments = resource({
  /** The plan, then month by month or quarter by quarter, then the year. */
  items: z.array(issuedDocument),
});
export type IssuedDocuments = z.output<typeof issuedDocuments>;

/** What the QR code of a document leads to: whether the code is ours, and of what. Nothing about a person. */
export const documentCheck = resource({
  /** The hash that was asked about. */
  contentHash: z.string(),
  /** Which form. */
  kind: openEnum(documentKinds),
  /** Name of the agency. */
  agency: z.string(),
  /** Day on which its content was settled. */
  settledOn: date,
  /** Whether a later version has replaced it. */
  replaced: z.boolean(),
});
export type DocumentCheck = z.output<typeof documentCheck>;
