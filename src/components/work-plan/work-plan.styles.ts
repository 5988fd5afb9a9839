import { css } from 'lit';

export const styles = css`
  .page {
    display: grid;
    gap: var(--space-6);
    max-inline-size: 62em;
  }

  .front,
  header {
    display: grid;
    gap: var(--space-3);
  }

  header h2 {
    font-size: 1em;
    color: var(--text-muted);
  }

  header .figure + .next {
    margin-block-start: calc(-1 * var(--space-2));
  }

  .parties {
    display: grid;
    gap: var(--space-3);
    padding-block: var(--space-3);
    border-block: 1px solid var(--border);
  }

  .parties dd {
    display: grid;
    overflow-wrap: anywhere;
  }

  .panel h3 {
    font-size: 1em;
  }

  @container asn (min-width: 44em) {
    .front {
      grid-template-columns: 1fr auto;
    }

    .front > .parties,
    .front > .note {
      grid-column: 1 / -1;
    }

    .front > .actions {
      grid-column: 2;
      grid-row: 1;
      align-self: start;
    }

    .parties {
      grid-template-columns: repeat(3, 1fr);
    }
  }
`;
