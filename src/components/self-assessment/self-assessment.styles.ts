import { css } from 'lit';

export const styles = css`
  .page {
    display: grid;
    gap: var(--space-8);
  }

  section {
    display: grid;
    gap: var(--space-4);
  }

  section > h3 + .note {
    margin-block-start: calc(-1 * var(--space-3));
  }

  .result {
    display: grid;
    padding-block-start: var(--space-2);
  }

  .result > h4 {
    padding-block-end: var(--space-3);
    border-block-end: 1px solid var(--border);
  }

  .indicator {
    display: grid;
    gap: var(--space-3) var(--space-6);
    padding-block: var(--space-4);
    border-block-end: 1px solid var(--border);
    min-inline-size: 0;
  }

  .entry,
  .more,
  .evidence,
  .evidence li,
  .told,
  .stated,
  .reflection {
    display: grid;
    gap: var(--space-2);
    align-content: start;
  }

  .entry .hint:empty {
    display: none;
  }

  .field > label.light,
  .entry .field > label,
  .entry legend {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--text-muted);
  }

  .entry input[type='date'],
  .entry input[type='text'] {
    max-inline-size: 16em;
    font-variant-numeric: tabular-nums;
  }

  .standing {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-2);
    align-items: baseline;
  }

  .standing .none {
    font-size: 0.875em;
    color: var(--text-muted);
  }

  .standing .none::before {
    content: '– ' / '';
  }

  .entry legend {
    padding-block-end: var(--space-1);
  }

  .choices.steps {
    flex-direction: column;
  }

  .choices.steps .choice {
    flex: none;
  }

  .clear,
  .evidence button {
    justify-self: start;
  }

  .more {
    gap: var(--space-4);
    padding-block: var(--space-3) var(--space-2);
  }

  .evidence > .label {
    font-weight: 600;
  }

  .evidence ul {
    display: grid;
    gap: var(--space-4);
  }

  .evidence li {
    padding-block-end: var(--space-3);
    border-block-end: 1px solid var(--border);
  }

  .reflection {
    gap: var(--space-3);
    padding-block: var(--space-4);
    border-block-end: 1px solid var(--border);
  }

  .reflection legend {
    float: inline-start;
    inline-size: 100%;
  }

  .reflection > .own {
    display: grid;
    gap: var(--space-3);
    align-content: start;
  }

  .choices.scale {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7.5em, 1fr));
  }

  textarea.short {
    min-block-size: var(--control-height);
  }

  .prose {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .indicator .prose,
  .links {
    padding-block-start: var(--space-2);
  }

  .links {
    display: grid;
    gap: var(--space-1);
    overflow-wrap: anywhere;
  }

  .stated .actual {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .views > div {
    display: grid;
    gap: 0 var(--space-6);
    padding-block: var(--space-2);
    border-block-end: 1px solid var(--border);
  }

  .bar {
    display: grid;
    gap: var(--space-3);
    padding-block-start: var(--space-4);
    border-block-start: 1px solid var(--border-input);
  }

  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-3);
    align-items: center;
    font-weight: 600;
  }

  progress {
    inline-size: 10em;
    block-size: 0.5em;
    accent-color: var(--accent-text);
  }

  .blanks {
    display: grid;
    gap: var(--space-1);
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .panel > details > asn-self-assessment-view {
    padding: var(--space-3);
    background: var(--surface);
  }

  @container asn (min-width: 44em) {
    .indicator {
      grid-template-columns: minmax(0, 1fr) minmax(0, 22em);
      grid-template-rows: auto 1fr;
    }

    .indicator > .entry {
      grid-area: 1 / 2 / span 2;
    }

    .reflection {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr);
      gap: var(--space-2) var(--space-6);
    }

    .reflection > legend {
      grid-column: 1 / -1;
    }

    .bar {
      grid-template-columns: 1fr auto;
      align-items: center;
    }

    .bar > .trust {
      grid-column: 1 / -1;
    }

    .views > div {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    }
  }
`;
