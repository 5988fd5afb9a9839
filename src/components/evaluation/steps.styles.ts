import { css } from 'lit';

/** Steps with words, the course of an objection, voices, earlier versions. */
export const stepStyles = css`
  .worded {
    display: grid;
    gap: var(--space-4);
  }

  details > .worded {
    padding-block: var(--space-2) var(--space-4);
  }

  .worded textarea {
    min-block-size: 7em;
    max-inline-size: 70ch;
  }

  .outcomes .choices {
    grid-template-columns: 1fr;
  }

  .outcomes .choice {
    flex-direction: row;
    justify-content: flex-start;
    gap: var(--space-2);
    padding-inline: var(--space-3);
    text-align: start;
  }

  /* One thing after the other, on one line from top to bottom. */
  .course {
    display: grid;
    gap: var(--space-6);
  }

  .course > li {
    display: grid;
    gap: var(--space-2);
    padding-inline-start: var(--space-4);
    border-inline-start: 0.25em solid var(--border);
  }

  .course > li > :is(.worded, .panel, details, .outcomes + p) {
    margin-block-start: var(--space-2);
  }

  .worded .quiet {
    margin-inline-start: calc(-1 * var(--space-2));
  }

  .course h4 + .note {
    margin-block-start: calc(-1 * var(--space-2));
  }

  .voices {
    display: grid;
    gap: var(--space-4);
    padding-block: var(--space-2);
  }

  .voices > li {
    display: grid;
    gap: var(--space-1);
  }

  .voices p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: baseline;
  }

  .indicators .verified {
    grid-column: 1 / -1;
  }

  .history > :is(p, .worded) {
    margin-block-start: var(--space-2);
  }

  .history .excerpt {
    padding-block: var(--space-2);
  }

  @container asn (min-width: 36em) {
    .outcomes .choices {
      grid-template-columns: repeat(2, minmax(0, 20em));
    }
  }
`;

/** The guideline beside how the team lies now: quiet, for it informs only. */
export const patternStyles = css`
  .outcome-word {
    white-space: nowrap;
  }

  .pattern {
    display: grid;
    gap: var(--space-6) var(--space-8);
    padding-block: var(--space-3) var(--space-4);
  }

  .pattern > * {
    min-inline-size: 0;
  }

  .pattern > :first-child {
    display: grid;
    gap: var(--space-1);
  }

  .pattern table {
    border-collapse: collapse;
    align-self: start;
    justify-self: start;
  }

  .pattern caption {
    text-align: start;
    padding-block-end: var(--space-1);
  }

  .pattern :is(th, td) {
    padding: var(--space-1) var(--space-3) var(--space-1) 0;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  .pattern .number {
    text-align: end;
    font-weight: 600;
  }

  .pattern .dots {
    color: var(--accent-text);
    letter-spacing: 0.1em;
    overflow-wrap: anywhere;
  }

  .pattern .waiting {
    color: var(--text-muted);
  }

  .pattern .waiting .dots {
    opacity: 0.45;
    color: inherit;
  }

  .curve {
    max-inline-size: 18em;
  }

  .curve svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }

  .curve polygon {
    fill: var(--surface-muted);
  }

  .curve polyline {
    fill: none;
    stroke: var(--text-muted);
    stroke-width: 1.5;
  }

  .curve .ends {
    display: flex;
    justify-content: space-between;
    gap: var(--space-3);
    font-size: 0.875em;
    color: var(--text-muted);
  }

  .findings {
    display: grid;
    gap: var(--space-3);
  }

  .findings + .note {
    margin-block-start: calc(-1 * var(--space-4));
  }

  .findings .state {
    margin-inline-start: var(--space-1);
  }

  @container asn (min-width: 44em) {
    .pattern {
      grid-template-columns: max-content 18em;
    }

    .pattern > :is(:first-child, .findings, .findings + .note) {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .curve polyline {
      stroke: CanvasText;
    }
  }
`;
