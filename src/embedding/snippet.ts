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
}

/**
 * The lines that a page pastes. With a session and paths in the settings the data starts together with the files; without them
 * the elements ask when they are there.
 *
 * @throws RangeError Where there is no such element.
 */
export function snippet({ base, elements, settings, files }: SnippetOptions): string {
  const needed = [...new Set(elements.flatMap((tag) => filesOf(tag, files)))];
  // A page that shows one element takes the file that holds all it needs, and nothing else.
  const alone = elements.length === 1 ? `only/${elements[0]!.replace('asn-', '')}.js` : '';
  const isAlone = alone in files.integrity;
  const attributes = (name: string) =>
    `"${base}${name}" integrity="${files.integrity[name] ?? ''}" crossorigin="anonymous"`;
  const isStarted = settings.session !== undefined && (settings.start ?? []).length > 0;
  return [
    `<script type="application/json" id="${settingsId}">${asJson(settings)}</script>`,
    // Before the files, for a browser asks six things at once, and the data take longest.
    ...(isStarted ? [`<script>${kickOff}</script>`] : []),
    ...(isAlone ? [] : needed).map((name) => `<link rel="modulepreload" href=${attributes(name)}>`),
    `<script type="module" src=${attributes(isAlone ? alone : 'asn-kinerja.js')}></script>`,
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
