import { css } from 'lit';

/** Buttons, fields, choices and disclosures. Heights give a thumb 44 px; text in fields is at least 16 px, or iOS zooms in. */
export const controls = css`
  button,
  input,
  textarea,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }

  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-block-size: var(--control-height);
    padding: var(--space-2) var(--space-4);
    border: 1px solid var(--border-input);
    border-radius: var(--radius);
    background: var(--surface);
    font-weight: 600;
    cursor: pointer;
    text-align: center;
  }

  button:hover {
    background: var(--surface-muted);
  }

  button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  button.primary:hover {
    background: color-mix(in srgb, var(--accent) 88%, #000);
  }

  button.quiet {
    min-block-size: 2.25em;
    padding: var(--space-1) var(--space-2);
    border-color: transparent;
    background: none;
    color: var(--accent-text);
  }

  button.quiet:hover {
    background: var(--accent-subtle);
  }

  button.danger {
    color: var(--danger);
  }

  /* Waiting: not the disabled attribute, which throws the focus away. */
  button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.7;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    align-items: center;
  }

  .field {
    display: grid;
    gap: var(--space-1);
  }

  .field > label,
  .field > .label,
  legend {
    font-weight: 600;
    padding: 0;
  }

  /* A question within a field: which of two numbers was meant. */
  .ask {
    display: grid;
    gap: var(--space-2);
  }

  .hint {
    font-size: 0.875em;
    color: var(--text-muted);
  }

  .error {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--danger);
  }

  .error::before {
    content: '▲ ' / '';
  }

  input:not([type='radio'], [type='checkbox']),
  textarea,
  select {
    inline-size: 100%;
    min-block-size: var(--control-height);
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--border-input);
    border-radius: var(--radius);
    background: var(--surface);
    font-size: max(16px, 1em);
  }

  /* WebKit lets the chosen words stick out of a narrow list, and the whole page scroll for them; it heeds no overflow there. */
  select {
    contain: paint;
  }

  textarea {
    min-block-size: 6em;
    resize: vertical;
    field-sizing: content;
    max-block-size: 30em;
  }

  input[readonly],
  textarea[readonly] {
    background: var(--surface-subtle);
  }

  [aria-invalid='true'] {
    border-color: var(--danger);
    box-shadow: inset 0 0 0 1px var(--danger);
  }

  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    flex: none;
    accent-color: var(--accent-text);
  }

  /* A row of answers of which one is chosen; wraps to a column where there is no room. */
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }

  .choice {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: var(--control-height);
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--border-input);
    border-radius: var(--radius);
    background: var(--surface);
    cursor: pointer;
    flex: 1 1 auto;
  }

  .choice:hover {
    background: var(--surface-subtle);
  }

  .choice:has(:checked) {
    border-color: var(--accent-text);
    background: var(--accent-subtle);
    box-shadow: inset 0 0 0 1px var(--accent-text);
  }

  .choice:has(:focus-visible) {
    outline: var(--focus-width) solid var(--focus);
    outline-offset: 2px;
  }

  .choice :focus-visible {
    outline: none;
  }

  details > summary {
    min-block-size: 2em;
    padding-block: var(--space-1);
    color: var(--accent-text);
    font-weight: 600;
    cursor: pointer;
  }

  @media (forced-colors: active) {
    .choice:has(:checked) {
      border: 3px solid Highlight;
    }

    button.primary {
      border-width: 2px;
    }
  }
`;
