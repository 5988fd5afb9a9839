import { css } from 'lit';

/** The answers of `choiceGroup`: boxes of equal width, radio above word; three in a row unless there is no room. */
export const choiceRow = css`
  .rating-choice {
    display: grid;
    gap: var(--space-2);
  }

  .rating-choice legend {
    font-weight: 600;
    padding-block-end: var(--space-1);
  }

  .rating-choice .choices {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }

  .rating-choice .choice {
    flex-direction: column;
    justify-content: center;
    gap: var(--space-1);
    padding-inline: var(--space-1);
    text-align: center;
    line-height: 1.25;
  }

  .rating-choice[aria-invalid='true'] {
    box-shadow: none;
  }

  .rating-choice[aria-invalid='true'] .choice {
    border-color: var(--danger);
  }
`;
