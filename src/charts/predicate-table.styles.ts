import { css } from 'lit';

export const predicateTableStyles = css`
  .predicate-table {
    border-collapse: separate;
    border-spacing: 0.125em;
    inline-size: 100%;
    max-inline-size: 40em;
    table-layout: fixed;
    font-size: 0.875em;
    line-height: 1.25;
    hyphens: none;
  }

  .predicate-table th {
    padding: var(--space-1);
    font-weight: 400;
    color: var(--text-muted);
    text-align: center;
    vertical-align: bottom;
  }

  .predicate-table tbody th {
    text-align: end;
    vertical-align: middle;
    padding-inline-end: var(--space-2);
  }

  .predicate-table :is(td, th):first-child {
    inline-size: 5.25em;
  }

  .predicate-table th.axis {
    font-weight: 600;
    color: var(--text);
    text-align: start;
  }

  .predicate-table tbody td {
    block-size: 3.25em;
    padding: var(--space-1) 0;
    border: 1px solid var(--border);
    text-align: center;
    vertical-align: middle;
    color: var(--text-muted);
    overflow-wrap: break-word;
  }

  .predicate-table td.possible {
    border: 1px dashed var(--accent-text);
    color: var(--text);
  }

  .predicate-table td.here {
    border: 2px solid var(--accent-text);
    background: var(--accent-subtle);
    color: var(--text);
    font-weight: 650;
  }

  .predicate-table .mark {
    display: block;
    color: var(--accent-text);
    line-height: 1;
  }

  @container asn (min-width: 30em) {
    .predicate-table tbody td {
      padding-inline: var(--space-1);
    }
  }

  /* A third of a small phone does not hold the longest words: here alone they break, where breakable() lets them. */
  @container asn (max-width: 22em) {
    .predicate-table {
      hyphens: manual;
    }
  }

  @media (forced-colors: active) {
    .predicate-table td.here {
      border: 4px solid Highlight;
    }
  }
`;
