import { css } from 'lit';

/** What the flows around the views need: room between notice, view and trust line, and the list of assignments. */
export const flowStyles = css`
  .flow {
    display: grid;
    gap: var(--space-4);
    justify-items: stretch;
  }

  .flow > button {
    justify-self: start;
  }

  .assignments {
    border-block-start: 1px solid var(--border);
  }

  .assignments > li {
    border-block-end: 1px solid var(--border);
  }

  .assignments button {
    display: grid;
    grid-template-columns: 1fr;
    gap: 0 var(--space-4);
    justify-items: start;
    inline-size: 100%;
    padding: var(--space-3);
    border: 0;
    border-radius: 0;
    font-weight: 400;
    text-align: start;
  }

  .assignments .who {
    font-weight: 600;
    color: var(--accent-text);
  }

  .empty {
    display: grid;
    gap: var(--space-1);
    padding-block: var(--space-4);
  }

  @container asn (min-width: 40em) {
    .assignments button {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .assignments .when {
      grid-area: 1 / 2 / span 2;
      align-self: center;
      justify-self: end;
      text-align: end;
    }
  }
`;
