import { css } from 'lit';

/** Results and indicators as rows that open for writing, and the library that they can come from. */
export const rowStyles = css`
  .result {
    border-block-start: 1px solid var(--border);
    padding-block: var(--space-4);
  }

  .results > ol > .result:last-child {
    border-block-end: 1px solid var(--border);
  }

  .result.open {
    border-block-start: 2px solid var(--accent-text);
  }

  .result-head {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 var(--space-3);
    align-items: baseline;
  }

  .result-head > button {
    grid-row: 1;
    grid-column: 2;
  }

  .result-head > p {
    grid-column: 1 / -1;
    padding-inline-start: 1.75em;
  }

  .result-head > p.note {
    padding-inline-start: 2em;
  }

  .lines {
    display: grid;
    gap: var(--space-1);
    padding-inline-start: 1.75em;
    padding-block-start: var(--space-2);
  }

  p.lines {
    padding-inline-start: 2em;
  }

  .open-result,
  .open-indicator,
  .indicators,
  .folded {
    display: grid;
    gap: var(--space-6);
  }

  .indicators,
  .folded {
    gap: var(--space-4);
  }

  .folded {
    padding-block: var(--space-3);
  }

  .rows > li {
    border-block-start: 1px solid var(--border);
    padding-block: var(--space-3);
  }

  .rows > li:last-child {
    border-block-end: 1px solid var(--border);
  }

  .closed-indicator {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: var(--space-3);
    align-items: baseline;
  }

  .open-indicator {
    padding-inline-start: var(--space-4);
    padding-block: var(--space-2);
    border-inline-start: 0.25em solid var(--accent-text);
  }

  .library {
    display: grid;
    gap: var(--space-3);
    padding-block: var(--space-3);
    border-block: 1px solid var(--border);
  }

  .matches {
    max-block-size: 24em;
    overflow-y: auto;
  }

  .matches > li + li {
    border-block-start: 1px solid var(--border);
  }

  .matches button {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 var(--space-4);
    inline-size: 100%;
    padding: var(--space-3) var(--space-2);
    border: 0;
    border-radius: 0;
    font-weight: 400;
    text-align: start;
    justify-items: start;
  }

  .match-name {
    font-weight: 600;
    color: var(--accent-text);
  }

  .match-target {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .matches .note {
    grid-column: 1 / -1;
  }

  @container asn (min-width: 40em) {
    .open-result {
      padding-inline-start: 1.75em;
    }
  }
`;
