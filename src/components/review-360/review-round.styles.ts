import { css } from 'lit';

export const styles = css`
  .page {
    display: grid;
    gap: var(--space-6);
  }

  .group {
    display: grid;
    gap: var(--space-2);
    padding-block-start: var(--space-3);
  }

  fieldset.group {
    padding-block: 0 var(--space-4);
    border-block-end: 1px solid var(--border);
  }

  .group legend {
    font-size: 1em;
    padding-block-end: var(--space-1);
  }

  .count {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    font-variant-numeric: tabular-nums;
  }

  .people {
    display: grid;
    gap: var(--space-2);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }

  .people .choice {
    block-size: 100%;
  }

  .people .name,
  .people .note {
    display: block;
  }

  .people .choice > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .group > button {
    justify-self: start;
  }

  .closing > input {
    max-inline-size: 16em;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    justify-content: space-between;
    align-items: center;
    padding-block-start: var(--space-4);
    border-block-start: 1px solid var(--border-input);
  }

  .running {
    display: grid;
    gap: var(--space-2);
  }

  progress {
    inline-size: min(100%, 20em);
    block-size: 0.5em;
    accent-color: var(--accent-text);
  }
`;
