import { css } from 'lit';
import { tokens } from './tokens.js';

/** A reset, and what stands on every screen. The sheet of paper comes after it (`controllers/paper.ts`). */
export const base = css`
  /* Relative, or what only screen readers see is placed by the page, and makes boxes scroll that hold us. */
  :host {
    all: initial;
    display: block;
    container: asn / inline-size;
    box-sizing: border-box;
    color: var(--text);
    color-scheme: inherit;
    font-family: var(--asn-font-family, var(--ina-font-family, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif));
    font-size: var(--asn-font-size, 16px);
    line-height: 1.5;
    pointer-events: inherit;
    position: relative;
    text-size-adjust: 100%;
    -webkit-text-size-adjust: 100%;
    visibility: inherit;
  }

  :host([hidden]) {
    display: none;
  }

  :host(:state(light)) {
    color-scheme: light;
  }

  :host(:state(dark)) {
    color-scheme: dark;
  }

  :host(:state(auto)) {
    color-scheme: light dark;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .page {
    background: var(--surface);
    color: var(--text);
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  h2,
  h3 {
    font-size: 1.25em;
    line-height: 1.3;
    font-weight: 650;
    text-wrap: balance;
  }

  h4 {
    font-size: 1em;
  }

  h4,
  strong {
    font-weight: 650;
  }

  p {
    max-inline-size: 70ch;
    text-wrap: pretty;
  }

  ul,
  ol {
    list-style: none;
  }

  a {
    color: var(--accent-text);
    text-underline-offset: 0.15em;
  }

  :focus-visible {
    outline: var(--focus-width) solid var(--focus);
    outline-offset: 2px;
  }

  .note {
    font-size: 0.875em;
    color: var(--text-muted);
  }

  .figure {
    font-size: 2em;
    line-height: 1.15;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .number {
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }

  @media not print {
    .print-only {
      display: none !important;
    }
  }

  /* Seen by screen readers alone. */
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: no-preference) {
    button,
    summary,
    input,
    textarea,
    select {
      transition:
        background-color 150ms,
        border-color 150ms,
        box-shadow 150ms;
    }
  }
`;

/**
 * What every element starts from: the tokens, and a reset of everything that pierces shadow roots, save the direction, the
 * colour scheme, and whether the host hides or blocks what is there. Elements answer to their own width (`@container asn`),
 * not the window's: they stand in side columns as well as on whole pages.
 */
export const host = [tokens, base];
