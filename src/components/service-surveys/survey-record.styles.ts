import { css } from 'lit';

/** The poster as a small sheet on the desk, codes large enough to scan from the screen. */
export const recordStyles = css`
  .preview {
    inline-size: min(100%, 16em);
    border: 1px solid var(--border);
  }

  .part > .qr,
  .panel > .qr {
    inline-size: min(100%, 12em);
    block-size: auto;
    aspect-ratio: 1;
  }

  .part .note a {
    overflow-wrap: anywhere;
  }

  #invitation-list {
    white-space: pre;
    overflow-x: auto;
  }

  @media print {
    .preview {
      display: none;
    }
  }
`;
