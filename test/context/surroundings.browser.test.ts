import { expect, fixture } from '@open-wc/testing';
import { html, render } from 'lit';
import '../../src/context/provider.define.js';
import '../../src/components/tasks/tasks.define.js';
import type { Tasks } from '../../src/components/tasks/tasks.js';
import { configure } from '../../src/context/configure.js';
import type { Provider } from '../../src/context/provider.js';
import { employeeTasks } from '../../stories/fixtures/tasks.js';
import { fakeClient } from '../../stories/fixtures/index.js';
import { shownText, until } from '../support/screen.js';

const answering = (items = employeeTasks) => fakeClient({ 'tasks.list': { items, nextCursor: null } });
const says = (element: Element, words: string) => until(() => shownText(element).includes(words));

describe('surroundings of an element', () => {
  afterEach(() => {
    configure({ client: answering() });
    document.documentElement.removeAttribute('data-theme');
  });

  it('finds a provider that is defined and filled after the element', async () => {
    const client = answering();
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.innerHTML = '<asn-provider locale="en"><asn-tasks></asn-tasks></asn-provider>';
    const provider = page.querySelector<Provider>('asn-provider');
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (provider) provider.client = client;
    await says(page.querySelector('asn-tasks') as Tasks, 'Waiting for you');
  });

  it('finds a provider by its id where the page cannot nest', async () => {
    const client = answering([]);
    const page = await fixture<HTMLElement>(html`
      <div>
        <asn-provider id="elsewhere" .client=${client}></asn-provider>
        <asn-tasks provider="elsewhere"></asn-tasks>
      </div>
    `);
    await says(page.querySelector('asn-tasks') as Tasks, 'Tidak ada yang menunggu Anda');
  });

  it('takes language and client of the provider it names, also in its parts', async () => {
    await fixture<HTMLElement>(html`
      <div>
        <asn-tasks provider="elsewhere"></asn-tasks>
        <asn-provider id="elsewhere" locale="en" .client=${answering([])}></asn-provider>
      </div>
    `);
    await says(document.querySelector('asn-tasks') as Tasks, 'Nothing is waiting for you');
  });

  it('keeps the client of the page under a provider that only changes the language', async () => {
    configure({ client: answering([]) });
    const page = await fixture<HTMLElement>(html`<asn-provider locale="en"><asn-tasks></asn-tasks></asn-provider>`);
    await says(page.querySelector('asn-tasks') as Tasks, 'Nothing is waiting for you');
  });

  it('finds a provider that a portal’s own element has drawn around its slot', async () => {
    const shell = await fixture<HTMLElement>(html`<div><asn-tasks></asn-tasks></div>`);
    const element = shell.querySelector('asn-tasks') as Tasks;
    render(
      html`<asn-provider locale="en" .client=${answering([])}><slot></slot></asn-provider>`,
      shell.attachShadow({ mode: 'open' }),
    );
    // Slots are looked through when an element arrives.
    shell.append(element);
    await says(element, 'Nothing is waiting for you');
  });

  it('takes what configure() says, also when it says so late or anew', async () => {
    const element = await fixture<Tasks>(html`<asn-tasks></asn-tasks>`);
    configure({ client: answering([]) });
    await says(element, 'Tidak ada yang menunggu Anda');
    configure({ client: answering(), locale: 'en' });
    await says(element, 'State results and assess yourself');
  });

  it('prefers its own client', async () => {
    configure({ client: answering() });
    const element = await fixture<Tasks>(html`<asn-tasks .client=${answering([])}></asn-tasks>`);
    await says(element, 'Tidak ada yang menunggu Anda');
  });

  it('speaks Indonesian on a page whose <html> says lang="en", and English under an ancestor that does', async () => {
    document.documentElement.lang = 'en';
    configure({ client: answering() });
    const page = await fixture<HTMLElement>(html`<div><asn-tasks></asn-tasks></div>`);
    const element = page.querySelector('asn-tasks') as Tasks;
    await says(element, 'Yang menunggu Anda');
    page.lang = 'en';
    await says(element, 'Waiting for you');
    page.removeAttribute('lang');
    await says(element, 'Yang menunggu Anda');
  });

  it('carries its language on its content, so that it is spoken right', async () => {
    const element = await fixture<Tasks>(html`<asn-tasks .client=${answering()}></asn-tasks>`);
    expect(element.shadowRoot?.querySelector('[lang]')?.getAttribute('lang')).to.equal('id');
  });

  it('takes words of the agency in place of ours', async () => {
    configure({ client: answering([]), messages: { 'tasks.heading': 'Pekerjaan rumah' } });
    await says(await fixture<Tasks>(html`<asn-tasks></asn-tasks>`), 'Pekerjaan rumah');
  });

  it('follows the theme of the page', async () => {
    const element = await fixture<Tasks>(html`<asn-tasks .client=${answering()}></asn-tasks>`);
    document.documentElement.setAttribute('data-theme', 'dark');
    await until(() => getComputedStyle(element).colorScheme === 'dark');
    document.documentElement.setAttribute('data-theme', 'light');
    await until(() => getComputedStyle(element).colorScheme === 'light');
  });

  it('works again after it was moved', async () => {
    const element = await fixture<Tasks>(html`<asn-tasks .client=${answering()}></asn-tasks>`);
    await says(element, 'Isi realisasi');
    const other = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    other.append(element);
    await says(element, 'State results');
  });
});
