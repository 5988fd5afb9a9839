import { css } from 'lit';

export const styles = css`
  .page {
    display: grid;
    gap: var(--space-6);
  }

  .promise {
    padding-inline-start: var(--space-3);
    border-inline-start: 2px solid var(--accent-text);
  }

  .sentences {
    display: grid;
    gap: var(--space-1);
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .work {
    font-size: 0.875em;
    align-self: start;
  }

  .columns,
  .question,
  .statement,
  .answers {
    display: grid;
    gap: var(--space-4);
    min-inline-size: 0;
  }

  .columns {
    gap: var(--space-6);
  }

  .question {
    gap: var(--space-6);
    align-content: start;
  }

  .question > .title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
    justify-content: space-between;
    align-items: baseline;
    padding-block-end: var(--space-2);
    border-block-end: 1px solid var(--border-input);
  }

  .question > .title + .note {
    margin-block: calc(-1 * var(--space-4)) calc(-1 * var(--space-2));
  }

  .statement {
    gap: var(--space-2);
  }

  .statement > legend {
    max-inline-size: 70ch;
    padding-block-end: var(--space-2);
    font-weight: 400;
  }

  .answers {
    gap: var(--space-2);
  }

  .scale {
    display: grid;
    gap: var(--space-2);
    grid-template-columns: repeat(auto-fit, minmax(7em, 1fr));
  }

  .choice.unknown {
    border-style: dashed;
    color: var(--text-muted);
  }

  .choice.unknown:has(:checked) {
    border-style: solid;
    color: inherit;
  }

  .field .light {
    font-weight: 400;
    color: var(--text-muted);
  }

  .steps .gap {
    flex: 1;
  }

  .decline {
    max-inline-size: none;
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--border);
  }

  .decline button {
    margin-inline-start: calc(-1 * var(--space-2));
  }

  .overview {
    display: grid;
    gap: var(--space-4);
  }

  .overview > li {
    display: grid;
    gap: var(--space-1);
    padding-block-end: var(--space-3);
    border-block-end: 1px solid var(--border);
  }

  .overview .title {
    display: flex;
    gap: var(--space-3);
    justify-content: space-between;
    align-items: center;
  }

  .overview dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--space-4);
    padding-block: var(--space-1);
  }

  .overview dd {
    text-align: end;
    white-space: nowrap;
  }

  .prose {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  @container asn (min-width: 50em) {
    .columns:has(details.work) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 16em);
      gap: var(--space-8);
    }

    .columns > .work {
      grid-area: 1 / 2;
    }

    .columns > .question {
      grid-area: 1 / 1;
    }

    .answers {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
`;
