import { css } from 'lit';

/** A letter on a sheet of A4, with room for a window envelope's fold. */
export const letterStyles = css`
  .letter {
    box-sizing: border-box;
    min-block-size: 296mm;
    padding: 30mm 25mm;
    color: #000;
    background: #fff;
    font: 12pt/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
    break-after: page;
    overflow-wrap: anywhere;
  }

  .letter h1 {
    margin: 0 0 8mm;
    font-size: 20pt;
    line-height: 1.2;
  }

  .letter p {
    margin: 0 0 5mm;
  }

  .letter .qr {
    display: block;
    inline-size: 55mm;
    block-size: 55mm;
    margin-block: 5mm;
  }

  .letter .code {
    font-size: 16pt;
  }

  .letter .code strong {
    font-family: ui-monospace, monospace;
  }

  .letter .promise {
    font-size: 10.5pt;
  }
`;
