import { expect } from '@open-wc/testing';
import { engine } from '../support/engine.js';
import { isolatedPages } from './conditions/isolated.js';

/** What `scripts/judge.js` says. */
interface Judgement {
  readonly isUsable: boolean;
  readonly isKept: boolean;
  readonly isSecureContext: boolean;
  readonly origin: string;
  /** The line below the form that says where the input is. */
  readonly said: string;
  readonly faults: readonly string[];
}

/** Opens a page in a window of its own, or in a frame: `sandbox` says what it may. */
async function judgementOf(address: string, { sandbox }: { sandbox?: string } = {}): Promise<Judgement> {
  // WebKit opens no window that nobody has pressed for.
  const opened = sandbox === undefined && engine !== 'webkit' ? window.open(address) : null;
  const frame = opened ? undefined : framed(address, sandbox);
  const judgement = await new Promise<Judgement>((resolve) => {
    addEventListener('message', ({ source, data }: MessageEvent<Judgement>) => {
      if (source === (opened ?? frame?.contentWindow)) resolve(data);
    });
  });
  opened?.close();
  frame?.remove();
  return judgement;
}

function framed(address: string, sandbox?: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = address;
  document.body.append(frame);
  return frame;
}

describe(`a page with ${isolatedPages.sandbox.condition}`, () => {
  it('is usable, keeps what is typed as long as it is open, and says so', async () => {
    const { said, ...rest } = await judgementOf(`/pages/${isolatedPages.sandbox.name}/`, { sandbox: 'allow-scripts' });
    expect(rest).to.deep.equal({ isUsable: true, isKept: true, isSecureContext: true, origin: 'null', faults: [] });
    expect(said).to.include('Perangkat ini tidak dapat menyimpan isian');
  });
});

describe(`a page with ${isolatedPages.insecure.condition}`, () => {
  it('is usable, and keeps what is typed on the device', async () => {
    const origin = await (await fetch('/pages/insecure-origin')).text();
    const { said, ...rest } = await judgementOf(`${origin}/pages/${isolatedPages.insecure.name}/`);
    expect(rest).to.deep.equal({ isUsable: true, isKept: true, isSecureContext: false, origin, faults: [] });
    expect(said).to.include('Tersimpan di perangkat ini');
  });
});
