import { css } from 'lit';

/** A plan that is written and decided on; beside `viewStyles`. */
export const styles = css`
  .results,
  .decision,
  footer {
    display: grid;
    gap: var(--space-4);
  }

  .field {
    align-content: start;
  }

  legend {
    margin-block-end: var(--space-1);
  }

  textarea.line {
    min-block-size: var(--control-height);
  }

  .notes:empty {
    display: none;
  }

  .advice {
    font-size: 0.875em;
    color: var(--warning);
  }

  .advice::before {
    content: '△ ' / '';
  }

  .choice > span {
    display: grid;
  }

  .choice .hint {
    line-height: 1.35;
  }

  .check {
    display: flex;
    gap: var(--space-3);
    align-items: start;
  }

  .target {
    display: grid;
    gap: var(--space-4);
  }

  .target input.number {
    text-align: start;
  }

  .sentence {
    display: grid;
    gap: var(--space-1);
    overflow-wrap: anywhere;
  }

  .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
  }

  button.quiet.danger {
    color: var(--danger);
  }

  .row-actions > :last-child {
    margin-inline-start: auto;
  }

  .row-actions > [aria-disabled='true'] {
    cursor: default;
    opacity: 0.45;
  }

  .actions.end {
    justify-content: flex-end;
  }

  .undo {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    align-items: center;
    max-inline-size: none;
  }

  .empty {
    display: grid;
    gap: var(--space-1);
  }

  .annexes {
    border-block: 1px solid var(--border);
    padding-block: var(--space-1);
  }

  .decision {
    border-block-start: 2px solid var(--accent-text);
    padding-block-start: var(--space-4);
  }

  @container asn (max-width: 30em) {
    .actions.end > button,
    .row-actions > button:first-child {
      flex: 1 1 100%;
    }
  }

  @container asn (min-width: 40em) {
    .choices {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(13em, 1fr));
    }

    .choices.wide {
      grid-template-columns: repeat(2, 1fr);
    }

    .target {
      grid-template-columns: repeat(auto-fit, minmax(10em, 16em));
    }

    .field.short {
      max-inline-size: 20em;
    }
  }

  @container asn (min-width: 50em) {
    .choices.wide {
      grid-template-columns: repeat(3, 1fr);
    }
  }
`;
