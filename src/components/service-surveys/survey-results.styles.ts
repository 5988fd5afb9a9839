import { css } from 'lit';

/** Figures in tables without boxes; on a phone the bars go, the figures stay. */
export const resultStyles = css`
  table {
    inline-size: 100%;
    max-inline-size: 52em;
    border-collapse: collapse;
  }

  th,
  td {
    padding: var(--space-2) var(--space-2) var(--space-2) 0;
    border-block-end: 1px solid var(--border);
    text-align: start;
    vertical-align: baseline;
  }

  th.number,
  td.number {
    text-align: end;
  }

  td.number + td,
  th.number + th {
    padding-inline-start: var(--space-4);
  }

  thead th {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--text-muted);
  }

  tbody th {
    font-weight: 400;
  }

  td.wide,
  th.wide {
    inline-size: 40%;
  }

  td .state {
    white-space: nowrap;
  }

  .findings,
  .remarks {
    display: grid;
    gap: var(--space-3);
  }

  .findings > li {
    padding-inline-start: var(--space-3);
    border-inline-start: 2px solid var(--border-input);
  }

  .remarks > li {
    display: grid;
    gap: var(--space-1);
    padding-block-end: var(--space-3);
    border-block-end: 1px solid var(--border);
  }

  .figure.none {
    font-size: 1.25em;
    color: var(--text-muted);
  }

  @container asn (max-width: 40em) {
    td.wide,
    th.wide {
      display: none;
    }

    td .state,
    th .state {
      white-space: normal;
    }

    tbody th {
      overflow-wrap: anywhere;
    }
  }
`;
