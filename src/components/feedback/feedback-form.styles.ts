import { css } from 'lit';

/** The fields of the forms in which feedback and talks are written; beside `feedbackStyles`. */
export const formStyles = css`
  .tones {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-6);
  }

  .link {
    display: grid;
    gap: var(--space-2);
    padding-block-end: var(--space-3);
  }

  .dates {
    display: grid;
    gap: var(--space-4);
  }

  @container asn (min-width: 40em) {
    .link {
      grid-template-columns: 1fr 1.5fr auto;
      align-items: end;
    }

    .dates {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
