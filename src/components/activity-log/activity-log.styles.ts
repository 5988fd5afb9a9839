import { css } from 'lit';

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
  .more {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    min-inline-size: 0;
  }

  /* Words and not boxes: they stand at the edge of the text. */
  .aside button.quiet {
    margin-inline-start: calc(-1 * var(--space-2));
    min-block-size: var(--control-height);
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

  details > summary {
    min-block-size: var(--control-height);
    display: list-item;
    padding-block: var(--space-2);
  }

  progress {
    inline-size: 100%;
    block-size: 0.5em;
    accent-color: var(--accent-text);
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
    min-block-size: var(--control-height);
    overflow-wrap: anywhere;
  }

  .links a {
    display: inline-block;
    padding-block: var(--space-2);
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

    .page {
      grid-template-columns: minmax(0, 1fr) 21em;
      gap: var(--space-6) var(--space-8);
    }

    .page > .trust {
      grid-column: 1 / -1;
    }
  }
`;
