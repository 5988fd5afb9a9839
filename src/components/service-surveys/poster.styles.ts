import { css } from 'lit';

/** One sheet of A4, in hundredths of its width: as a small picture on the screen and whole on paper. */
export const posterStyles = css`
  .paper {
    container: paper / inline-size;
    inline-size: 100%;
    background: #fff;
    color: #000;
    font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
    print-color-adjust: exact;
  }

  .sheet {
    box-sizing: border-box;
    display: grid;
    grid-template-rows: auto 1fr auto;
    justify-items: center;
    gap: 3cqi;
    block-size: 141cqi;
    padding: 8cqi;
    font-size: 2.8cqi;
    line-height: 1.35;
    text-align: center;
  }

  .sheet p {
    margin: 0;
    max-inline-size: none;
  }

  .sheet .of {
    font-size: 3.2cqi;
    overflow-wrap: anywhere;
  }

  .sheet .call {
    font-size: 7.5cqi;
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
  }

  .sheet .call + p {
    font-size: 4.5cqi;
  }

  .sheet .middle {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 2.5cqi;
  }

  .sheet .qr {
    inline-size: 46cqi;
    block-size: 46cqi;
    border: 0.4cqi solid #000;
    border-radius: 2cqi;
  }

  .sheet .do {
    font-size: 3.6cqi;
    font-weight: 600;
  }

  .sheet .typed {
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }

  .sheet .small {
    font-size: 2.6cqi;
    color: #333;
  }
`;
