import type { FieldFault } from '../problem-error.js';
import { refuseFields } from '../problem-error.js';
import { mediaTypeOf } from '../storage/media-types.js';
import { withoutTraces } from './photo-traces.js';

/** What may go with a case: what a telephone makes and an office reads. */
export const attachmentTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const;

/** Bytes of a file: a photograph that a telephone has made smaller, and base64 of it fits into a body. */
export const maximumAttachmentBytes = 512 * 1024;

export const maximumAttachments = 5;

const endings: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/webp': ['.webp'],
};

/** A file with the type that its bytes say, a name that does not say another, and of a photograph the picture alone. */
export interface CheckedAttachment {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file that anybody may have sent.
 *
 * @throws {ProblemError} `invalid-fields` where it is too large, or of none of our types whatever its name says.
 */
export function checkAttachment({ name, content }: { name: string; content: string }): CheckedAttachment {
  const isBase64 = content.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(content);
  if (!isBase64) refuse({ code: 'not-base64' });
  const bytes = Buffer.from(content, 'base64');
  if (bytes.byteLength > maximumAttachmentBytes) {
    refuse({ code: 'file-too-large', values: { maximum: maximumAttachmentBytes } });
  }
  const mediaType = mediaTypeOf(bytes, attachmentTypes);
  if (mediaType === undefined) return refuse({ code: 'unknown-file-type' });
  return { name: safeName(name, mediaType), mediaType, bytes: withoutTraces(bytes, mediaType) };
}

function refuse(fault: Omit<FieldFault, 'pointer'>): never {
  refuseFields([{ pointer: '/content', ...fault }]);
  throw new Error('A fault is always refused.');
}

/** Without what steers a text or a path, and with the ending of its type: `laporan.exe` that is a PDF is saved as one. */
function safeName(name: string, mediaType: string): string {
  const plain = name.replace(/[\p{C}/\\:*?"<>|]/gu, '').slice(-150) || 'berkas';
  const [usual, ...others] = endings[mediaType] ?? [''];
  const lower = plain.toLowerCase();
  return [usual, ...others].some((ending) => lower.endsWith(ending)) ? plain : plain + usual;
}

/** Where the bytes of a file lie. */
export function attachmentKey({ agencyId, id }: { readonly agencyId: string; readonly id: string }): string {
  return `${agencyId}/cases/${id}`;
}
