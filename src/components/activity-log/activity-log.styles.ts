import { css } from 'lit';

/** Around the log: its title stands apart. */
export const frameStyles = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
`;

/** Writing a log, and its days. */
export const styles = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-6);
    align-items: start;
  }

  .main,
  .day,
  .month,
  .rows,
  .entry,
  .more,
  .evidence,
  .totals,
  .back {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    min-inline-size: 0;
  }

  /* Words and not boxes: they stand at the edge of the text. */
  .aside button.quiet {
    margin-inline-start: calc(-1 * var(--space-2));
    min-block-size: 2.75em;
  }

  .main {
    gap: var(--space-6);
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    align-items: start;
  }

  .what.field,
  .grow {
    flex: 1 1 14em;
    min-inline-size: 0;
  }

  .short {
    flex: 0 1 6.5em;
  }

  .short input {
    font-variant-numeric: tabular-nums;
  }

  /* Level with the fields, which have a label above. */
  .go {
    padding-block-start: calc(1.5em + var(--space-1));
  }

  .line .field > label {
    font-size: 0.875em;
    font-weight: 400;
    line-height: 1.7;
    color: var(--text-muted);
  }

  .echo {
    align-self: end;
    padding-block-end: var(--space-3);
  }

  .proposals {
    position: relative;
  }

  .proposals [role='listbox'] {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 2px);
    inset-inline: 0;
    max-block-size: 22em;
    overflow: auto;
    border: 1px solid var(--border-input);
    border-radius: var(--radius);
    background: var(--surface);
  }

  .proposals [hidden] {
    display: none;
  }

  [role='option'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: center;
    justify-content: space-between;
    min-block-size: 2.75em;
    padding: var(--space-2) var(--space-3);
    cursor: pointer;
  }

  [role='option'][aria-selected='true'] {
    background: var(--accent-subtle);
    box-shadow: inset 3px 0 0 var(--accent-text);
  }

  .frequent {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }

  .chip {
    justify-content: start;
    max-inline-size: 100%;
    padding-inline: var(--space-3);
    font-weight: 400;
    text-align: start;
  }

  .chip .note {
    white-space: nowrap;
  }

  details > summary {
    min-block-size: 2.75em;
    display: list-item;
    padding-block: var(--space-2);
  }

  .evidence button {
    min-block-size: 2.75em;
  }

  .evidence > .label {
    font-weight: 600;
  }

  .link {
    display: grid;
    gap: var(--space-2);
    padding-block-end: var(--space-3);
    border-block-end: 1px solid var(--border);
  }

  .link button {
    justify-self: start;
  }

  .file {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-3);
    align-items: center;
    overflow-wrap: anywhere;
  }

  input[type='file'] {
    border-style: dashed;
  }

  progress {
    inline-size: 100%;
    block-size: 0.5em;
    accent-color: var(--accent-text);
  }

  .file progress {
    inline-size: 8em;
  }

  .pasted {
    white-space: pre;
    max-block-size: 12em;
  }

  .heading {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: baseline;
    justify-content: space-between;
  }

  .day ol {
    border-block-start: 1px solid var(--border);
  }

  .day li {
    display: grid;
    gap: var(--space-1) var(--space-4);
    padding-block: var(--space-3);
    border-block-end: 1px solid var(--border);
  }

  .day .what {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .standing {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: center;
    justify-content: space-between;
    font-size: 0.875em;
  }

  .standing .actions {
    gap: var(--space-1);
  }

  .standing button {
    min-block-size: 3.15em;
  }

  .waits {
    color: var(--text-muted);
  }

  .returned {
    padding-inline-start: var(--space-3);
    border-inline-start: 3px solid var(--danger);
  }

  .prose {
    white-space: pre-line;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
    align-items: center;
    min-block-size: 2.75em;
    overflow-wrap: anywhere;
  }

  .links a {
    display: inline-block;
    padding-block: var(--space-2);
  }

  .back {
    gap: var(--space-1);
  }

  .totals {
    gap: var(--space-1);
  }

  @container asn (min-width: 52em) {
    .page.alone {
      grid-template-columns: minmax(0, 1fr);
    }

    .day li {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .day .standing {
      flex-direction: column;
      align-items: end;
      justify-content: start;
    }

    .link {
      grid-template-columns: 1fr 1.5fr auto;
      align-items: end;
    }

    .page {
      grid-template-columns: minmax(0, 1fr) 21em;
      gap: var(--space-6) var(--space-8);
    }

    .page > .trust {
      grid-column: 1 / -1;
    }

  }
`;
