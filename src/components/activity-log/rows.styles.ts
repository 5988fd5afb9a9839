import { css } from 'lit';

/** Rows that are checked before they are recorded. */
export const rowsStyles = css`
  .pasted {
    white-space: pre;
    max-block-size: 12em;
  }

  .rows table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .rows :is(th, td) {
    padding: var(--space-2);
    border-block-end: 1px solid var(--border);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  .rows thead th,
  .rows .name {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--text-muted);
  }

  .rows :is(.minutes, .quantity, .start, .end, .date) {
    font-variant-numeric: tabular-nums;
  }

  .rows thead th {
    overflow-wrap: normal;
    white-space: nowrap;
  }

  .rows .bad {
    background: var(--warning-subtle);
  }

  .rows > .actions {
    justify-content: space-between;
  }

  .rows .act {
    white-space: nowrap;
  }

  /* Where there is no room for a table, every row is a small form. On paper it is a table, whose head comes again. */
  @media not print {
    @container asn (max-width: 51.99em) {
      .rows thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }

      .rows :is(table, tbody) {
        display: block;
      }

      .rows tr {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-4);
        align-items: baseline;
        padding: var(--space-3) var(--space-2);
        border-block-end: 1px solid var(--border);
      }

      .rows :is(th, td) {
        display: block;
        padding: 0;
        border: 0;
      }

      .rows td:is(.text, .result, .act),
      .rows td:has(input, select) {
        flex: 1 0 100%;
      }

      .rows td.blank,
      .rows td:is(.text, .date):not(:has(input)) > .name {
        display: none;
      }

      .rows tbody th {
        display: flex;
        gap: var(--space-3);
      }

      .rows .act {
        margin-inline-start: calc(-1 * var(--space-2));
      }

      .rows .act button {
        min-block-size: var(--control-height);
      }
    }
  }

  @media print {
    .rows .name {
      display: none;
    }

    .rows .text {
      inline-size: 35%;
    }

    .rows :is(th, td) {
      overflow-wrap: break-word;
    }
  }

  @container asn (min-width: 52em) {
    .rows .name {
      display: none;
    }

    .rows .text {
      inline-size: 30%;
    }

    .rows .act {
      padding-block: 0;
    }
  }
`;
