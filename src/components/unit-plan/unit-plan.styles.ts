import { css } from 'lit';

export const styles = css`
  header h2 {
    font-size: 1em;
    color: var(--text-muted);
  }

  .quarters,
  .progress,
  .achievements,
  .cascade,
  .measure,
  .planned,
  .planned > ul {
    display: grid;
    gap: var(--space-4);
  }

  .planned {
    gap: var(--space-2);
  }

  .planned li > span:first-child {
    margin-inline-end: var(--space-3);
  }

  .state.open {
    white-space: nowrap;
  }

  .progress > ol > li {
    display: grid;
    gap: var(--space-4);
    padding-block: var(--space-4);
    border-block-start: 1px solid var(--border);
  }

  .measure {
    gap: var(--space-3);
    padding-inline-start: var(--space-4);
    border-inline-start: 1px solid var(--border);
  }

  .measure > .field {
    max-inline-size: 24em;
  }

  .ask {
    display: grid;
    gap: var(--space-2);
  }

  .reached {
    display: grid;
    gap: var(--space-1);
    padding-block-start: var(--space-1);
  }

  .reached .figure-part {
    color: var(--text);
    font-variant-numeric: tabular-nums;
  }

  .achievements dl {
    display: grid;
  }

  .achievements dl > div {
    display: grid;
    gap: 0 var(--space-4);
    padding-block: var(--space-3);
    border-block-start: 1px solid var(--border);
  }

  .achievements dt {
    font-weight: 600;
  }

  .objective {
    display: grid;
    gap: var(--space-2);
    padding-block: var(--space-3);
    border-block-start: 1px solid var(--border);
    overflow-wrap: anywhere;
  }

  .objective ul ul,
  .objective > ul {
    display: grid;
    gap: var(--space-3);
  }

  .objective ul ul {
    margin-block-start: var(--space-3);
    padding-inline-start: var(--space-3);
    border-inline-start: 1px solid var(--border);
  }

  .carried {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
    justify-content: space-between;
    max-inline-size: none;
  }

  .carried .figure-part {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .objective .people {
    gap: var(--space-1);
  }

  @container asn (min-width: 40em) {
    .quarters {
      grid-template-columns: 1fr 1fr;
    }

    .achievements dl > div {
      grid-template-columns: 12em 1fr;
    }

    .objective ul ul {
      padding-inline-start: var(--space-6);
    }
  }

  @media print {
    .progress,
    .decision {
      display: none;
    }
  }
`;
