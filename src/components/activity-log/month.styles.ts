import { css } from 'lit';

/** The month of a log. */
export const monthStyles = css`
  .totals {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-1);
    min-inline-size: 0;
  }

  .months {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }

  .months button {
    min-inline-size: 2.75em;
    min-block-size: var(--control-height);
    font-size: 1.25em;
  }

  .months button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.4;
  }

  .calendar {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }

  .calendar th {
    padding-block-end: var(--space-1);
    font-size: 0.875em;
    font-weight: 400;
    color: var(--text-muted);
  }

  .calendar abbr {
    text-decoration: none;
  }

  .calendar td {
    padding: 1px;
  }

  .calendar button {
    position: relative;
    display: grid;
    gap: 0;
    inline-size: 100%;
    min-block-size: 3em;
    padding: var(--space-1) 0;
    border-color: transparent;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    line-height: 1.25;
    align-content: center;
  }

  .calendar button:disabled {
    color: var(--text-muted);
    background: none;
    cursor: default;
  }

  .calendar .count {
    min-block-size: 1.25em;
    font-weight: 650;
    font-size: 0.875em;
    color: var(--accent-text);
  }

  .calendar .off {
    color: var(--text-muted);
    background: var(--surface-subtle);
  }

  .calendar .gap {
    border: 1px dashed var(--warning);
    background: var(--warning-subtle);
  }

  .calendar .gap .count {
    color: var(--warning);
  }

  .calendar .unsent .count::after {
    content: ' ↑' / '';
  }

  .calendar .returned .count::after {
    content: ' ▼' / '';
    color: var(--danger);
  }

  .calendar .today > :first-child {
    font-weight: 650;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .calendar button[aria-pressed='true'] {
    border: 2px solid var(--accent-text);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
  }

  .legend .gap::before {
    content: '– ' / '';
    font-weight: 650;
    color: var(--warning);
  }

  .legend .off::before {
    content: '■ ' / '';
    color: var(--surface-muted);
  }

  .legend .unsent::before {
    content: '↑ ' / '';
    font-weight: 650;
    color: var(--accent-text);
  }

  /* Without fills: days off have a dotted edge, working days none. */
  @media (forced-colors: active), print {
    .calendar button:not(.gap, [aria-pressed='true']) {
      border-color: Canvas;
    }

    .calendar .off:not([aria-pressed='true']) {
      border: 1px dotted GrayText;
    }

    .legend .off::before {
      content: '⬚ ' / '';
      color: GrayText;
    }
  }
`;
