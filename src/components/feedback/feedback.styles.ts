import { css } from 'lit';

/** The parts of feedback: entries as a list between lines, forms as a column. */
export const feedbackStyles = css`
  .page,
  .form,
  .entries > li,
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
  }

  .page,
  .form {
    gap: var(--space-6);
    max-inline-size: 62em;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    align-items: center;
    justify-content: space-between;
  }

  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
    border-block-end: 1px solid var(--border);
  }

  .parts > button {
    border-color: transparent;
    border-radius: 0;
    border-block-end: 0.1875em solid transparent;
    background: none;
  }

  .parts > button[aria-current='true'] {
    border-block-end-color: var(--accent-text);
    color: var(--accent-text);
  }

  .entries {
    border-block-start: 1px solid var(--border);
  }

  .entries > li {
    gap: var(--space-2);
    padding-block: var(--space-4);
    border-block-end: 1px solid var(--border);
  }

  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: baseline;
  }

  .who > strong {
    font-weight: 600;
  }

  .said {
    white-space: pre-line;
    overflow-wrap: anywhere;
    max-inline-size: 70ch;
  }

  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    align-items: center;
  }

  .filter > select {
    flex: 0 1 auto;
    inline-size: auto;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .people > li > button {
    display: grid;
    gap: 0;
    inline-size: 100%;
    justify-items: start;
    justify-content: start;
    border: 0;
    border-block-end: 1px solid var(--border);
    border-radius: 0;
    font-weight: 400;
    text-align: start;
  }

  .people .name {
    font-weight: 600;
    color: var(--accent-text);
  }
`;
