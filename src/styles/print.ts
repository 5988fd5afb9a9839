import { css } from 'lit';

/**
 * Paper: everything open, nothing cut, black on white whatever the theme; what one presses stays on the screen. Sizes are
 * absolute: on A4 with margins of 15 mm the page has 52 em, and so the layouts of a desk.
 *
 * A template says with classes what the sheet cannot know: `on-paper` a button that holds what is read, `screen-only` what is
 * there to work with, `print-only` what paper must say beside it.
 */
export const print = css`
  /* Over every rule of an element's own sheets, which come later. */
  @media print {
    :host {
      color-scheme: light !important;
      font-size: 9.75pt !important;
      line-height: 1.4 !important;
      --surface: #fff !important;
      --surface-subtle: #fff !important;
      --surface-muted: #eee !important;
      --text: #000 !important;
      --text-muted: #333 !important;
      --border: #999 !important;
      --border-input: #555 !important;
      --accent-text: #000 !important;
      --accent-subtle: #fff !important;
      --success: #000 !important;
      --success-subtle: #fff !important;
      --warning: #000 !important;
      --warning-subtle: #fff !important;
      --danger: #000 !important;
      --danger-subtle: #fff !important;
    }

    button:not(.on-paper),
    input[type='file'],
    .screen-only,
    .trust,
    .skeleton {
      display: none !important;
    }

    .on-paper {
      min-block-size: 0 !important;
      background: none !important;
      color: inherit !important;
    }

    * {
      content-visibility: visible !important;
      contain: none !important;
      animation: none !important;
    }

    :focus-visible {
      outline: none !important;
    }

    /* Folded parts. Engines without the pseudo-element have them opened before they print: controllers/paper.ts. */
    details::details-content {
      content-visibility: visible !important;
      block-size: auto !important;
    }

    summary {
      min-block-size: 0 !important;
      color: var(--text) !important;
      list-style: none;
      break-after: avoid;
    }

    summary::-webkit-details-marker {
      display: none;
    }

    /* Where a link leads, unless its words are the address. */
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.875em;
      overflow-wrap: anywhere;
    }

    /* What was written stands beside its field as text (controllers/paper.ts), on a line; an empty one is left to the pen. */
    :is(input, textarea, select):has(+ .written) {
      display: none !important;
    }

    .written {
      display: block;
      min-block-size: 1.5em;
      border-block-end: 1px solid var(--border-input);
      overflow-wrap: anywhere;
      white-space: pre-line;
    }

    /* Of a question that is answered the answer; of an open one all that can be ticked. */
    :is(.choices, .scale):has(:checked) > :is(.choice, label):not(:has(:checked)) {
      display: none !important;
    }

    .choice {
      flex: none !important;
      min-block-size: 0 !important;
      padding: 0 0.5em 0 0 !important;
      border: 0 !important;
      box-shadow: none !important;
    }

    /* Where a page ends, Chromium lays grids within grids over what follows them; blocks break well. */
    .page,
    .flow,
    section {
      display: block !important;
    }

    :is(.page, .flow) > * + * {
      margin-block-start: 1.25em !important;
    }

    section > * + * {
      margin-block-start: 0.75em !important;
    }

    section > :is(h2, h3, h4) + * {
      margin-block-start: 0.25em !important;
    }

    li:not(:has(li, table)),
    tr,
    dl > div,
    figure,
    blockquote,
    fieldset,
    .field,
    .panel,
    .row {
      break-inside: avoid;
    }

    h2,
    h3,
    h4,
    h5,
    legend,
    caption {
      break-after: avoid;
    }

    p {
      orphans: 3;
      widows: 3;
    }

    thead {
      display: table-header-group;
    }

    .printed {
      margin-block-start: 1.5em;
      padding-block-start: 0.5em;
      border-block-start: 1px solid var(--border);
      font-size: 0.875em;
      max-inline-size: none;
      break-before: avoid;
    }
  }
`;
