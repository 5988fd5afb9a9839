import { css } from 'lit';

/** One column, in the order in which one thinks; no wider than one reads. */
export const styles = css`
  .page,
  .flow,
  form,
  .receipt {
    display: grid;
    gap: var(--space-6);
    max-inline-size: 44em;
  }

  header,
  .lead,
  .promises,
  fieldset,
  section,
  .keep {
    display: grid;
    gap: var(--space-2);
    justify-items: start;
  }

  section.page,
  section > *,
  fieldset > *,
  .panel > .keep {
    inline-size: 100%;
  }

  h2:focus-visible,
  .panel:focus-visible {
    outline-offset: 4px;
  }

  .lead button {
    margin-inline-start: calc(-1 * var(--space-2));
  }

  legend {
    padding-block-end: var(--space-2);
  }

  .lead button {
    text-align: start;
  }

  .kinds .choices {
    display: grid;
    grid-template-columns: 1fr;
  }

  .choice {
    align-items: flex-start;
  }

  .choice > input {
    margin-block-start: 0.125em;
  }

  .kinds .choice > span,
  .tick > span {
    display: grid;
  }

  .tick {
    display: flex;
    gap: var(--space-2);
    align-items: flex-start;
    min-block-size: var(--control-height);
    padding-block: var(--space-2);
    cursor: pointer;
  }

  .choice.tick {
    padding: var(--space-3);
  }

  .named {
    display: grid;
    gap: var(--space-4);
    padding-block-start: var(--space-2);
  }

  .then {
    gap: var(--space-1);
  }

  .said {
    margin: 0;
    white-space: pre-line;
    overflow-wrap: anywhere;
    max-inline-size: 70ch;
  }

  blockquote.said {
    padding-inline-start: var(--space-4);
    border-inline-start: 1px solid var(--border);
  }

  .chosen {
    display: grid;
  }

  .chosen > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: center;
    min-block-size: 2.5em;
    border-block-end: 1px solid var(--border);
  }

  .chosen .name {
    flex: 1 1 12em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  input[type='file'] {
    padding-block: var(--space-2);
  }

  #text-left:empty,
  .copied:empty {
    display: none;
  }

  form > .actions {
    justify-content: space-between;
  }

  .done {
    color: var(--success);
  }

  .key {
    display: grid;
    gap: var(--space-4);
    padding: var(--space-4);
    border: 2px solid var(--border-input);
    border-radius: var(--radius);
  }

  .key dt {
    color: var(--text-muted);
  }

  .key .figure {
    letter-spacing: 0.04em;
    overflow-wrap: anywhere;
    user-select: all;
  }

  .bullets {
    list-style: disc;
    padding-inline-start: 1.25em;
  }

  @container asn (min-width: 34em) {
    .kinds .choices {
      grid-template-columns: 1fr 1fr;
    }

    .key {
      grid-template-columns: auto auto;
      justify-content: start;
      gap: var(--space-8);
    }
  }

  @container asn (max-width: 33.99em) {
    form > .actions > .primary,
    .receipt > .actions > .primary {
      flex: 1 1 100%;
      order: -1;
    }
  }
`;
