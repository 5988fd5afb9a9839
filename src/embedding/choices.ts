import { firstQuestions } from './first-questions.js';
import type { PageSettings } from './page-settings.js';
import { aloneFileOf, type CdnFiles, isPublic, type SnippetOptions } from './snippet.js';

/** What somebody asks for who wants a snippet, in their own words; `choose` reads it. */
export interface Choices {
  /** Tags of the page; `score-card` will do. */
  readonly elements: readonly string[];
  /** Address of the files, where `VERSION` stands for the version; `/asn-kinerja/VERSION/` unless told. */
  readonly from?: string | undefined;
  /** Address of the API, `/` unless told. */
  readonly baseUrl?: string | undefined;
  /** Address of the portal's own endpoint, `/kinerja/token` unless told. */
  readonly tokenUrl?: string | undefined;
  readonly locale?: PageSettings['locale'] | undefined;
  readonly theme?: PageSettings['theme'] | undefined;
  readonly nonce?: string | undefined;
  /** Whether the page starts the data: its server opens the session then, and writes the token in place of `sessionToken`. */
  readonly start?: boolean | undefined;
  readonly alone?: boolean | undefined;
  readonly evergreen?: boolean | undefined;
}

/** Stands in the snippet where the portal's server writes the token. */
export const sessionToken = 'SESSION_TOKEN';

/** What is wrong with a choice. */
export type Reason =
  'no-element' | 'unknown-element' | 'address' | 'other-version' | 'moving-address' | 'several' | 'no-file' | 'nonce';

/** A choice that makes no snippet; `choice-texts.ts` has the words for it. */
export class ChoiceError extends Error {
  override readonly name = 'ChoiceError';

  constructor(
    readonly choice: keyof Choices,
    readonly reason: Reason,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(`${choice}: ${reason}`);
  }
}

/** Where the files of a version lie: its own number, or the name under which the newest is found. */
const placeOf = (version: string, evergreen: boolean) => (evergreen ? 'latest' : version);

/** Addresses of the files, as most pages have them. */
export const usualAddresses = {
  own: '/asn-kinerja/VERSION/',
  cdn: 'https://cdn.jsdelivr.net/npm/asn-kinerja@VERSION/dist/cdn/',
} as const;

/**
 * What `snippet` needs, of what somebody has chosen.
 *
 * @throws ChoiceError
 */
export function choose(choices: Choices, files: CdnFiles, version: string): SnippetOptions {
  const { locale, theme, nonce, start = false, alone, evergreen = false } = choices;
  const elements = choices.elements.map((name) => tagOf(name, files));
  if (elements.length === 0) throw new ChoiceError('elements', 'no-element');
  if (alone) requireOwnFile(elements, files);
  if (nonce !== undefined && (nonce === '' || nonce.includes('"'))) throw new ChoiceError('nonce', 'nonce');
  const questions = [...new Set(elements.flatMap((tag) => firstQuestions[tag] ?? []))];
  // Elements for the public want neither a token nor a server that writes one: their data can start on any page.
  const needsNobody = questions.length > 0 && questions.every(isPublic);
  return {
    ...{ elements, files, alone, evergreen, nonce },
    base: folderAddress(choices.from ?? usualAddresses.own, version, evergreen),
    settings: {
      baseUrl: address('baseUrl', choices.baseUrl ?? '/'),
      ...(!needsNobody && { tokenUrl: address('tokenUrl', choices.tokenUrl ?? '/kinerja/token') }),
      ...(start && questions.length > 0 && !needsNobody && { session: { token: sessionToken } }),
      ...((start || needsNobody) && questions.length > 0 && { start: questions }),
      ...(locale && { locale }),
      ...(theme && { theme }),
    },
  };
}

function tagOf(name: string, { elements }: CdnFiles): string {
  const tag = name.toLowerCase().replace(/^<|\/?>$/g, '');
  const found = [tag, `asn-${tag}`].find((one) => Object.hasOwn(elements, one));
  if (found) return found;
  const asked = tag.startsWith('asn-') ? tag : `asn-${tag}`;
  const near = nearest(asked, Object.keys(elements));
  const names = (near.length > 0 ? near : Object.keys(elements)).map((one) => `<${one}>`).join(', ');
  throw new ChoiceError('elements', 'unknown-element', { name: asked, names });
}

/** The tags that somebody may have meant: a third of the letters may be wrong. */
function nearest(tag: string, tags: readonly string[]): string[] {
  const near = tags.map((one) => ({ one, far: distance(tag, one) }));
  return near
    .filter(({ one, far }) => far * 3 <= one.length - 'asn-'.length)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ one }) => one);
}

/** Letters to add, take away or change until one word is the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [column, wanted] of [...other].entries())
      next.push(Math.min(next[column]! + 1, row[column + 1]! + 1, row[column]! + (letter === wanted ? 0 : 1)));
    row = next;
  }
  return row[other.length]!;
}

function requireOwnFile(elements: readonly string[], files: CdnFiles): void {
  if (elements.length > 1) throw new ChoiceError('alone', 'several', { count: String(elements.length) });
  if (aloneFileOf(elements, files) === undefined) throw new ChoiceError('alone', 'no-file', { name: elements[0]! });
}

/** An address that may stand in a page: a path from the root, or a whole one. */
function address(choice: 'from' | 'baseUrl' | 'tokenUrl', text: string): string {
  const isPlain = /^(\/(?!\/)|https?:\/\/[^/])[^\s"'<>\\]*$/.test(text);
  if (!isPlain || !URL.canParse(text, 'https://portal.example')) throw new ChoiceError(choice, 'address', { text });
  return text;
}

function folderAddress(text: string, version: string, evergreen: boolean): string {
  const written = address('from', text.replaceAll('VERSION', placeOf(version, evergreen))).replace(/\/*$/, '/');
  if (evergreen) return written;
  const named = /[/@]v?(\d+\.\d+\.\d+(?:-[\w.]+)?)\//.exec(written)?.[1];
  if (named && named !== version) throw new ChoiceError('from', 'other-version', { named, version });
  // What a CDN or a link lays there today it does not tomorrow, and every hash would be wrong.
  if (/[/@]latest\/|@\d+(\.\d+)?\//.test(written)) throw new ChoiceError('from', 'moving-address', { version });
  return written;
}
