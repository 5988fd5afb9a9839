import { css } from 'lit';

/** Around the log: its title stands apart. */
export const frameStyles = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
`;
