import { css } from 'lit';

/** Links and files that show the work. */
export const evidenceStyles = css`
  .evidence {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    min-inline-size: 0;
  }

  .evidence button {
    min-block-size: var(--control-height);
  }

  .evidence > .label {
    font-weight: 600;
  }

  .link {
    display: grid;
    gap: var(--space-2);
    padding-block-end: var(--space-3);
    border-block-end: 1px solid var(--border);
  }

  .link button {
    justify-self: start;
  }

  .file {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-3);
    align-items: center;
    overflow-wrap: anywhere;
  }

  input[type='file'] {
    border-style: dashed;
  }

  .file progress {
    inline-size: 8em;
  }

  @container asn (min-width: 52em) {
    .link {
      grid-template-columns: 1fr 1.5fr auto;
      align-items: end;
    }
  }
`;
