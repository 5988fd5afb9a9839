import { css } from 'lit';

/** The list, and beside it the case that is read; on a phone one at a time. */
export const casesStyles = css`
  .page.cases {
    max-inline-size: 80em;
  }

  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
    border-block-end: 1px solid var(--border);
  }

  .parts > button {
    border-color: transparent;
    border-radius: 0;
    border-block-end: 0.1875em solid transparent;
    background: none;
  }

  .parts > button[aria-current='true'] {
    border-block-end-color: var(--accent-text);
    color: var(--accent-text);
  }

  .filter {
    display: grid;
    gap: var(--space-3);
  }

  .kind {
    font-weight: 600;
    color: var(--accent-text);
  }

  .excerpt {
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }

  .due {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: baseline;
  }

  .due .left {
    color: var(--text-muted);
  }

  .rows button[aria-current='true'] {
    box-shadow: inset 0.25em 0 0 var(--accent-text);
    background: var(--accent-subtle);
  }

  .rows > li > button {
    padding-inline: var(--space-3);
  }

  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-6);
    align-items: start;
  }

  .desk.reading > .part:first-child {
    display: none;
  }

  @container asn (min-width: 40em) {
    .filter {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container asn (min-width: 60em) {
    .desk {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: var(--space-8, 2em);
    }

    .desk.reading > .part:first-child {
      display: grid;
    }

    .desk > .part:first-child .filter {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media print {
    .desk {
      display: block;
    }
  }
`;
