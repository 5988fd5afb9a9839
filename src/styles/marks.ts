import { css } from 'lit';

/** Ratings with their shapes, numbers of results, quoted words: what the desk and the score card have in common. */
export const marks = css`
  .mark {
    font-weight: 600;
  }

  .mark::before {
    margin-inline-end: 0.35em;
  }

  .mark.above {
    color: var(--success);
  }

  .mark.above::before {
    content: '▲' / '';
  }

  .mark.meets::before {
    content: '●' / '';
  }

  .mark.below {
    color: var(--danger);
  }

  .mark.below::before {
    content: '▼' / '';
  }

  .outcome {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-2);
    align-items: baseline;
  }

  .ordinal {
    color: var(--text-muted);
    font-variant-numeric: tabular-nums;
  }

  .score-scale {
    flex: none;
    block-size: 1em;
    inline-size: auto;
  }

  .figure.none {
    font-size: 1.25em;
    color: var(--text-muted);
  }

  blockquote {
    margin: 0;
    padding-inline-start: var(--space-3);
    border-inline-start: 2px solid var(--border-input);
    white-space: pre-line;
    overflow-wrap: anywhere;
    max-inline-size: 70ch;
  }
`;
