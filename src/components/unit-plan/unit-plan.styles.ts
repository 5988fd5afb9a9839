import { css } from 'lit';

export const styles = css`
  header h2 {
    font-size: 1em;
    color: var(--text-muted);
  }

  .achievements,
  .planned,
  .planned > ul {
    display: grid;
    gap: var(--space-4);
  }

  .planned {
    gap: var(--space-2);
  }

  .planned li > span:first-child {
    margin-inline-end: var(--space-3);
  }

  .state.open {
    white-space: nowrap;
  }

  .reached {
    display: grid;
    gap: var(--space-1);
    padding-block-start: var(--space-1);
  }

  .reached .figure-part {
    color: var(--text);
    font-variant-numeric: tabular-nums;
  }

  .achievements dl {
    display: grid;
  }

  .achievements dl > div {
    display: grid;
    gap: 0 var(--space-4);
    padding-block: var(--space-3);
    border-block-start: 1px solid var(--border);
  }

  .achievements dt {
    font-weight: 600;
  }

  @container asn (min-width: 40em) {
    .achievements dl > div {
      grid-template-columns: 12em 1fr;
    }
  }
`;
