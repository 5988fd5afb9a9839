import { css } from 'lit';

/** Colours of the drawings. Shapes differ beside colours, so that they hold in forced colours and on paper. */
export const chartStyles = css`
  .bullet {
    display: block;
    inline-size: 100%;
    min-inline-size: 6em;
    block-size: 1.25em;
  }

  .bullet .scale {
    fill: var(--surface-muted);
  }

  .bullet .good {
    fill: var(--success);
    opacity: 0.22;
  }

  .bullet .bar.met {
    fill: var(--success);
  }

  .bullet .bar.missed {
    fill: var(--warning);
  }

  .bullet .target {
    fill: var(--text);
  }

  .trend svg {
    inline-size: 100%;
    max-inline-size: 26em;
    block-size: auto;
    overflow: visible;
  }

  /* Labels have the room that is drawn for them: a reader's own letter spacing would push them out of the element. */
  .trend text {
    fill: var(--text-muted);
    font-size: 14px;
    letter-spacing: normal !important;
    word-spacing: normal !important;
  }

  .trend .year.now {
    fill: var(--text);
    font-weight: 650;
  }

  .trend .guide,
  .score-scale .guide {
    stroke: var(--border);
  }

  .trend .path {
    stroke: var(--text-muted);
    stroke-width: 2;
  }

  .trend .point {
    fill: var(--surface);
    stroke: var(--text-muted);
    stroke-width: 2;
  }

  .trend .point.now {
    fill: var(--accent-text);
    stroke: var(--accent-text);
  }

  /* Its figures are read at their size where there is room. */
  .trend.index-trend svg {
    inline-size: auto;
    max-inline-size: 100%;
  }

  .index-trend .bound {
    stroke: var(--border-input);
    stroke-dasharray: 4 4;
  }

  .share-bar {
    display: block;
    inline-size: 100%;
    min-inline-size: 4em;
    block-size: 0.625em;
  }

  .share-bar .scale {
    fill: var(--surface-muted);
  }

  .share-bar .share {
    fill: var(--accent-text);
  }

  .score-scale .step {
    fill: var(--surface);
    stroke: var(--border-input);
  }

  .score-scale .score {
    fill: var(--accent-text);
  }

  /* Drawings keep our colours unless told: the system's, with an edge where a fill meets paper of the same colour. */
  @media (forced-colors: active) {
    .bullet :is(.scale, .good),
    .share-bar .scale,
    .trend .point,
    .score-scale .step {
      fill: Canvas;
      stroke: CanvasText;
      vector-effect: non-scaling-stroke;
      opacity: 1;
    }

    .bullet .bar:is(.met, .missed),
    .score-scale .score,
    .share-bar .share,
    .trend .point.now {
      fill: Highlight;
      stroke: Highlight;
    }

    .bullet .target,
    .trend text {
      fill: CanvasText;
    }

    .trend :is(.path, .guide),
    .score-scale .guide {
      stroke: CanvasText;
    }
  }
`;
