import { css } from 'lit';

/** What stands around a plan: posts, remarks, and on paper who signs. */
export const aroundStyles = css`
  .posts {
    display: grid;
    gap: var(--space-2);
  }

  .posts > .label,
  .label {
    font-weight: 600;
  }

  .posts ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }

  .posts button {
    display: grid;
    justify-items: start;
    font-weight: 400;
    text-align: start;
  }

  .posts [aria-current] {
    border-color: var(--accent-text);
    background: var(--accent-subtle);
    box-shadow: inset 0 0 0 1px var(--accent-text);
    font-weight: 600;
  }

  .remarks > h3 {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: baseline;
  }

  .remarks > h3 > .state {
    font-size: 0.8em;
  }

  .remarks > ul button.quiet {
    padding-inline: 0;
    text-align: start;
    overflow-wrap: anywhere;
  }

  /* The whole of it is read where it stands. */
  .remarks > ul .note {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .signatures {
    display: none;
  }

  @media print {
    .posts,
    .versions:not([open]) {
      display: none;
    }

    .signatures {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: var(--space-8);
      margin-block-start: var(--space-8);
      break-inside: avoid;
      text-align: center;
    }

    .signature {
      margin-block-start: 5em;
      font-weight: 600;
    }
  }
`;
