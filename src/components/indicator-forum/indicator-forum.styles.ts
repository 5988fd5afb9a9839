import { css } from 'lit';

/** The forum: proposals as a list between lines, one proposal as a page. */
export const forumStyles = css`
  .page,
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-6);
    max-inline-size: 62em;
  }

  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    align-items: center;
    justify-content: space-between;
  }

  .filter {
    display: grid;
    gap: var(--space-3);
  }

  .proposals {
    border-block-start: 1px solid var(--border);
  }

  .proposals > li {
    border-block-end: 1px solid var(--border);
  }

  .proposals > li > button {
    display: grid;
    gap: var(--space-1);
    inline-size: 100%;
    padding-block: var(--space-3);
    border: 0;
    border-radius: 0;
    font-weight: 400;
    text-align: start;
    justify-items: start;
    justify-content: start;
  }

  .choices {
    display: grid;
    gap: var(--space-2);
  }

  .name {
    font-weight: 600;
    color: var(--accent-text);
    overflow-wrap: anywhere;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: baseline;
  }

  .sentence {
    font-size: 1.25em;
    overflow-wrap: anywhere;
    max-inline-size: 45ch;
  }

  .said {
    white-space: pre-line;
    overflow-wrap: anywhere;
    max-inline-size: 70ch;
  }

  .remarks > li {
    display: grid;
    gap: var(--space-1);
    padding-block: var(--space-3);
    border-block-end: 1px solid var(--border);
  }

  button[aria-pressed='true'] {
    border-color: var(--accent-text);
    background: var(--accent-subtle);
    color: var(--accent-text);
  }

  button[aria-pressed='true']::before {
    content: '✓' / '';
  }

  @container asn (min-width: 40em) {
    .filter {
      grid-template-columns: 16em 1fr;
    }
  }
`;
