import { css } from 'lit';

/** The agreed versions of a plan, and what changed between them. */
export const versionStyles = css`
  .difference {
    display: grid;
  }

  .difference > li {
    display: grid;
    gap: var(--space-1);
    padding-block: var(--space-3);
    border-block-start: 1px solid var(--border);
    overflow-wrap: anywhere;
  }

  .difference .mark {
    font-weight: 650;
  }

  .difference .mark::before {
    display: inline-block;
    inline-size: 1.25em;
    content: '△' / '';
  }

  .added > p > .mark {
    color: var(--success);
  }

  .added > p > .mark::before {
    content: '＋' / '';
  }

  .removed > p > .mark {
    color: var(--danger);
  }

  .removed > p > .mark::before {
    content: '−' / '';
  }

  .changed > p > .mark {
    color: var(--warning);
  }

  .moved > p > .mark::before {
    content: '↕' / '';
  }

  .difference dl {
    display: grid;
    gap: var(--space-2);
    padding-inline-start: 1.25em;
  }

  .difference dt {
    font-size: 0.875em;
    font-weight: 600;
  }

  .difference :is(ins, del) {
    white-space: pre-line;
  }

  .difference ins {
    text-decoration-color: var(--success);
    text-underline-offset: 0.2em;
  }

  .difference del {
    color: var(--text-muted);
  }

  .changes > :not(summary),
  .versions > :not(summary) {
    margin-block-start: var(--space-2);
  }

  .versions > ol > li {
    display: grid;
    gap: var(--space-2);
    padding-block: var(--space-4);
    border-block-start: 1px solid var(--border);
  }

  .versions h3 {
    font-size: 1em;
  }
`;
