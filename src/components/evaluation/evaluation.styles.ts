import { css } from 'lit';
import { choiceRow } from '../../styles/choice-row.js';
import { rowStyles, wordStyles } from './judgement.styles.js';

export const styles = [
  rowStyles,
  choiceRow,
  wordStyles,
  css`
    article,
    section,
    header {
      display: grid;
      gap: var(--space-4);
    }

    article {
      gap: var(--space-8);
    }

    header {
      gap: var(--space-1);
    }

    section > details + details {
      margin-block-start: calc(-1 * var(--space-3));
    }

    .due {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-2);
      align-items: baseline;
      max-inline-size: none;
    }

    .ratings,
    .documents,
    .place {
      display: grid;
      gap: var(--space-6) var(--space-8);
    }

    .suggestion {
      padding-block-end: var(--space-1);
    }

    .suggestion .note {
      display: block;
    }

    .place {
      align-items: start;
      padding-block: var(--space-6);
      border-block: 1px solid var(--border);
    }

    section > h3 + .place {
      padding-block-start: 0;
      border-block-start: 0;
    }

    .place > div {
      display: grid;
      gap: var(--space-1);
    }

    .documents > div {
      display: grid;
      gap: var(--space-2);
      align-content: start;
    }

    .rating {
      gap: var(--space-2);
    }

    .stages {
      display: grid;
      gap: var(--space-1);
      padding-block-start: var(--space-4);
    }

    .stages li {
      padding-inline-start: var(--space-3);
      border-inline-start: 0.25em solid var(--border);
      color: var(--text-muted);
    }

    .stages .done {
      border-color: var(--accent-text);
    }

    .stages .done span::before {
      content: '✓ ' / '';
    }

    .stages .now {
      border-color: var(--accent-text);
      color: var(--text);
      font-weight: 650;
    }

    .stages .now span::before {
      content: '● ' / '';
      color: var(--accent-text);
    }

    .facts {
      display: grid;
      gap: var(--space-2);
    }

    .facts > div {
      display: grid;
      gap: 0 var(--space-4);
    }

    .facts dt {
      color: var(--text-muted);
    }

    .facts dd {
      font-weight: 600;
    }

    .facts .said {
      display: block;
      font-weight: 400;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }

    .history ol {
      display: grid;
      gap: var(--space-2);
      padding-block: var(--space-2);
    }

    .history li {
      display: grid;
      padding-inline-start: var(--space-3);
      border-inline-start: 2px solid var(--border);
    }

    .bar {
      display: grid;
      gap: var(--space-3);
      padding-block: var(--space-4);
      border-block-start: 1px solid var(--border);
      background: var(--surface);
    }

    .progress {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-4);
      align-items: baseline;
      max-inline-size: none;
      font-weight: 600;
    }

    .progress .note {
      font-weight: 400;
    }

    .bar .actions > button {
      flex: 1 1 auto;
    }

    @container asn (min-width: 24em) {
      .facts > div {
        grid-template-columns: minmax(0, 14em) minmax(0, 1fr);
      }
    }

    @container asn (min-width: 36em) {
      .indicators li {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.2fr);
      }

      .indicators .outcome {
        grid-column: auto;
        align-content: end;
      }

      .stages {
        grid-template-columns: repeat(5, minmax(0, 1fr));
        gap: 0;
      }

      .stages li {
        padding: var(--space-2) var(--space-2) 0 0;
        border-inline-start: 0;
        border-block-start: 0.25em solid var(--border);
      }

      .bar {
        grid-template-columns: 1fr auto;
        align-items: center;
      }

      .bar .actions > button {
        flex: none;
      }
    }

    @container asn (min-width: 52em) {
      .subject {
        grid-template-columns: minmax(0, 1fr) 21em;
      }

      .ratings,
      .documents {
        grid-template-columns: 1fr 1fr;
      }

      .place {
        grid-template-columns: minmax(0, 1fr) minmax(0, 28em);
      }

      /* How far one is stays in view where the screen is large enough not to miss the line it takes. */
      .bar {
        position: sticky;
        inset-block-end: 0;
        padding-block: var(--space-3);
      }
    }
  `,
];
