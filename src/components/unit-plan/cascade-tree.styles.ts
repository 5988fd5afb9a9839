import { css } from 'lit';

/** Who carries what, as lists in each other. */
export const cascadeStyles = css`
  .cascade {
    display: grid;
    gap: var(--space-4);
  }

  .objective {
    display: grid;
    gap: var(--space-2);
    padding-block: var(--space-3);
    border-block-start: 1px solid var(--border);
    overflow-wrap: anywhere;
  }

  .objective ul ul,
  .objective > ul {
    display: grid;
    gap: var(--space-3);
  }

  .objective ul ul {
    margin-block-start: var(--space-3);
    padding-inline-start: var(--space-3);
    border-inline-start: 1px solid var(--border);
  }

  .carried {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
    justify-content: space-between;
    max-inline-size: none;
  }

  .carried .figure-part {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .objective .people {
    gap: var(--space-1);
  }

  @container asn (min-width: 40em) {
    .objective ul ul {
      padding-inline-start: var(--space-6);
    }
  }
`;
