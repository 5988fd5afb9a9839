import { css } from 'lit';

/** Desks of those who deal with the public: rows between lines, each leading to a page; parts with room between them. */
export const desk = css`
  .page,
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-6);
    max-inline-size: 62em;
  }

  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
  }

  .part[hidden] {
    display: none;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    align-items: center;
    justify-content: space-between;
  }

  /* Above the heading of what is read. */
  h2.over {
    font-size: 1em;
    color: var(--text-muted);
  }

  .rows {
    border-block-start: 1px solid var(--border);
  }

  .rows > li {
    border-block-end: 1px solid var(--border);
  }

  .rows > li > button {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-1);
    inline-size: 100%;
    padding-block: var(--space-3);
    border: 0;
    border-radius: 0;
    font-weight: 400;
    text-align: start;
    justify-items: start;
    justify-content: stretch;
  }

  .name {
    font-weight: 600;
    color: var(--accent-text);
    overflow-wrap: anywhere;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: baseline;
  }

  .said {
    white-space: pre-line;
    overflow-wrap: anywhere;
    max-inline-size: 70ch;
  }

  .pair,
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
  }

  .field {
    align-content: start;
  }

  fieldset.part > legend {
    padding-block-end: var(--space-2);
  }

  .row {
    padding-block: var(--space-4);
    border-block-end: 1px solid var(--border);
  }

  .row > button {
    justify-self: start;
  }

  .check {
    display: flex;
    gap: var(--space-2);
    align-items: center;
    min-block-size: var(--control-height);
    cursor: pointer;
  }

  .column {
    display: grid;
    gap: var(--space-2);
  }

  .column > .choice {
    align-items: start;
  }

  .choice .note {
    display: block;
  }

  input.figures,
  input[type='date'] {
    max-inline-size: 16em;
  }

  dl.pairs {
    display: grid;
    gap: var(--space-2);
  }

  dl.pairs > div {
    display: grid;
    gap: 0 var(--space-4);
  }

  dl.pairs dt {
    color: var(--text-muted);
  }

  progress {
    inline-size: min(100%, 20em);
    block-size: 0.5em;
    accent-color: var(--accent-text);
  }

  @container asn (min-width: 40em) {
    .pair {
      grid-template-columns: 1fr 1fr;
    }

    dl.pairs > div {
      grid-template-columns: 14em 1fr;
    }
  }
`;
