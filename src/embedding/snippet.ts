import { kickOff } from './kick-off.js';
import { type PageSettings, settingsId } from './page-settings.js';

/** What `dist/cdn` says of itself: `sri.json` and `files.json`. */
export interface CdnFiles {
  /** Hash of each file, for `integrity`. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Files that an element needs before it is usable, by tag. */
  readonly elements: Readonly<Record<string, readonly string[]>>;
}

export interface SnippetOptions {
  /** Where the files lie, with the version in it and a slash at the end: `/asn-kinerja/0.1.0/`. */
  readonly base: string;
  /** Tags of the page, such as `asn-score-card`. */
  readonly elements: readonly string[];
  readonly settings: PageSettings;
  readonly files: CdnFiles;
  /** Whether the page takes the one file that holds all its element needs; so it does where it shows one, unless told. */
  readonly alone?: boolean | undefined;
  /** Whether other files will lie at `base` one day: then no hash fits, and which files an element needs may change. */
  readonly evergreen?: boolean | undefined;
  /** For a policy that names scripts by a nonce: what stands in the attribute, such as `<?= $nonce ?>`. */
  readonly nonce?: string | undefined;
}

/** The files that a snippet names. */
export interface SnippetFiles {
  /** Run in this order; the last one is the elements' own. */
  readonly scripts: readonly string[];
  /** Asked for at once, for `scripts` need them; what comes first is needed first. */
  readonly preloads: readonly string[];
}

const core = 'asn-kinerja.js';
const english = 'asn-kinerja.en.js';

/**
 * Which files the page fetches for its elements.
 *
 * @throws RangeError Where there is no such element.
 */
export function filesOfSnippet({ elements, settings, files, alone, evergreen }: SnippetOptions): SnippetFiles {
  const needed = [...new Set(elements.flatMap((tag) => filesOf(tag, files)))];
  const words = settings.locale === 'en' ? [english] : [];
  const own = aloneFileOf(elements, files);
  if (own !== undefined && (alone ?? true)) return { scripts: [...words, own], preloads: [] };
  return { scripts: [...words, core], preloads: evergreen ? [] : needed };
}

/** The file that holds everything for a page of one element; there is none for the fields of forms, which are small. */
export function aloneFileOf(elements: readonly string[], { integrity }: CdnFiles): string | undefined {
  const name = `only/${elements[0]?.replace('asn-', '')}.js`;
  return elements.length === 1 && name in integrity ? name : undefined;
}

/** Whether the page asks for the data itself: it needs paths for that, and a session unless everybody may ask for them. */
export function isStarted({ settings: { session, start = [] } }: SnippetOptions): boolean {
  return start.length > 0 && (session !== undefined || start.every(isPublic));
}

/** Whether a path answers everybody, signed in or not. */
export function isPublic(path: string): boolean {
  return path.startsWith('/v1/public/');
}

/**
 * The lines that a page pastes. With paths in the settings, and a session unless they are public, the data starts together
 * with the files; without them the elements ask when they are there.
 *
 * @throws RangeError Where there is no such element.
 */
export function snippet(options: SnippetOptions): string {
  const { base, elements, settings, files, evergreen, nonce } = options;
  const { scripts, preloads } = filesOfSnippet(options);
  const allowed = nonce === undefined ? '' : ` nonce="${nonce}"`;
  const attributes = (name: string) =>
    `"${base}${name}"${evergreen ? '' : ` integrity="${files.integrity[name] ?? ''}"`} crossorigin="anonymous"${allowed}`;
  // What the page's first element needs, and all data, go before the files of the others, for a browser asks six things at once:
  // on a slow line the first of eleven elements can be used a third sooner (docs/performance.md).
  const first = elements[0] === undefined ? [] : filesOf(elements[0], files);
  const priority = (name: string) => (first.includes(name) ? '' : ' fetchpriority="low"');
  return [
    `<script type="application/json" id="${settingsId}">${asJson(settings)}</script>`,
    // Before the files, for a browser asks six things at once, and the data take longest.
    ...(isStarted(options) ? [`<script${allowed}>${kickOff}</script>`] : []),
    ...preloads.map((name) => `<link rel="modulepreload" href=${attributes(name)}${priority(name)}>`),
    ...scripts.map((name) => `<script type="module" src=${attributes(name)}></script>`),
    ...elements.map((tag) => `<${tag}></${tag}>`),
  ].join('\n');
}

function filesOf(tag: string, { elements }: CdnFiles): readonly string[] {
  const found = elements[tag];
  if (!found) throw new RangeError(`There is no element <${tag}>. There are: ${Object.keys(elements).join(', ')}.`);
  return found;
}

/** JSON that cannot end the script element it stands in. */
function asJson(settings: PageSettings): string {
  return JSON.stringify(settings).replaceAll('<', '\\u003c');
}
