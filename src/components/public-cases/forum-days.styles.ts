import { css } from 'lit';

/** Days between lines; what was agreed as a list with a word for each. */
export const forumDayStyles = css`
  .days {
    display: grid;
  }

  .days > li {
    padding-block: var(--space-4);
    border-block-start: 1px solid var(--border);
  }

  .agenda {
    list-style: decimal;
    padding-inline-start: 1.5em;
  }

  .agreed {
    display: grid;
    gap: var(--space-2);
  }

  .agreed > li {
    padding-inline-start: var(--space-3);
    border-inline-start: 2px solid var(--border-input);
  }
`;
