/** A page as a portal has it. `document.ts` makes its document; `support/promises.ts` has what is asked of every page. */
export interface HostPage {
  /** Its address below `/pages/`. */
  readonly name: string;
  /** What is special about it, as it follows "a page with". */
  readonly condition: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What every script and sheet of the page carries, for its policy. */
  readonly nonce?: string;
  /** Attributes of `<html>`. */
  readonly root?: string;
  /** Sheets and scripts of the host, in its order, before ours. */
  readonly head?: string;
  /** Attributes of `<body>`. */
  readonly bodyAttributes?: string;
  /** What the host has round our tags. */
  readonly body?: (tags: string) => string;
  /** How our bundle is loaded and configured. */
  readonly bundle?: string;
}

const elsewhere = '/pages/hosts/';

/** A file of a package of `hosts/` as a sheet of the page. */
export const sheet = (file: string): string => `<link rel="stylesheet" href="${elsewhere}${file}" />`;

/** A file of a package of `hosts/` as a classic script. */
export const script = (file: string, attributes = ''): string =>
  `<script src="${elsewhere}${file}" ${attributes}></script>`;

/** A file of `scripts/`: the portal's own. */
export const ownSheet = (file: string): string => `<link rel="stylesheet" href="/pages/scripts/${file}" />`;
export const ownScript = (file: string, attributes = ''): string =>
  `<script src="/pages/scripts/${file}" ${attributes}></script>`;

/** Our bundle from one of the folders that the server has it in. `data-asn` marks for the tests what came with us. */
export const ourScript = (file = 'asn-kinerja/asn-kinerja.js', attributes = 'type="module"'): string =>
  `<script src="/pages/${file}" ${attributes} data-asn></script>`;

/** The lines of the README, the second script in a file of its own. */
export const bundleLines = ourScript() + ourScript('scripts/configure.js');
