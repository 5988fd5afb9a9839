import { css } from 'lit';

/** Results against targets as a table. */
const table = css`
  .results {
    display: table;
    inline-size: 100%;
    border-collapse: collapse;
  }

  .results thead {
    display: table-header-group;
    position: static;
    inline-size: auto;
    block-size: auto;
    clip-path: none;
    font-size: 0.875em;
    color: var(--text-muted);
  }

  .results tbody {
    display: table-row-group;
  }

  .results tr,
  .results tr:not(.result) {
    display: table-row;
  }

  .results th,
  .results td {
    display: table-cell;
    padding: var(--space-2) var(--space-3) var(--space-2) 0;
    vertical-align: middle;
  }

  .results tbody tr:not(.result) > * {
    border-block-end: 1px solid var(--border);
  }

  .results tr.result th {
    display: table-cell;
    padding-block: var(--space-4) var(--space-1);
  }

  .results .name {
    inline-size: 34%;
    padding-inline-start: 1.4em;
  }

  .results .drawn {
    inline-size: 20%;
  }

  .results .drawn:empty {
    display: table-cell;
  }

  .results .number {
    text-align: end;
    white-space: nowrap;
    padding-inline-end: var(--space-4);
  }

  .results .label {
    display: none;
  }
`;

/** Results against targets: rows of a grid on a phone, a table where there is room. */
export const resultStyles = css`
  .results,
  .results thead,
  .results tbody,
  .results tr,
  .results th,
  .results td {
    display: block;
    padding: 0;
    text-align: start;
    font-weight: 400;
  }

  .results thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .results tbody + tbody {
    margin-block-start: var(--space-6);
  }

  .results tr.result th {
    font-weight: 650;
    padding-block-end: var(--space-1);
  }

  .result .titled {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: baseline;
    padding-inline-start: 1.4em;
  }

  .ordinal {
    float: inline-start;
  }

  /* The word, and under it how far: side by side they break in the middle of a phrase. */
  .results .outcome .note {
    display: block;
    flex-basis: 100%;
  }

  .results tr:not(.result) {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--space-1) var(--space-4);
    padding-block: var(--space-3);
    border-block-start: 1px solid var(--border);
  }

  .results .name,
  .results .drawn,
  .results .outcome {
    grid-column: 1 / -1;
  }

  .results .drawn:empty {
    display: none;
  }

  .results .label {
    display: block;
    font-size: 0.875em;
    color: var(--text-muted);
  }

  .results .number {
    white-space: normal;
  }

  @container asn (min-width: 44em) {
    /* Between phone and desktop: the name over its drawing and its figures. */
    .results tr:not(.result) {
      grid-template-columns: minmax(0, 1fr) 10.5em 10.5em 9em;
      align-items: end;
    }

    .results .drawn {
      grid-column: 1;
    }

    .results .drawn:empty {
      display: block;
    }

    .results .outcome {
      grid-column: 4;
      flex-direction: column;
    }
  }

  @container asn (min-width: 62em) {
    ${table}
  }

  /* On paper too: its head comes again on the next page. */
  @media print {
    ${table}
  }
`;
