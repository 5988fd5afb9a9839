import { css } from 'lit';

export const styles = css`
  article {
    display: grid;
    gap: var(--space-8);
  }

  header {
    display: grid;
    gap: var(--space-1);
  }

  .whose {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: baseline;
    font-weight: 600;
    max-inline-size: none;
  }

  .whose .note {
    font-weight: 400;
  }

  section {
    display: grid;
    gap: var(--space-4);
    align-content: start;
  }

  .first,
  .pair,
  .outlook {
    display: grid;
    gap: var(--space-8);
  }

  .first > *,
  .pair > *,
  .outlook > * {
    min-inline-size: 0;
  }

  /* A line between the questions; none above the answer. */
  article > section,
  .pair,
  .outlook {
    border-block-start: 1px solid var(--border);
    padding-block-start: var(--space-6);
  }

  .answer p {
    display: grid;
  }

  .ratings {
    display: grid;
    gap: var(--space-1);
  }

  .ratings > div {
    display: grid;
    grid-template-columns: 7em 1fr;
    gap: var(--space-3);
  }

  dt {
    color: var(--text-muted);
  }

  .ratings dd {
    font-weight: 600;
  }

  /* Results: rows of a grid on a phone, a table where there is room. */
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

  .mark {
    font-size: 0.875em;
    white-space: nowrap;
  }

  /* Behaviours: a block a value on a phone, a table where there is room. */
  .behaviours,
  .behaviours tbody,
  .behaviours tr,
  .behaviours th,
  .behaviours td {
    display: block;
    padding: 0;
    text-align: start;
  }

  .behaviours thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .behaviours tbody tr {
    padding-block: var(--space-3);
    border-block-end: 1px solid var(--border);
  }

  .behaviours tbody th {
    font-weight: 600;
  }

  .behaviours td {
    display: grid;
    grid-template-columns: 6em 1fr;
    align-items: center;
    min-block-size: 1.75em;
  }

  .behaviours .label {
    font-size: 0.875em;
    color: var(--text-muted);
  }

  .view {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: center;
  }

  .notes {
    display: grid;
    gap: var(--space-1);
  }

  .score {
    white-space: nowrap;
  }

  .score {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .highlights {
    display: grid;
    gap: var(--space-3);
  }

  .highlights li {
    display: grid;
  }

  .steps {
    display: grid;
    gap: var(--space-3);
    padding: var(--space-2) 0 var(--space-3);
  }

  .steps li {
    display: grid;
    gap: 0;
    padding-inline-start: var(--space-3);
    border-inline-start: 2px solid var(--border);
    max-inline-size: 70ch;
  }

  @container asn (min-width: 44em) {
    .first {
      grid-template-columns: minmax(0, 1fr) minmax(0, 26em);
    }

    .behaviours {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
    }

    .behaviours thead {
      display: table-header-group;
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      font-size: 0.875em;
      color: var(--text-muted);
    }

    .behaviours thead th {
      font-weight: 400;
      padding-block-end: var(--space-2);
    }

    .behaviours tbody {
      display: table-row-group;
    }

    .behaviours tr,
    .behaviours tbody tr {
      display: table-row;
    }

    .behaviours th,
    .behaviours td {
      display: table-cell;
      padding: var(--space-2) var(--space-3) var(--space-2) 0;
      vertical-align: middle;
      border-block-end: 1px solid var(--border);
    }

    .behaviours .label {
      display: none;
    }

    .view {
      flex-wrap: nowrap;
    }

    .outlook {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

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
  }

  /* Behaviours need the whole width of a portal's middle column; the years stand beside them only on a wide page. */
  @container asn (min-width: 64em) {
    .pair {
      grid-template-columns: minmax(0, 1.7fr) minmax(0, 1fr);
    }
  }

  @media print {
    .first {
      grid-template-columns: 1fr 1fr;
    }
  }
`;

export const flowStyles = css`
  section.panel {
    margin-block-start: var(--space-6);
  }
`;
