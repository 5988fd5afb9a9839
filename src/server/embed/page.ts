import { html } from 'hono/html';
import type { ChoiceError } from '../../embedding/choices.js';
import { choiceText } from '../../embedding/choice-texts.js';
import type { Language } from '../messages/index.js';
import type { Filled } from './query.js';
import { elementWords, texts } from './texts.js';

type Markup = ReturnType<typeof html>;
type Words = (typeof texts)[Language];

/** What came of the choices. */
export interface Made {
  readonly snippet: string;
  /** What a strict policy of the page must allow. */
  readonly policy: string;
  readonly bytes: number;
  readonly count: number;
}

export interface EmbedPage {
  readonly language: Language;
  readonly version: string;
  /** Every tag there is; empty where the files have not been built. */
  readonly tags: readonly string[];
  readonly filled: Filled;
  readonly made: Made | ChoiceError;
  /** Address of the same page in the other language. */
  readonly otherLanguage: string;
}

/** The page as a whole. Everything works without its script, by the button that the script takes away. */
export function embedPage({ language, version, tags, filled, made, otherLanguage }: EmbedPage): Markup {
  const text = texts[language];
  const fault = made instanceof Error ? made : undefined;
  return html`<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${text.title} · asn-kinerja ${version}</title>
  <link rel="icon" href="../docs/favicon-32x32.png">
  <link rel="stylesheet" href="page.css">
  <script type="module" src="live.js"></script>
</head>
<body>
  <header>
    <nav>
      <a href="../docs/">${text.reference}</a>
      <a href="${otherLanguage}" lang="${language === 'id' ? 'en' : 'id'}">${text.otherLanguage}</a>
    </nav>
    <h1>${text.title}</h1>
    <p>${text.lead}</p>
  </header>
  <main>
    <form aria-label="${text.choices}" method="get" action="./">
      <input type="hidden" name="lang" value="${language}">
      ${
        tags.length === 0
          ? html`<p class="fault">${text.notBuilt}</p>`
          : elementChoices(text, language, tags, filled, errorOf('elements', fault, language))
      }
      ${versionChoice(text, version, filled)}
      <fieldset>
        <legend>${text.files}</legend>
        ${radio('host', 'own', text.own, filled.host)}
        ${radio('host', 'cdn', text.cdn, filled.host)}
        ${field('folder', text.folder, text.folderHelp, filled.folder, errorOf('from', fault, language))}
      </fieldset>
      ${field('base-url', text.baseUrl, text.baseUrlHelp, filled.baseUrl, errorOf('baseUrl', fault, language))}
      ${field('token-url', text.tokenUrl, text.tokenUrlHelp, filled.tokenUrl, errorOf('tokenUrl', fault, language))}
      <fieldset class="row">
        <legend>${text.locale}</legend>
        ${radio('locale', 'id', text.indonesian, filled.locale)}
        ${radio('locale', 'en', text.english, filled.locale)}
      </fieldset>
      <fieldset class="row">
        <legend>${text.theme}</legend>
        ${radio('theme', '', text.likePage, filled.theme)}
        ${radio('theme', 'light', text.light, filled.theme)}
        ${radio('theme', 'dark', text.dark, filled.theme)}
      </fieldset>
      <div class="field">
        <label class="choice"><input type="checkbox" name="start" aria-describedby="start-help"${filled.start ? ' checked' : ''}> ${text.start}</label>
        <small id="start-help">${text.startHelp}</small>
      </div>
      <button id="show">${text.show}</button>
    </form>
    <div class="result">
      ${result(text, made)}
      <p id="said" role="status" data-copied="${text.copied}" data-not-copied="${text.notCopied}" data-failed="${text.failed}"></p>
    </div>
  </main>
</body>
</html>`;
}

function elementChoices(
  text: Words,
  language: Language,
  tags: readonly string[],
  filled: Filled,
  error: Markup | '',
): Markup {
  const known = Object.keys(elementWords).map((name) => `asn-${name}`);
  const ordered = [...tags].sort((one, other) => known.indexOf(one) - known.indexOf(other));
  return html`<fieldset class="elements">
    <legend>${text.elements}</legend>
    ${ordered.map(
      (tag) => html`<label class="choice">
        <input type="checkbox" name="element" value="${tag}"${filled.elements.includes(tag) ? ' checked' : ''}>
        <span>${elementWords[tag.replace('asn-', '')]?.[language] ?? tag} <code>${tag}</code></span>
      </label>`,
    )}
    <div id="elements-error" aria-live="polite">${error}</div>
  </fieldset>`;
}

function versionChoice(text: Words, version: string, filled: Filled): Markup {
  return html`<fieldset>
    <legend>${text.version}</legend>
    ${radio('version', 'pinned', text.pinned.replace('{version}', version), filled.version)}
    ${radio('version', 'evergreen', text.evergreen, filled.version)}
    <small>${text.versionHelp}</small>
  </fieldset>`;
}

function radio(name: string, value: string, label: string, chosen: string): Markup {
  return html`<label class="choice"><input type="radio" name="${name}" value="${value}"${value === chosen ? ' checked' : ''}> ${label}</label>`;
}

function field(name: string, label: string, help: string, value: string, error: Markup | ''): Markup {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input id="${name}" name="${name}" value="${value}" autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby="${name}-help${error ? ` ${name}-error` : ''}"${error ? html` aria-invalid="true"` : ''}>
    <small id="${name}-help">${help}</small>
    <div id="${name}-error" aria-live="polite">${error}</div>
  </div>`;
}

function errorOf(choice: string, fault: ChoiceError | undefined, language: Language): Markup | '' {
  return fault?.choice === choice ? html`<p class="fault">${choiceText(fault, language)}</p>` : '';
}

/** Replaced as a whole by the script when a choice changes. */
function result(text: Words, made: Made | ChoiceError): Markup {
  const isMade = !(made instanceof Error);
  return html`<section id="result" aria-labelledby="result-title">
    <h2 id="result-title">${text.snippet}</h2>
    ${
      isMade
        ? html`<p class="row"><button type="button" id="copy" hidden>${text.copy}</button> <span id="size">${sizeText(text, made)}</span></p>
    <pre role="region" tabindex="0" aria-labelledby="result-title"><code id="snippet">${made.snippet}</code></pre>
    <p>${text.policy}<br><code>${made.policy}</code></p>`
        : html`<p>${text.none}</p>`
    }
    <p class="note">${text.next}</p>
  </section>`;
}

function sizeText({ size, title }: Words, { bytes, count }: Made): string {
  // Both languages of the page write it their own way; the words say which one it is.
  const locale = title === texts.id.title ? 'id-ID' : 'en-GB';
  const kilobytes = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / 1024);
  return size.replace('{size}', kilobytes).replace('{count}', String(count));
}
