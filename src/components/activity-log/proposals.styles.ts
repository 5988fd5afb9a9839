import { css } from 'lit';

/** Proposals for what is typed, and what came back. */
export const proposalStyles = css`
  .proposals {
    position: relative;
  }

  .proposals [role='listbox'] {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 2px);
    inset-inline: 0;
    max-block-size: 22em;
    overflow: auto;
    border: 1px solid var(--border-input);
    border-radius: var(--radius);
    background: var(--surface);
  }

  .proposals [hidden] {
    display: none;
  }

  [role='option'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--control-height);
    padding: var(--space-2) var(--space-3);
    cursor: pointer;
  }

  [role='option'][aria-selected='true'] {
    background: var(--accent-subtle);
    box-shadow: inset 3px 0 0 var(--accent-text);
  }

  .frequent {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }

  .chip {
    justify-content: start;
    max-inline-size: 100%;
    padding-inline: var(--space-3);
    font-weight: 400;
    text-align: start;
  }

  .chip .note {
    white-space: nowrap;
  }

  .back {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-1);
    min-inline-size: 0;
  }
`;
