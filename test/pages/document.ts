import { bundleLines, type HostPage } from './host-page.js';
import { portal } from './portal.js';

/** What the server fills in. */
export interface Filling {
  /** A finished appraisal of the person signed in, whose card has a predicate. */
  readonly appraisalId: string;
  /** Without our bundle, to see what the page is like by itself. */
  readonly bare: boolean;
}

/** The document of a page. */
export function documentOf(page: HostPage, { appraisalId, bare }: Filling): string {
  const { root = 'lang="id"', head = '', bodyAttributes = '', body = portal, bundle = bundleLines } = page;
  const tags = `
    <asn-score-card appraisal-id="${appraisalId}"></asn-score-card>
    <asn-self-assessment></asn-self-assessment>`;
  const html = `<!doctype html>
<html ${root}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Portal Kepegawaian</title>
    <link rel="icon" href="data:," />
    <script src="/pages/scripts/watch.js"></script>
    ${head}
    ${bare ? '' : bundle}
  </head>
  <body ${bodyAttributes}>${body(tags)}</body>
</html>
`;
  return page.nonce ? html.replaceAll(/<(script|link)\b/g, `<$1 nonce="${page.nonce}"`) : html;
}
