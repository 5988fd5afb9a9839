import { css } from 'lit';

/** A unit's plan that is written, and the form of a quarter. */
export const writingStyles = css`
  .quarters,
  .progress,
  .measure {
    display: grid;
    gap: var(--space-4);
  }

  .progress > ol > li {
    display: grid;
    gap: var(--space-4);
    padding-block: var(--space-4);
    border-block-start: 1px solid var(--border);
  }

  .measure {
    gap: var(--space-3);
    padding-inline-start: var(--space-4);
    border-inline-start: 1px solid var(--border);
  }

  .measure > .field {
    max-inline-size: 24em;
  }

  @container asn (min-width: 40em) {
    .quarters {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media print {
    .progress,
    .decision {
      display: none;
    }
  }
`;
