import { css } from 'lit';

export const styles = css`
  .page,
  .results,
  .decision,
  footer {
    display: grid;
    gap: var(--space-4);
  }

  .page {
    gap: var(--space-6);
    max-inline-size: 62em;
  }

  .field {
    align-content: start;
  }

  legend {
    margin-block-end: var(--space-1);
  }

  header {
    display: grid;
    gap: var(--space-1);
  }

  .standing {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: baseline;
    max-inline-size: none;
  }

  .panel h3,
  h5 {
    font-size: 1em;
    font-weight: 650;
    margin: 0;
  }

  .said {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  textarea.line {
    min-block-size: 2.75em;
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

  .ambiguous {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    align-items: center;
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

  .state.open {
    color: var(--text-muted);
    font-weight: 400;
  }

  .state.open::before {
    content: '○' / '';
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
