import { css } from 'lit';

/** Remarks beside the items of a plan: quiet while closed, on one line with their sign. */
export const remarkStyles = css`
  .thread {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-2);
    align-items: center;
    white-space: normal;
  }

  .thread > button.quiet {
    min-block-size: 1.75em;
    padding-inline: var(--space-1);
    margin-inline-start: calc(-1 * var(--space-1));
    font-size: 0.875em;
    font-weight: 400;
    text-align: start;
  }

  .open-thread {
    display: grid;
    gap: var(--space-3);
    flex: 1 1 100%;
    max-inline-size: 70ch;
    margin-block: var(--space-1) var(--space-3);
    padding-inline-start: var(--space-3);
    border-inline-start: 2px solid var(--border-input);
  }

  textarea.line {
    min-block-size: var(--control-height);
  }

  .open-thread > ol,
  .remarks > ul {
    display: grid;
    gap: var(--space-3);
  }

  .remarks {
    display: grid;
    gap: var(--space-3);
  }
`;
