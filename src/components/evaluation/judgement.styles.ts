import { css } from 'lit';

/** Rows of evidence beside judgement; below each other where there is no room. */
export const rowStyles = css`
  .subjects {
    display: grid;
  }

  .subject {
    display: grid;
    gap: var(--space-4) var(--space-8);
    padding-block: var(--space-6);
    border-block-start: 1px solid var(--border);
  }

  .subject > *,
  .place > *,
  .documents > * {
    min-inline-size: 0;
  }

  .evidence,
  .mark-panel,
  .rating {
    display: grid;
    gap: var(--space-3);
    align-content: start;
  }

  .evidence > h4 + .note {
    margin-block-start: calc(-1 * var(--space-3));
  }

  .evidence > :is(details, .review-summary) + details {
    margin-block-start: calc(-1 * var(--space-3));
  }

  .indicators {
    display: grid;
    gap: var(--space-4);
  }

  .indicators li {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 var(--space-4);
  }

  .indicators :is(.name, .drawn, .outcome) {
    grid-column: 1 / -1;
  }

  .indicators .drawn:empty {
    display: none;
  }

  .measure {
    font-variant-numeric: tabular-nums;
  }

  .label {
    display: block;
    font-size: 0.875em;
    color: var(--text-muted);
  }

  .views {
    display: grid;
    gap: var(--space-1);
  }

  .views > div {
    display: grid;
    grid-template-columns: minmax(0, 11em) minmax(0, 1fr);
    gap: var(--space-3);
    align-items: center;
  }

  .views dt {
    color: var(--text-muted);
  }

  .views dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: center;
    font-variant-numeric: tabular-nums;
  }

  .account,
  .statements,
  .links {
    display: grid;
    gap: var(--space-2);
    padding-block: var(--space-1) var(--space-2);
  }

  .statements li {
    max-inline-size: 70ch;
    padding-inline-start: var(--space-3);
    border-inline-start: 2px solid var(--border);
  }

  .links a {
    overflow-wrap: anywhere;
  }

  /* Chromium lays grids within grids over each other where a page ends. */
  @media print {
    .subjects,
    .subject,
    .evidence,
    .indicators,
    .mark-panel,
    .rating {
      display: block;
    }

    :is(.subject, .evidence, .indicators, .mark-panel, .rating) > * + *,
    .evidence > :is(details, .review-summary) + details {
      margin-block-start: 0.6em;
    }

    .evidence > h4 + .note {
      margin-block-start: 0;
    }
  }
`;

/** Words for a rating. */
export const wordStyles = css`
  .words > label {
    font-weight: 600;
    padding-block-end: var(--space-1);
  }

  .words textarea {
    min-block-size: var(--control-height);
  }

  .mark-panel .words > label {
    font-weight: 400;
    font-size: 0.875em;
    color: var(--text-muted);
    padding-block-end: 0;
  }
`;
