import { css } from 'lit';

export const tokensPageStyles = css`
  .colours td {
    white-space: nowrap;
  }

  .colours .meaning {
    min-inline-size: 16em;
    white-space: normal;
  }

  .colours .meaning code {
    display: block;
    color: var(--text-muted);
    white-space: normal;
    overflow-wrap: anywhere;
  }

  .colours td code {
    display: block;
  }

  .samples {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-4) var(--space-6);
    align-items: end;
  }

  .bar {
    block-size: 1em;
    background: var(--accent-text);
  }

  .bar.s1 {
    inline-size: var(--space-1);
  }

  .bar.s2 {
    inline-size: var(--space-2);
  }

  .bar.s3 {
    inline-size: var(--space-3);
  }

  .bar.s4 {
    inline-size: var(--space-4);
  }

  .bar.s6 {
    inline-size: var(--space-6);
  }

  .bar.s8 {
    inline-size: var(--space-8);
  }

  .corner {
    display: grid;
    place-items: center;
    inline-size: 8em;
    block-size: 4em;
    border: 1px solid var(--border-input);
    border-radius: var(--radius);
  }

  .corner.ringed {
    outline: var(--focus-width) solid var(--focus);
    outline-offset: 2px;
  }

  .type td {
    vertical-align: baseline;
  }

  .type .body {
    font-size: 1em;
  }

  .type .heading {
    font-size: 1.25em;
    font-weight: 650;
  }

  .messages {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: var(--space-4);
  }
`;
