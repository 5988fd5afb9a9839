import { expect, fixture } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import '../../src/define.js';
import type { Provider } from '../../src/context/provider.js';
import { base } from '../../src/styles/host.js';
import { print } from '../../src/styles/print.js';
import { employeeTasks } from '../../stories/fixtures/tasks.js';
import { fakeClient } from '../../stories/fixtures/index.js';
import { until } from '../support/screen.js';

const client = fakeClient({ 'tasks.list': { items: employeeTasks, nextCursor: null } });
const root = document.documentElement;

/** The provider of a page with the tasks below it, and what they look like. */
async function page(attributes: Partial<Pick<Provider, 'theme' | 'density'>> = {}) {
  const provider = await fixture<Provider>(html`
    <asn-provider .client=${client} .theme=${attributes.theme} .density=${attributes.density}>
      <asn-tasks></asn-tasks>
    </asn-provider>
  `);
  const tasks = provider.querySelector('asn-tasks') as HTMLElement;
  await until(() => tasks.matches(':defined'));
  await provider.updateComplete;
  return { provider, tasks, is: (state: string) => tasks.matches(`:state(${state})`) };
}

describe('appearance', () => {
  afterEach(() => {
    for (const name of ['data-theme', 'data-bs-theme', 'data-density']) root.removeAttribute(name);
  });

  it('takes the theme of its provider, in one word or two', async () => {
    const { provider, tasks, is } = await page({ theme: 'dark high-contrast' });
    expect(getComputedStyle(tasks).colorScheme).to.equal('dark');
    expect(is('high-contrast')).to.equal(true);
    provider.theme = 'auto';
    await provider.updateComplete;
    expect(getComputedStyle(tasks).colorScheme).to.equal('light dark');
    expect(is('high-contrast')).to.equal(false);
  });

  it('follows the page where both speak; contrast adds up', async () => {
    root.setAttribute('data-bs-theme', 'light');
    const { tasks, is } = await page({ theme: 'dark high-contrast' });
    expect(getComputedStyle(tasks).colorScheme).to.equal('light');
    expect(is('high-contrast')).to.equal(true);
  });

  it('leaves the scheme to a page that calls itself auto', async () => {
    root.setAttribute('data-theme', 'auto');
    const { tasks } = await page();
    expect(getComputedStyle(tasks).colorScheme).to.equal('normal');
  });

  it('draws closer together where the provider or the page says compact', async () => {
    const { provider, is } = await page({ density: 'compact' });
    expect(is('compact')).to.equal(true);
    provider.density = undefined;
    await provider.updateComplete;
    expect(is('compact')).to.equal(false);
    root.setAttribute('data-density', 'compact');
    await until(() => is('compact'));
  });

  it('shows fewer pixels of height when compact, and as many for what is pressed as a pointer needs', async () => {
    const { provider, tasks } = await page();
    await until(() => tasks.shadowRoot?.querySelector('asn-tasks-view')?.shadowRoot?.querySelector('button') !== null);
    const tall = tasks.offsetHeight;
    provider.density = 'compact';
    await provider.updateComplete;
    expect(tasks.offsetHeight).to.be.below(tall);
    const button = tasks.shadowRoot?.querySelector('asn-tasks-view')?.shadowRoot?.querySelector('button');
    expect(button?.offsetHeight).to.be.at.least(24);
  });

  it('lets the page style parts of views inside the pasted tag', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('asn-tasks::part(heading) { letter-spacing: 7px }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const { tasks } = await page();
    const heading = () => tasks.shadowRoot?.querySelector('asn-tasks-view')?.shadowRoot?.querySelector('h2');
    await until(() => Boolean(heading()));
    expect(getComputedStyle(heading() as Element).letterSpacing).to.equal('7px');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  it('gives and takes a part with the class that it is known by', async () => {
    const { tasks } = await page();
    const heading = () => tasks.shadowRoot?.querySelector('asn-tasks-view')?.shadowRoot?.querySelector('h2');
    await until(() => heading()?.part.contains('heading') === true);
    heading()?.classList.add('figure');
    await until(() => heading()?.part.value === 'heading figure');
    heading()?.classList.remove('figure');
    await until(() => heading()?.part.value === 'heading');
  });

  it('writes no attribute on the tag that the page has pasted', async () => {
    const { tasks } = await page();
    expect(tasks.getAttributeNames()).to.deep.equal([]);
  });
});

describe('words of the agency', () => {
  const flows = [
    'activity-log',
    'evaluation',
    'feedback',
    'indicator-editor',
    'indicator-forum',
    'review-360',
    'score-card',
    'self-assessment',
    'unit-plan',
    'work-plan',
  ];

  for (const name of flows) {
    it(`have their place in <asn-${name}>, also where there is nothing else`, async () => {
      const element = document.createElement(`asn-${name}`) as LitElement;
      (await fixture(html`<div></div>`)).append(element);
      await element.updateComplete;
      const slots = [...element.renderRoot.querySelectorAll<HTMLSlotElement>('slot[name]')];
      expect(slots.map((slot) => slot.name)).to.deep.equal(['help', 'privacy']);
    });
  }

  it('stand at the end, in small type, and take no room where there are none', async () => {
    const empty = await fixture<HTMLElement>(html`<asn-self-assessment .client=${client}></asn-self-assessment>`);
    const filled = await fixture<HTMLElement>(html`
      <asn-self-assessment .client=${client}>
        <p slot="privacy">Data Anda dipakai untuk penilaian kinerja.</p>
      </asn-self-assessment>
    `);
    const slots = [...(empty.shadowRoot?.querySelectorAll<HTMLSlotElement>('slot[name]') ?? [])];
    expect(slots.map(({ name }) => name)).to.deep.equal(['help', 'privacy']);
    expect(slots.map((slot) => slot.getBoundingClientRect().height)).to.deep.equal([0, 0]);
    const notice = filled.querySelector('p') as HTMLElement;
    expect(notice.offsetHeight).to.be.above(0);
    expect(getComputedStyle(notice).fontSize).to.equal('14px');
    const last = filled.shadowRoot?.querySelector('.page')?.lastElementChild;
    expect(last?.getAttribute('name')).to.equal('privacy');
  });
});

describe('paper', () => {
  it('is ready once the page is idle, over what every element starts from and below its own sheets', async () => {
    const element = await fixture<LitElement>(html`<asn-self-assessment .client=${client}></asn-self-assessment>`);
    const { adoptedStyleSheets: sheets } = element.renderRoot as ShadowRoot;
    expect(sheets).not.to.include(print.styleSheet);
    const placed = () => (element.renderRoot as ShadowRoot).adoptedStyleSheets.indexOf(print.styleSheet!);
    await until(() => placed() >= 0);
    expect(placed()).to.equal(sheets.indexOf(base.styleSheet!) + 1);
    dispatchEvent(new Event('beforeprint'));
    expect(element.renderRoot.querySelector('.printed')?.textContent).to.match(/^Dicetak /);
    dispatchEvent(new Event('afterprint'));
    expect(element.renderRoot.querySelector('.printed')).to.equal(null);
  });
});
