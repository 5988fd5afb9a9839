import { css } from 'lit';

/** A page to be read from the top: one column for sentences, rules between subjects, figures where they carry one. */
export const styles = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-8);
    max-inline-size: 60em;
  }

  header,
  section,
  .service,
  .days > li,
  .answers > li,
  .pair > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    align-content: start;
  }

  header > h2 {
    font-size: 2em;
    line-height: 1.15;
  }

  .kicker {
    color: var(--text-muted);
  }

  .dateline,
  .years,
  .contents ul,
  .title,
  .index,
  .became {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: baseline;
  }

  .dateline {
    font-weight: 600;
  }

  .lede {
    font-size: 1.125em;
    max-inline-size: 62ch;
  }

  .contents ul {
    gap: 0 var(--space-4);
    padding-block: var(--space-1);
    border-block: 1px solid var(--border);
  }

  .contents a {
    display: inline-block;
    padding-block: 0.625em;
  }

  section {
    gap: var(--space-4);
    padding-block-start: var(--space-6);
    border-block-start: 2px solid var(--text);
    scroll-margin-block-start: var(--space-4);
  }

  .title {
    justify-content: space-between;
  }

  h3:focus-visible,
  h2:focus-visible {
    outline-offset: 4px;
  }

  .link {
    font-weight: 400;
    font-size: 0.875em;
  }

  .address {
    font-size: 0.875em;
  }

  .measures,
  .measures thead,
  .measures tbody,
  .measures tr,
  .measures th,
  .measures td {
    display: block;
    padding: 0;
    font-weight: 400;
    text-align: start;
  }

  .measures thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .measures tbody + tbody {
    margin-block-start: var(--space-6);
  }

  .measures .objective th {
    font-weight: 650;
    padding-block-end: var(--space-2);
  }

  .measures .objective .note {
    display: block;
    font-weight: 400;
  }

  .measures tr:not(.objective) {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--space-1) var(--space-4);
    padding-block: var(--space-3);
    border-block-start: 1px solid var(--border);
  }

  .measures .name,
  .measures .far {
    grid-column: 1 / -1;
  }

  .measures .label {
    display: block;
    font-size: 0.875em;
    color: var(--text-muted);
  }

  .outcome {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-2);
    align-items: baseline;
  }

  .service + .service {
    padding-block-start: var(--space-6);
    border-block-start: 1px solid var(--border);
  }

  h5 {
    margin: 0;
    font-size: 1em;
  }

  .course {
    display: grid;
    gap: var(--space-2);
  }

  .elements table {
    inline-size: 100%;
    max-inline-size: 44em;
    border-collapse: collapse;
  }

  .elements :is(th, td) {
    padding: var(--space-2) var(--space-3) var(--space-2) 0;
    border-block-end: 1px solid var(--border);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }

  .elements thead :is(th, td) {
    font-size: 0.875em;
    color: var(--text-muted);
  }

  .elements .number {
    text-align: end;
  }

  .elements .drawn {
    inline-size: 30%;
  }

  /* The bars say nothing that the figures beside them do not say. */
  @container asn (max-width: 33.99em) {
    .elements .drawn {
      display: none;
    }
  }

  .figures {
    display: grid;
    gap: var(--space-4);
  }

  .kinds {
    display: grid;
    gap: var(--space-2);
    max-inline-size: 44em;
  }

  .kinds > div {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: var(--space-3);
    align-items: baseline;
  }

  .kinds dd {
    display: grid;
    grid-template-columns: 3em minmax(0, 1fr);
    gap: var(--space-3);
    align-items: center;
  }

  .kinds dd > .note {
    grid-column: 1 / -1;
  }

  .answers,
  .days {
    display: grid;
    gap: var(--space-6);
  }

  .answers > li,
  .days > li {
    gap: var(--space-2);
  }

  .answers > li + li,
  .days > li + li {
    padding-block-start: var(--space-6);
    border-block-start: 1px solid var(--border);
  }

  .said {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .agenda {
    list-style: decimal;
    padding-inline-start: 1.5em;
  }

  .agreed {
    display: grid;
    gap: var(--space-3);
  }

  .agreed > li {
    padding-inline-start: var(--space-4);
    border-inline-start: 2px solid var(--border);
  }

  .pair {
    display: grid;
    gap: var(--space-6);
  }

  .plain {
    display: grid;
  }

  .plain a {
    display: inline-block;
    padding-block: 0.5em;
  }

  .plain button {
    margin-inline-start: calc(-1 * var(--space-2));
    text-align: start;
  }

  @container asn (min-width: 44em) {
    .measures {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
    }

    .measures thead {
      display: table-header-group;
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      font-size: 0.875em;
      color: var(--text-muted);
    }

    .measures tbody {
      display: table-row-group;
    }

    .measures tr,
    .measures tr:not(.objective) {
      display: table-row;
    }

    .measures th,
    .measures td {
      display: table-cell;
      padding: var(--space-2) var(--space-4) var(--space-2) 0;
      vertical-align: top;
    }

    .measures tbody tr:not(.objective) > * {
      border-block-end: 1px solid var(--border);
    }

    .measures .objective th {
      padding-block: var(--space-4) var(--space-2);
    }

    .measures .number {
      text-align: end;
    }

    .measures .far {
      inline-size: 32%;
      padding-inline-end: 0;
    }

    .measures .label {
      display: none;
    }

    .figures,
    .pair {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media print {
    .figures,
    .pair {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
