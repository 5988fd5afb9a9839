import { css } from 'lit';

/** Room between what went wrong, the desk and the trust line. */
export const flowStyles = css`
  .flow {
    display: grid;
    gap: var(--space-4);
  }

  .terms {
    max-inline-size: 26em;
  }
`;
