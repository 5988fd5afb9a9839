import { css } from 'lit';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { styles as readingStyles } from './plan-reading.styles.js';

/** Around a plan: the page, and a plan as text where two versions are compared. */
export const flowStyles = [
  host,
  controls,
  panels,
  readingStyles,
  css`
    .page {
      display: grid;
      gap: var(--space-6);
      max-inline-size: 62em;
    }
  `,
];
