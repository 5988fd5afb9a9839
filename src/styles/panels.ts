import { css } from 'lit';

/** Messages, skeletons, the trust line and state words: what several elements show around their content. */
export const panels = css`
  .panel {
    display: grid;
    gap: var(--space-2);
    padding: var(--space-4);
    border-inline-start: 0.25em solid var(--border-input);
    border-radius: var(--radius);
    background: var(--surface-subtle);
  }

  .panel.attention {
    border-color: var(--warning);
    background: var(--warning-subtle);
  }

  .panel.failure {
    border-color: var(--danger);
    background: var(--danger-subtle);
  }

  .panel.good {
    border-color: var(--success);
    background: var(--success-subtle);
  }

  .panel .actions {
    padding-block-start: var(--space-1);
  }

  .panel.failure :is(.note, .hint),
  .panel.attention :is(.note, .hint),
  .panel.good :is(.note, .hint) {
    color: var(--text);
  }

  .panel a {
    color: inherit;
  }

  .panel > ul {
    display: grid;
    gap: var(--space-2);
  }

  .state {
    display: inline-flex;
    align-items: baseline;
    gap: var(--space-1);
    font-weight: 600;
    white-space: nowrap;
  }

  .state.good {
    color: var(--success);
  }

  .state.good::before {
    content: '✓' / '';
  }

  .state.attention {
    color: var(--warning);
  }

  .state.attention::before {
    content: '△' / '';
  }

  .state.failure {
    color: var(--danger);
  }

  .state.failure::before {
    content: '▼' / '';
  }

  .skeleton {
    display: grid;
    gap: var(--space-3);
  }

  .skeleton > span {
    block-size: 1em;
    border-radius: var(--radius);
    background: var(--surface-muted);
  }

  .skeleton > .large {
    block-size: 2.5em;
    inline-size: 40%;
  }

  .skeleton > .wide {
    block-size: 6em;
  }

  .trust {
    font-size: 0.875em;
    color: var(--text-muted);
    max-inline-size: none;
  }

  ::slotted(:is([slot='help'], [slot='privacy'])) {
    display: block;
    font-size: 0.875em;
    color: var(--text-muted);
    max-inline-size: 70ch;
  }
`;
