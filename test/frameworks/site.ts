import { until } from '../support/screen.js';

/** What test/pages/scripts/watch.js keeps. */
interface Watched {
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
}

type SiteWindow = Window & typeof globalThis & { readonly watched: Watched };

/** What tests read of `<asn-self-assessment-view>` and `<asn-tasks>`: plain elements here, for their classes live on the page. */
export interface View extends HTMLElement {
  readOnly?: boolean;
  behaviours: readonly object[];
  value: { readonly achievements: string };
}

/** One of the projects in a frame of the test's own page. All have the same parts, by id. */
export class Site {
  private constructor(readonly frame: HTMLIFrameElement) {}

  static async open(name: string, query = ''): Promise<Site> {
    const frame = document.createElement('iframe');
    Object.assign(frame.style, { border: '0', inlineSize: '800px', blockSize: '1200px' });
    frame.src = `/frameworks/${name}/${query}`;
    document.body.append(frame);
    const site = new Site(frame);
    await site.loaded();
    return site;
  }

  /** Waits until the elements show what the host gave them. */
  async loaded(): Promise<void> {
    const { frame } = this;
    await until(
      () => frame.contentDocument?.readyState === 'complete' && frame.contentDocument.querySelector('#view'),
      8000,
    );
    await until(() => this.field && this.task, 8000);
  }

  get window(): SiteWindow {
    return this.frame.contentWindow as SiteWindow;
  }

  /** The part of this id; fails where there is none. */
  part(id: string): HTMLElement {
    const found = this.find(id);
    if (!found) throw new Error(`The page has no #${id}.`);
    return found;
  }

  find(id: string): HTMLElement | null {
    return this.window.document.getElementById(id);
  }

  get view(): View {
    return this.part('view') as View;
  }

  /** The field in which a person writes what was achieved. */
  get field(): HTMLTextAreaElement | null | undefined {
    return this.find('view')?.shadowRoot?.querySelector('textarea#achievements');
  }

  /** The first task of the flow, drawn by the view inside it. */
  get task(): HTMLElement | null | undefined {
    return this.find('tasks')?.shadowRoot?.querySelector('asn-tasks-view')?.shadowRoot?.querySelector('[part~=task]');
  }
}
