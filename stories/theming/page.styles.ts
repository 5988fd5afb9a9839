import { css } from 'lit';

/** The pages about design: sheets of paper with sections and plain tables. */
export const pageStyles = css`
  .page {
    display: grid;
    gap: var(--space-8);
    max-inline-size: 76em;
    margin-inline: auto;
  }

  section {
    display: grid;
    gap: var(--space-3);
    min-inline-size: 0;
  }

  .title {
    font-size: 2em;
    line-height: 1.15;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
  }

  th,
  td {
    padding: var(--space-2) var(--space-4) var(--space-2) 0;
    border-block-end: 1px solid var(--border);
    text-align: start;
    vertical-align: top;
  }

  thead th {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--text-muted);
    vertical-align: bottom;
  }

  tbody th {
    min-inline-size: 9em;
    font-weight: 600;
  }

  th .note {
    font-weight: 400;
  }

  th code {
    white-space: nowrap;
  }

  th.number {
    text-align: end;
    white-space: normal;
  }

  code {
    font-family: ui-monospace, 'SFMono-Regular', Menlo, monospace;
    font-size: 0.875em;
    font-weight: 400;
  }

  .swatch {
    display: inline-block;
    inline-size: 3em;
    block-size: 1.75em;
    border: 1px solid var(--border-input);
    border-radius: var(--radius);
    vertical-align: middle;
    forced-color-adjust: none;
  }

  .fail {
    color: var(--danger);
    font-weight: 600;
  }
`;
