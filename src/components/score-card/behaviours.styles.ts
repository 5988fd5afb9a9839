import { css } from 'lit';

/** Behaviours by rater group: a block a value on a phone, a table where there is room. */
export const behaviourStyles = css`
  .behaviours,
  .behaviours tbody,
  .behaviours tr,
  .behaviours th,
  .behaviours td {
    display: block;
    padding: 0;
    text-align: start;
  }

  .behaviours thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .behaviours tbody tr {
    padding-block: var(--space-3);
    border-block-end: 1px solid var(--border);
  }

  .behaviours tbody th {
    font-weight: 600;
  }

  .behaviours td {
    display: grid;
    grid-template-columns: 6em 1fr;
    align-items: center;
    min-block-size: 1.75em;
  }

  .behaviours .label {
    font-size: 0.875em;
    color: var(--text-muted);
  }

  .view {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: center;
  }

  .notes {
    display: grid;
    gap: var(--space-1);
  }

  .score {
    white-space: nowrap;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  @container asn (min-width: 44em) {
    .behaviours {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
    }

    .behaviours thead {
      display: table-header-group;
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      font-size: 0.875em;
      color: var(--text-muted);
    }

    .behaviours thead th {
      font-weight: 400;
      padding-block-end: var(--space-2);
    }

    .behaviours tbody {
      display: table-row-group;
    }

    .behaviours tr,
    .behaviours tbody tr {
      display: table-row;
    }

    .behaviours th,
    .behaviours td {
      display: table-cell;
      padding: var(--space-2) var(--space-3) var(--space-2) 0;
      vertical-align: middle;
      border-block-end: 1px solid var(--border);
    }

    .behaviours .label {
      display: none;
    }

    .view {
      flex-wrap: nowrap;
    }
  }
`;
