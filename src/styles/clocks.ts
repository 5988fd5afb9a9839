import { css } from 'lit';

/** The terms that run: what on one side, until when on the other; below each other where there is no room. */
export const clockStyles = css`
  .clocks {
    display: grid;
    gap: var(--space-2);
  }

  .clocks > h3 {
    font-size: 0.875em;
    font-weight: 400;
  }

  .clocks ul {
    display: grid;
    gap: var(--space-2);
  }

  .clocks li {
    display: grid;
    gap: 0 var(--space-4);
  }

  .clocks .mine .what {
    font-weight: 600;
  }

  .clocks .what .note {
    font-weight: 400;
  }

  .until {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-2);
    align-items: baseline;
    font-variant-numeric: tabular-nums;
  }

  .until .left {
    color: var(--text-muted);
    white-space: nowrap;
  }

  .until .left::before {
    content: '· ' / '';
  }

  @container asn (min-width: 44em) {
    .clocks li {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr);
      align-items: baseline;
    }
  }
`;
