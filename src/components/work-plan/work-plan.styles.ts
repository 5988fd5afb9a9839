import { css } from 'lit';

export const styles = css`
  .page {
    display: grid;
    gap: var(--space-6);
    max-inline-size: 62em;
  }

  .front,
  header {
    display: grid;
    gap: var(--space-3);
  }

  header h2 {
    font-size: 1em;
    color: var(--text-muted);
  }

  header .figure + .next {
    margin-block-start: calc(-1 * var(--space-2));
  }

  .parties {
    display: grid;
    gap: var(--space-3);
    padding-block: var(--space-3);
    border-block: 1px solid var(--border);
  }

  .parties dd {
    display: grid;
    overflow-wrap: anywhere;
  }

  .posts {
    display: grid;
    gap: var(--space-2);
  }

  .posts > .label,
  .label {
    font-weight: 600;
  }

  .posts ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }

  .posts button {
    display: grid;
    justify-items: start;
    font-weight: 400;
    text-align: start;
  }

  .posts [aria-current] {
    border-color: var(--accent-text);
    background: var(--accent-subtle);
    box-shadow: inset 0 0 0 1px var(--accent-text);
    font-weight: 600;
  }

  .panel h3 {
    font-size: 1em;
  }

  .remarks > h3 {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: baseline;
  }

  .remarks > h3 > .state {
    font-size: 0.8em;
  }

  .remarks > ul button.quiet {
    padding-inline: 0;
    text-align: start;
    overflow-wrap: anywhere;
  }

  /* The whole of it is read where it stands. */
  .remarks > ul .note {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  textarea.line {
    min-block-size: 2.75em;
  }

  .difference {
    display: grid;
  }

  .difference > li {
    display: grid;
    gap: var(--space-1);
    padding-block: var(--space-3);
    border-block-start: 1px solid var(--border);
    overflow-wrap: anywhere;
  }

  .difference .mark {
    font-weight: 650;
  }

  .difference .mark::before {
    display: inline-block;
    inline-size: 1.25em;
    content: '△' / '';
  }

  .added > p > .mark {
    color: var(--success);
  }

  .added > p > .mark::before {
    content: '＋' / '';
  }

  .removed > p > .mark {
    color: var(--danger);
  }

  .removed > p > .mark::before {
    content: '−' / '';
  }

  .changed > p > .mark {
    color: var(--warning);
  }

  .moved > p > .mark::before {
    content: '↕' / '';
  }

  .difference dl {
    display: grid;
    gap: var(--space-2);
    padding-inline-start: 1.25em;
  }

  .difference dt {
    font-size: 0.875em;
    font-weight: 600;
  }

  .difference :is(ins, del) {
    white-space: pre-line;
  }

  .difference ins {
    text-decoration-color: var(--success);
    text-underline-offset: 0.2em;
  }

  .difference del {
    color: var(--text-muted);
  }

  .changes > :not(summary),
  .versions > :not(summary) {
    margin-block-start: var(--space-2);
  }

  .versions > ol > li {
    display: grid;
    gap: var(--space-2);
    padding-block: var(--space-4);
    border-block-start: 1px solid var(--border);
  }

  .versions h3 {
    font-size: 1em;
  }

  .signatures {
    display: none;
  }

  @container asn (min-width: 44em) {
    .front {
      grid-template-columns: 1fr auto;
    }

    .front > .parties,
    .front > .note {
      grid-column: 1 / -1;
    }

    .front > .actions {
      grid-column: 2;
      grid-row: 1;
      align-self: start;
    }

    .parties {
      grid-template-columns: repeat(3, 1fr);
    }
  }

  @media print {
    .posts,
    .changes,
    .versions,
    .history,
    .clocks {
      display: none;
    }

    .signatures {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: var(--space-8);
      margin-block-start: var(--space-8);
      break-inside: avoid;
      text-align: center;
    }

    .signature {
      margin-block-start: 5em;
      font-weight: 600;
    }
  }
`;
