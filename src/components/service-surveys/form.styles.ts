import { css } from 'lit';

/** Long forms of the desk: short questions in columns, the sample that is needed where one looks for it. */
export const formStyles = css`
  .ticks {
    display: grid;
    gap: 0 var(--space-4);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
  }

  .sample:not(:empty) {
    font-weight: 600;
  }

  .sample:empty {
    display: none;
  }

  fieldset:focus-visible {
    outline-offset: var(--space-2);
  }
`;
