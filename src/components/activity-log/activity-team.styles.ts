import { css } from 'lit';

/** The logs of a team. */
export const styles = css`
  .team,
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
    min-inline-size: 0;
  }

  .months {
    justify-content: start;
    gap: var(--space-2);
  }

  .matrix {
    /* Or what is for screen readers alone would widen the page. */
    position: relative;
    overflow: auto;
    max-block-size: 34em;
    border-block: 1px solid var(--border);
  }

  .matrix table {
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .matrix :is(th, td) {
    min-inline-size: 2.3em;
    block-size: 3.15em;
    padding: 0 var(--space-1);
    border-block-end: 1px solid var(--border);
    text-align: center;
    font-weight: 400;
  }

  .matrix thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--surface);
    color: var(--text-muted);
  }

  .matrix .person {
    position: sticky;
    inset-inline-start: 0;
    min-inline-size: 10em;
    max-inline-size: 16em;
    padding-inline-end: var(--space-3);
    background: var(--surface);
    text-align: start;
  }

  .matrix thead .person {
    z-index: 2;
  }

  .matrix tbody .person {
    font-weight: 600;
    color: var(--accent-text);
  }

  .matrix .sum {
    min-inline-size: 5em;
    padding-inline: var(--space-2);
    text-align: end;
  }

  .matrix .waits {
    font-weight: 650;
  }

  .matrix .given-back {
    font-weight: 650;
    color: var(--danger);
  }

  .matrix [data-person] {
    cursor: pointer;
  }

  .matrix .off {
    background: var(--surface-subtle);
  }

  .matrix .gap {
    color: var(--warning);
    background: var(--warning-subtle);
  }

  .matrix .few {
    background: color-mix(in srgb, var(--accent-text) 8%, var(--surface));
  }

  .matrix .usual {
    background: color-mix(in srgb, var(--accent-text) 16%, var(--surface));
  }

  .matrix .many {
    background: color-mix(in srgb, var(--accent-text) 26%, var(--surface));
    font-weight: 650;
  }

  .matrix :is(th, td)[aria-selected='true'] {
    box-shadow: inset 0 0 0 2px var(--accent-text);
  }

  .matrix :focus-visible {
    outline-offset: -2px;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-6);
    align-items: center;
  }

  .tools button {
    min-block-size: var(--control-height);
  }

  .check {
    display: flex;
    gap: var(--space-2);
    align-items: center;
    min-block-size: var(--control-height);
    cursor: pointer;
  }

  .entries {
    border-block-start: 1px solid var(--border);
  }

  .team {
    background: var(--surface);
    color: var(--text);
  }

  [data-chunk] {
    contain: layout style;
  }

  .row {
    display: grid;
    grid-template-columns: 2.75em minmax(0, 1fr);
    gap: var(--space-1) var(--space-2);
    padding-block: var(--space-2);
    border-block-end: 1px solid var(--border);
  }

  .row p {
    overflow-wrap: anywhere;
  }

  .row .pick {
    display: grid;
    grid-row: 1 / span 3;
    place-items: start center;
    min-block-size: var(--control-height);
    padding-block-start: var(--space-2);
    cursor: pointer;
  }

  .row .whose {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    place-content: start;
    align-items: baseline;
  }

  .row .whose > :first-child {
    font-weight: 600;
  }

  .bar {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-4);
    align-items: center;
    justify-content: space-between;
    padding-block: var(--space-3);
    border-block-start: 1px solid var(--border-input);
    background: var(--surface);
  }

  .question {
    display: grid;
    justify-content: stretch;
  }

  .question .actions {
    justify-content: end;
  }

  .list progress {
    inline-size: 10em;
  }

  @container asn (min-width: 52em) {
    .row {
      grid-template-columns: 2.75em minmax(0, 12em) minmax(0, 1fr) 15em;
      gap: 0 var(--space-4);
    }

    .row .pick {
      grid-row: 1;
    }

    .row .standing {
      flex-direction: column;
      align-items: end;
      justify-content: start;
    }
  }

  @media print {
    .team,
    .list {
      display: block;
    }

    .row {
      grid-template-columns: minmax(0, 12em) minmax(0, 1fr) 9em;
    }

    .matrix {
      overflow: visible;
      max-block-size: none;
    }
  }
`;
