import { css } from 'lit';

/** The table of a 360° round; on a narrow page every value becomes a block with its groups below each other. */
export const reviewSummaryStyles = css`
  .review-summary {
    display: grid;
    gap: var(--space-3);
  }

  .review-summary table {
    border-collapse: collapse;
    inline-size: 100%;
  }

  .review-summary caption {
    text-align: start;
    padding-block-end: var(--space-2);
  }

  .review-summary :is(th, td) {
    padding: var(--space-2);
    border-block-end: 1px solid var(--border);
    text-align: end;
    vertical-align: baseline;
    font-variant-numeric: tabular-nums;
  }

  .review-summary thead th {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--text-muted);
    vertical-align: bottom;
  }

  .review-summary tr > :first-child {
    padding-inline-start: 0;
    text-align: start;
  }

  .review-summary tbody th {
    font-weight: 400;
  }

  .review-summary thead th:not(:first-child) {
    inline-size: 9.5em;
  }

  .review-summary .in-depth {
    padding-block-start: var(--space-3);
  }

  .review-summary .outside > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
    justify-content: space-between;
    padding-block: var(--space-2);
    border-block-end: 1px solid var(--border);
  }

  .review-summary .outside dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }

  .review-summary :is(td, dd) > .of,
  .review-summary :is(td, dd) > .hidden {
    font-size: 0.875em;
    color: var(--text-muted);
  }

  .review-summary td > .group {
    display: none;
  }

  .review-summary :is(.voices, .comments) {
    display: grid;
    gap: var(--space-2);
    padding-block: var(--space-2);
  }

  .review-summary .comments li {
    padding-inline-start: var(--space-3);
    border-inline-start: 2px solid var(--border);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  @container asn (max-width: 40em) {
    .review-summary thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .review-summary :is(table, tbody, tr, th, td) {
      display: block;
    }

    .review-summary caption {
      display: block;
    }

    .review-summary tr {
      padding-block: var(--space-2);
      border-block-end: 1px solid var(--border);
    }

    .review-summary :is(th, td) {
      padding: var(--space-1) 0;
      border: 0;
    }

    .review-summary td > .hidden {
      grid-column: 2 / -1;
    }

    .review-summary td {
      display: grid;
      grid-template-columns: 1fr auto auto;
      gap: var(--space-1);
      align-items: baseline;
    }

    .review-summary td > .group {
      display: inline;
      text-align: start;
      color: var(--text-muted);
    }
  }
`;
