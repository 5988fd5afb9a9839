import { css } from 'lit';

export const communityStyles = css`
  .community {
    display: grid;
    gap: var(--space-4);
    padding-block-start: var(--space-4);
    border-block-start: 1px solid var(--border-input);
  }

  .group {
    display: grid;
    gap: var(--space-3);
    padding-block-start: var(--space-3);
  }

  .draw {
    display: grid;
    gap: var(--space-3) var(--space-4);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
  }

  .draw input {
    max-inline-size: 8em;
  }

  li {
    overflow-wrap: anywhere;
  }

  .letters {
    display: grid;
    gap: var(--space-2);
  }

  .letters .code {
    font-family: ui-monospace, monospace;
    white-space: nowrap;
  }
`;
