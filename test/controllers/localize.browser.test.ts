import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { Localize } from '../../src/controllers/localize.js';
import { catalogue } from '../../src/locales/catalogue.js';
import { offerTexts } from '../../src/locales/page-texts.js';

const whole = catalogue('testGreeting', {
  id: { greet: (name: string) => `Halo, ${name}` },
  en: { greet: (name: string) => `Hello, ${name}` },
});
/** As in the main file of the CDN. */
const indonesianAlone = { ...whole, texts: { id: whole.texts.id } } as typeof whole;

class Greeting extends LitElement {
  readonly #text = new Localize(this, indonesianAlone);

  override render() {
    return html`<p lang=${this.#text.lang}>${this.#text.term('greet', 'Ayu')}</p>`;
  }
}
customElements.define('test-greeting', Greeting);

describe('Localize', () => {
  it('speaks Indonesian until the texts of another language arrive, then that language', async () => {
    const element = await fixture<Greeting>(html`<test-greeting lang="en"></test-greeting>`);
    const said = () => element.renderRoot.querySelector('p');
    expect(said()?.textContent).to.equal('Halo, Ayu');
    expect(said()?.lang).to.equal('id');
    offerTexts('en', [whole]);
    await element.updateComplete;
    expect(said()?.textContent).to.equal('Hello, Ayu');
    expect(said()?.lang).to.equal('en');
  });
});
