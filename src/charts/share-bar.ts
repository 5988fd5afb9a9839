import { html, svg, type TemplateResult } from 'lit';

const width = 120;

/** A value on its scale as a bar; decoration beside its figure, so it is hidden from screen readers. */
export function shareBar(value: number, from: number, to: number): TemplateResult {
  const length = Math.max(2, ((Math.min(to, Math.max(from, value)) - from) / (to - from)) * width);
  return html`
    <svg class="share-bar" viewBox="0 0 ${width} 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      ${svg`<rect class="scale" width="${width}" height="10"></rect><rect class="share" width="${length}" height="10"></rect>`}
    </svg>
  `;
}
