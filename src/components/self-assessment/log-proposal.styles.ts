import { css } from 'lit';

/** What the log or an open result proposes, with its button beside it. */
export const proposalStyles = css`
  .proposal {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-2);
    align-items: center;
    font-variant-numeric: tabular-nums;
  }

  .proposal button {
    margin-inline-start: calc(-1 * var(--space-2));
  }
`;
