import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 44em;
  }

  .rating-choice > div:has(> .hint) {
    display: contents;
  }

  .scale .choices {
    grid-template-columns: repeat(auto-fit, minmax(6.5em, 1fr));
  }
`;
