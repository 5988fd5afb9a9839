import { css } from 'lit';

/** Paper: everything open, nothing cut, controls as text, black on white whatever the theme. */
export const print = css`
  @media print {
    :host,
    :host(:state(dark)) {
      color-scheme: light;
      font-size: 11pt;
    }

    /* Over every rule of an element's own sheets, which come later. */
    button,
    .screen-only {
      display: none !important;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    section,
    li,
    tr,
    figure {
      break-inside: avoid;
    }

    h2,
    h3,
    h4 {
      break-after: avoid;
    }

    thead {
      display: table-header-group;
    }
  }
`;
