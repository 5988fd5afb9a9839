import { css } from 'lit';

/** A plan as a page: its head, and what it is made of, one below the other. */
export const viewStyles = css`
  .page {
    display: grid;
    gap: var(--space-6);
    max-inline-size: 62em;
  }

  header {
    display: grid;
    gap: var(--space-1);
  }

  .standing {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: baseline;
    max-inline-size: none;
  }

  .panel h3,
  h5 {
    font-size: 1em;
    font-weight: 650;
    margin: 0;
  }

  .state.open {
    color: var(--text-muted);
    font-weight: 400;
  }

  .state.open::before {
    content: '○' / '';
  }
`;
