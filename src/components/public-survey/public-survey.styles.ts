import { css } from 'lit';

/** For one hand: answers as wide as the place, a thumb high, words in full. */
export const surveyStyles = css`
  .page,
  .questions,
  .closing,
  .sending,
  .facts {
    display: grid;
    gap: var(--space-6);
    min-inline-size: 0;
  }

  .page {
    gap: var(--space-8);
  }

  .page {
    overflow-wrap: break-word;
  }

  header {
    display: grid;
    gap: var(--space-2);
  }

  .questions {
    gap: var(--space-8);
  }

  .question {
    display: grid;
    gap: var(--space-2);
    scroll-margin-block: var(--space-4) 5em;
  }

  .question input {
    scroll-margin-block: 4em 6em;
  }

  .question .asked {
    display: block;
    text-wrap: balance;
    padding-block-end: var(--space-2);
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
  }

  .question .asked .note {
    display: block;
    padding-block-end: var(--space-1);
    font-size: 0.7em;
    font-weight: 400;
    line-height: 1.5;
  }

  .question .choice {
    gap: var(--space-3);
    min-block-size: 3.25em;
    padding-inline: var(--space-4);
  }

  .question .choice.skip {
    min-block-size: var(--control-height);
    border-color: transparent;
    background: none;
    color: var(--text-muted);
  }

  .question .choice.skip:has(:checked) {
    border-color: var(--border-input);
    box-shadow: none;
    background: var(--surface-subtle);
    color: var(--text);
  }

  .progress {
    display: grid;
    gap: var(--space-1);
    padding-block: var(--space-2);
    border-block-start: 1px solid var(--border);
    background: var(--surface);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .track {
    display: flex;
    gap: 2px;
  }

  .track span {
    flex: 1;
    block-size: 4px;
    border-radius: 2px;
    background: var(--surface-muted);
  }

  .track .passed {
    background: var(--accent-text);
  }

  .closing {
    scroll-margin-block-start: var(--space-4);
  }

  .sending {
    gap: var(--space-3);
  }

  .sending button {
    min-block-size: 3.25em;
    inline-size: 100%;
  }

  .facts {
    gap: var(--space-4);
    padding-block-start: var(--space-2);
  }

  .field .light {
    font-weight: 400;
    color: var(--text-muted);
  }

  #presence {
    max-inline-size: 12em;
    font-size: 1.25em;
    letter-spacing: 0.15em;
    font-variant-numeric: tabular-nums;
  }

  /* Always in view where there is room for it: on a small screen in large letters the question needs the room. */
  @media (min-height: 26em) {
    .progress {
      position: sticky;
      inset-block-end: 0;
    }
  }

  @media (forced-colors: active) {
    .track span {
      border: 1px solid CanvasText;
    }

    .track .passed {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;

/** What stands round the form, and in its place. */
export const flowStyles = css`
  .flow {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
    max-inline-size: 40em;
    margin-inline: auto;
    scroll-margin-block-start: var(--space-4);
  }

  .receipt {
    display: block;
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
  }

  .start {
    display: grid;
    gap: var(--space-4);
    align-content: center;
    justify-items: center;
    min-block-size: min(70vh, 40em);
    text-align: center;
  }

  .start > .primary {
    min-block-size: 4em;
    min-inline-size: min(100%, 16em);
    font-size: 1.25em;
  }

  .start > p {
    font-size: 1.25em;
  }

  .start > .note {
    font-size: 0.875em;
  }

  .start h2 {
    font-size: 2em;
    line-height: 1.15;
  }

  .start .panel {
    justify-items: center;
    inline-size: 100%;
  }

  .queue {
    display: grid;
    gap: var(--space-1);
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--border);
    font-size: 0.875em;
  }

  .queue .state {
    white-space: normal;
  }

  dialog {
    max-inline-size: min(30em, 90vw);
    padding: var(--space-6);
    border: 1px solid var(--border-input);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
  }

  dialog[open] {
    display: grid;
    gap: var(--space-4);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 60%);
  }
`;
