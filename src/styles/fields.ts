import { css } from 'lit';

/**
 * Fields stand in forms that are not ours, on whatever the page has painted there. So label and hint take the colour of the
 * words around them, which can be read there, and what has a colour of its own brings its paper along.
 */
export const fields = css`
  :host {
    /* As wide as its place, also in a row of a flex box: nothing in a field asks for the width of a container. */
    container: none;
    max-inline-size: 32em;
    color: inherit;
  }

  .field {
    gap: var(--space-2);
  }

  .field > label,
  legend {
    overflow-wrap: break-word;
  }

  label[hidden] {
    display: none;
  }

  .hint {
    color: inherit;
  }

  .hint:has(> slot) {
    margin-block-start: calc(-1 * var(--space-1));
  }

  .required {
    font-size: 0.875em;
    font-weight: 400;
  }

  .entry {
    display: flex;
    align-items: center;
    gap: var(--space-2);
  }

  .entry input,
  .choice,
  button {
    color: var(--text);
  }

  .entry input.number {
    text-align: start;
  }

  .unit {
    flex: none;
  }

  button.quiet {
    justify-self: start;
    padding-inline: 0;
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  button.quiet:hover {
    background: none;
    text-decoration-thickness: 2px;
  }

  .rating-choice legend {
    padding-block-end: var(--space-2);
  }

  .error {
    justify-self: start;
    padding: var(--space-1) var(--space-2);
    border-radius: var(--radius);
    background: var(--danger-subtle);
  }

  :host(:disabled) :is(.entry, .choices) {
    opacity: 0.6;
  }
`;
