import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { keepTypedKeys } from '../../src/controllers/typed-keys.js';

class KeyField extends LitElement {
  constructor() {
    super();
    keepTypedKeys(this);
  }

  override render() {
    return html`<input /><textarea></textarea><input type="checkbox" /><button type="button">Simpan</button>`;
  }
}
customElements.define('test-key-field', KeyField);

describe('keepTypedKeys', () => {
  const heard: string[] = [];
  const listen = (event: KeyboardEvent) => heard.push(event.key);
  beforeEach(() => {
    heard.length = 0;
    document.addEventListener('keydown', listen);
  });
  afterEach(() => document.removeEventListener('keydown', listen));

  async function press(inner: string, init: KeyboardEventInit) {
    const element = await fixture<KeyField>(html`<test-key-field></test-key-field>`);
    const field = element.renderRoot.querySelector(inner);
    field?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init }));
    return heard;
  }

  it('keeps letters typed into text fields from shortcuts of the page', async () => {
    expect(await press('input', { key: 's' })).to.deep.equal([]);
    expect(await press('textarea', { key: '?', shiftKey: true })).to.deep.equal([]);
  });

  it('lets the page hear everything else', async () => {
    expect(await press('input', { key: 'Escape' })).to.deep.equal(['Escape']);
    heard.length = 0;
    expect(await press('textarea', { key: 's', ctrlKey: true })).to.deep.equal(['s']);
    heard.length = 0;
    expect(await press('button', { key: 's' })).to.deep.equal(['s']);
    heard.length = 0;
    expect(await press('[type=checkbox]', { key: 's' })).to.deep.equal(['s']);
  });
});
