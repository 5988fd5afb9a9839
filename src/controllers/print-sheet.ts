import { type CSSResult, render, type TemplateResult } from 'lit';

/** A4 to its edges: the sheet brings its own margins. */
const paper = '@page { size: A4; margin: 0 } body { margin: 0; inline-size: 210mm }';

/**
 * Prints a sheet of its own, without the page around it: in a frame that nobody sees, so that nothing of the host has to be
 * hidden. Its sheet of styles is a constructed one, which the strictest policy allows.
 */
export function printSheet(title: string, content: TemplateResult, styles: CSSResult): void {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Not display: none, for Firefox and WebKit print nothing of such a frame.
  Object.assign(frame.style, {
    position: 'fixed',
    inset: '0 auto auto -10000px',
    inlineSize: '210mm',
    blockSize: '297mm',
  });
  // Firefox puts a new document into the frame after it was added, so not before it has loaded.
  frame.addEventListener('load', () => print(frame, title, content, styles), { once: true });
  document.body.append(frame);
}

function print(frame: HTMLIFrameElement, title: string, content: TemplateResult, styles: CSSResult) {
  const { contentDocument: page, contentWindow: view } = frame as HTMLIFrameElement & {
    readonly contentWindow: (Window & typeof globalThis) | null;
  };
  if (!page || !view) return;
  page.title = title;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(`${paper}${styles.cssText}`);
  page.adoptedStyleSheets = [sheet];
  render(content, page.body, { creationScope: page });
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()), { once: true });
  view.focus();
  view.print();
}
