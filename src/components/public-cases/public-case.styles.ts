import { css } from 'lit';

/** One case: what was said stands out, what was done follows in a line of its own. */
export const caseStyles = css`
  blockquote {
    margin: 0;
    padding-inline-start: var(--space-3);
    border-inline-start: 2px solid var(--border-input);
    font-size: 1.0625em;
  }

  .kind {
    font-weight: 600;
    color: var(--accent-text);
  }

  .due {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: baseline;
  }

  .steps {
    display: grid;
    border-inline-start: 2px solid var(--border);
    padding-inline-start: var(--space-4);
    gap: var(--space-3);
  }

  .files {
    display: grid;
    gap: var(--space-2);
  }

  .files > li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-3);
    align-items: center;
  }

  .files button {
    overflow-wrap: anywhere;
  }

  .choices > .choice {
    flex: 0 1 auto;
  }
`;
