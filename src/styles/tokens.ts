import { css } from 'lit';

/**
 * Tokens. Every chain reads our own token first, then the national design system's, then Bootstrap 5's, and ends in a literal,
 * so that it holds on a page that knows none of them. `light-dark()` follows the element's `color-scheme`, which it inherits
 * from the page unless a theme is named. `em` throughout: `rem` follows a host's `html { font-size: 10px }`.
 */
export const tokens = css`
  :host {
    --surface: var(--asn-color-surface, var(--ina-background-primary, var(--bs-body-bg, light-dark(#ffffff, #141414))));
    --surface-subtle: var(
      --asn-color-surface-subtle,
      var(--ina-background-secondary, light-dark(#f8f8f7, #1f1f1f))
    );
    --surface-muted: var(--asn-color-surface-muted, var(--ina-background-tertiary, light-dark(#f0f0ee, #333333)));
    --text: var(--asn-color-text, var(--ina-content-primary, var(--bs-body-color, light-dark(#1f1f1f, #ffffff))));
    --text-muted: var(--asn-color-text-muted, var(--ina-content-secondary, light-dark(#525252, #b8b8b8)));
    --border: var(--asn-color-border, var(--ina-stroke-primary, var(--bs-border-color, light-dark(#e2e2e0, #404040))));
    --border-input: var(--asn-color-border-input, var(--ina-stroke-input, light-dark(#737373, #a3a3a3)));
    --accent: var(--asn-color-accent, var(--ina-primary-primary, var(--bs-primary, light-dark(#06264d, #2f6db8))));
    --on-accent: var(--asn-color-on-accent, var(--ina-content-on-primary, #ffffff));
    --accent-text: var(--asn-color-accent-text, var(--ina-primary-primary, light-dark(#0a4a94, #8ab8f5)));
    --accent-subtle: var(--asn-color-accent-subtle, light-dark(#eaf1fa, #16263b));
    --focus: var(--asn-color-focus, var(--ina-stroke-focus, light-dark(#0968f6, #4d93fc)));
    --success: var(--asn-color-success, var(--ina-content-positive, light-dark(#1f7a2e, #4fce60)));
    --success-subtle: var(--asn-color-success-subtle, light-dark(#eaf5ec, #14291a));
    --warning: var(--asn-color-warning, var(--ina-content-warning, light-dark(#7a5600, #ffcc14)));
    --warning-subtle: var(--asn-color-warning-subtle, light-dark(#fdf6e3, #2b2410));
    --danger: var(--asn-color-danger, var(--ina-content-negative-strong, light-dark(#c40a0a, #ff7070)));
    --danger-subtle: var(--asn-color-danger-subtle, light-dark(#fdeeee, #331717));
    --radius: var(--asn-radius, 0.375em);
    --space-1: calc(0.25em * var(--asn-density, 1));
    --space-2: calc(0.5em * var(--asn-density, 1));
    --space-3: calc(0.75em * var(--asn-density, 1));
    --space-4: calc(1em * var(--asn-density, 1));
    --space-6: calc(1.5em * var(--asn-density, 1));
    --space-8: calc(2em * var(--asn-density, 1));
  }
`;
