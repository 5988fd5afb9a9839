import { css } from 'lit';

/** The page of the card; its two tables have rooms of their own. */
export const styles = css`
  article {
    display: grid;
    gap: var(--space-8);
  }

  header {
    display: grid;
    gap: var(--space-1);
  }

  .whose {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: baseline;
    font-weight: 600;
    max-inline-size: none;
  }

  .whose .note {
    font-weight: 400;
  }

  section {
    display: grid;
    gap: var(--space-4);
    align-content: start;
  }

  .first,
  .pair,
  .outlook {
    display: grid;
    gap: var(--space-8);
  }

  .first > *,
  .pair > *,
  .outlook > * {
    min-inline-size: 0;
  }

  /* A line between the questions; none above the answer. */
  article > section,
  .pair,
  .outlook {
    border-block-start: 1px solid var(--border);
    padding-block-start: var(--space-6);
  }

  .answer p {
    display: grid;
  }

  .ratings {
    display: grid;
    gap: var(--space-1);
  }

  .ratings > div {
    display: grid;
    grid-template-columns: 7em 1fr;
    gap: var(--space-3);
  }

  dt {
    color: var(--text-muted);
  }

  .ratings dd {
    font-weight: 600;
  }

  .ratings dd .note {
    display: block;
    font-weight: 400;
  }

  .mark {
    font-size: 0.875em;
    white-space: nowrap;
  }

  .highlights {
    display: grid;
    gap: var(--space-3);
  }

  .highlights li {
    display: grid;
  }

  .steps {
    display: grid;
    gap: var(--space-3);
    padding: var(--space-2) 0 var(--space-3);
  }

  .steps li {
    display: grid;
    gap: 0;
    padding-inline-start: var(--space-3);
    border-inline-start: 2px solid var(--border);
    max-inline-size: 70ch;
  }

  @container asn (min-width: 44em) {
    .first {
      grid-template-columns: minmax(18em, 1fr) minmax(0, 32em);
    }

    .outlook {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  /* Behaviours need the whole width of a portal's middle column; the years stand beside them only on a wide page. */
  @container asn (min-width: 64em) {
    .pair {
      grid-template-columns: minmax(0, 1.7fr) minmax(0, 1fr);
    }
  }

  @media print {
    .first {
      grid-template-columns: 1fr 1fr;
    }

    .outlook {
      break-inside: avoid;
    }
  }
`;

/** What can be done with the card, below it. */
export const flowStyles = css`
  .flow {
    display: grid;
    gap: var(--space-6);
  }
`;

/** What follows the card. */
export const nextStyles = css`
  /* No gap of its own where there is nothing to do. */
  :host {
    display: contents;
  }

  .next {
    display: grid;
    gap: var(--space-6);
    padding-block-start: var(--space-6);
    border-block-start: 1px solid var(--border);
  }

  .next > section {
    display: grid;
    gap: var(--space-3);
  }
`;
