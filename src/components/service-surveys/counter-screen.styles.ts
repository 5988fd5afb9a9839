import { css } from 'lit';

/** Read from three metres: the digits as wide as the screen allows, everything else small and still. */
export const counterStyles = css`
  dialog {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: max(var(--space-4), 3vmin);
    border: 0;
    background: var(--surface);
    color: var(--text);
    overflow: auto;
  }

  .screen {
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: 3vmin;
    min-block-size: 100%;
    text-align: center;
  }

  .screen p {
    max-inline-size: none;
  }

  .of {
    font-size: max(1em, 3vmin);
  }

  .middle {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: center;
    justify-content: center;
    gap: 4vmin 8vmin;
  }

  .ask {
    display: grid;
    gap: 1vmin;
    justify-items: center;
  }

  .call {
    font-size: max(1.25em, 4vmin);
    font-weight: 650;
  }

  .digits {
    font-size: clamp(3em, 17vmin, 22vw);
    font-weight: 700;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em !important;
    white-space: nowrap;
  }

  .left {
    font-size: max(1em, 3vmin);
    font-variant-numeric: tabular-nums;
    color: var(--text-muted);
  }

  .qr {
    inline-size: min(46vmin, 60vw);
    block-size: auto;
    aspect-ratio: 1;
  }

  .screen > .actions {
    justify-content: center;
  }
`;
