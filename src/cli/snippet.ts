import { choiceText } from '../embedding/choice-texts.js';
import { choose, ChoiceError, type Choices, sessionToken } from '../embedding/choices.js';
import { type CdnFiles, isStarted, snippet, type SnippetOptions } from '../embedding/snippet.js';
import { packageCdn, readCdn } from '../server/embed/cdn-folder.js';
import { policyFor } from '../server/embed/policy.js';
import { version } from '../version.js';

export interface SnippetRequest extends Omit<Choices, 'elements'> {
  /** Folder with `sri.json` and `files.json`; that of this package unless told. */
  readonly files?: string | undefined;
}

/** The options on the command line, by the choice that they make. */
const optionOf: Readonly<Record<keyof Choices, string>> = {
  elements: 'ELEMENT',
  from: '--from',
  baseUrl: '--base-url',
  tokenUrl: '--token-url',
  locale: '--locale',
  theme: '--theme',
  nonce: '--nonce',
  start: '--start',
  alone: '--alone',
  evergreen: '--evergreen',
};

/** Prints the snippet; what to know beside it goes to the error stream, so that the snippet alone can be put into a file. */
export async function printSnippet(elements: readonly string[], request: SnippetRequest): Promise<number> {
  const folder = request.files ?? packageCdn;
  const files = await readCdn(folder);
  if (!files) {
    console.error(`There is no sri.json and files.json in ${folder}. In a clone of the project: npm run build`);
    return 1;
  }
  const options = optionsOf({ ...request, elements }, files);
  if (!options) return 1;
  console.log(snippet(options));
  for (const note of notes(options)) console.error(note);
  return 0;
}

function optionsOf(choices: Choices, files: CdnFiles): SnippetOptions | undefined {
  try {
    return choose(choices, files, version);
  } catch (error) {
    if (!(error instanceof ChoiceError)) throw error;
    const known = error.choice === 'elements' ? `\nElements: ${Object.keys(files.elements).join(' ')}` : '';
    console.error(`${optionOf[error.choice]}: ${choiceText(error, 'en')}${known}`);
    return undefined;
  }
}

function notes(options: SnippetOptions): string[] {
  const { base, evergreen } = options;
  return [
    '',
    options.settings.tokenUrl === undefined
      ? 'Paste this into the page; nobody signs in there.'
      : `Paste this into the page; ${options.settings.tokenUrl} is an endpoint of your own server (docs/guides).`,
    `A strict policy allows: ${policyFor(options)}`,
    ...(isStarted(options) && options.settings.session
      ? [`Your server opens the session (POST /v1/sessions) and writes its token in place of ${sessionToken}.`]
      : []),
    ...(evergreen || base.includes(version)
      ? []
      : [`${base} names no version: make the snippet again whenever you lay other files there.`]),
  ];
}
