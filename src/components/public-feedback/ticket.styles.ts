import { css } from 'lit';

/** Where a case stands, and the way it went. */
export const ticketStyles = css`
  .standing {
    display: grid;
    gap: var(--space-1);
  }

  .now {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
  }

  .now .state {
    white-space: normal;
  }

  .typed-key {
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
    max-inline-size: 20em;
  }

  .timeline {
    display: grid;
  }

  .timeline > li {
    position: relative;
    padding-inline-start: var(--space-6);
    padding-block-end: var(--space-4);
  }

  .timeline > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: 0;
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 2px solid var(--text-muted);
    border-radius: 50%;
    background: var(--surface);
  }

  .timeline > li[aria-current]::before {
    border-color: var(--accent-text);
    background: var(--accent-text);
  }

  .timeline > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.3em -0.3em;
    inset-inline-start: calc(0.35em + 1px);
    border-inline-start: 1px solid var(--border-input);
  }

  .timeline .what {
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .timeline > li[aria-current]::before {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
