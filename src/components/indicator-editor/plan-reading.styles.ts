import { css } from 'lit';

/** A work plan as text: see `plan-reading.ts`. */
export const styles = css`
  .reading {
    display: grid;
    gap: var(--space-8);
  }

  .reading section {
    display: grid;
    gap: var(--space-3);
  }

  .reading section > ol > li {
    display: grid;
    gap: var(--space-2);
    padding-block: var(--space-4);
    border-block-start: 1px solid var(--border);
  }

  h4:has(> .ordinal) {
    display: grid;
    grid-template-columns: 1.75em 1fr;
    max-inline-size: 60em;
    overflow-wrap: anywhere;
  }

  .ordinal {
    color: var(--text-muted);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }

  .below {
    padding-inline-start: 1.75em;
  }

  .note.below {
    padding-inline-start: 2em;
  }

  ul.below {
    display: grid;
    gap: var(--space-3);
  }

  .line {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 var(--space-4);
    align-items: baseline;
    overflow-wrap: anywhere;
  }

  .line > .what {
    grid-column: 1;
  }

  .line > .respect {
    grid-column: 1;
    grid-row: 2;
    font-size: 0.875em;
    color: var(--text-muted);
  }

  .line > .figure-part {
    grid-column: 2;
    grid-row: 1 / span 2;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .line > .figure-part.missing {
    font-weight: 400;
    color: var(--text-muted);
  }

  .steps {
    padding-inline-start: 1.25em;
    padding-block: var(--space-1);
    list-style: decimal;
  }

  div:is(.reading, .below):not(:has(*)) {
    display: none;
  }

  .said {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .behaviours li {
    align-content: start;
  }

  .statements {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .expected > .label {
    font-weight: 600;
  }

  .expected {
    display: grid;
    gap: var(--space-2);
    align-content: start;
  }

  .reading dl {
    display: grid;
    gap: var(--space-3);
  }

  .reading dt {
    font-weight: 600;
  }

  .reading dd {
    white-space: pre-line;
    max-inline-size: 70ch;
    overflow-wrap: anywhere;
  }

  .history ol {
    display: grid;
    gap: var(--space-3);
    padding-block-start: var(--space-2);
    padding-inline-start: var(--space-4);
    border-inline-start: 1px solid var(--border);
  }

  @container asn (max-width: 28em) {
    .line {
      grid-template-columns: 1fr;
    }

    .line > .figure-part {
      grid-column: 1;
      grid-row: auto;
      text-align: start;
    }
  }

  @container asn (min-width: 40em) {
    .behaviours > ol {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 var(--space-8);
    }

    .line {
      grid-template-columns: 1fr 9em 11em;
    }

    .line > .respect {
      grid-column: 2;
      grid-row: 1;
    }

    .line > .figure-part {
      grid-column: 3;
      grid-row: 1;
    }

    .reading dl > div {
      display: grid;
      grid-template-columns: 14em 1fr;
      gap: var(--space-4);
    }
  }
`;
