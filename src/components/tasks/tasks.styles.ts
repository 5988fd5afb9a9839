import { css } from 'lit';

export const styles = css`
  section {
    display: grid;
    gap: var(--space-3);
  }

  ul {
    border-block-start: 1px solid var(--border);
  }

  li {
    border-block-end: 1px solid var(--border);
  }

  li > button {
    display: grid;
    grid-template-columns: 1fr;
    gap: 0 var(--space-4);
    inline-size: 100%;
    padding: var(--space-3);
    border: 0;
    border-radius: 0;
    font-weight: 400;
    text-align: start;
    justify-items: start;
  }

  .what {
    font-weight: 600;
    color: var(--accent-text);
  }

  .whom,
  .when {
    font-size: 0.875em;
    color: var(--text-muted);
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-2);
  }

  .left {
    white-space: nowrap;
  }

  .empty {
    display: grid;
    gap: var(--space-1);
    padding-block: var(--space-4);
  }

  @container asn (min-width: 40em) {
    li > button {
      grid-template-columns: 1fr auto;
      align-items: center;
    }

    .what {
      grid-column: 1;
      font-size: 1em;
    }

    .whom {
      grid-column: 1;
    }

    .when {
      grid-column: 2;
      grid-row: 1 / span 2;
      flex-direction: column;
      align-items: flex-end;
    }
  }
`;
