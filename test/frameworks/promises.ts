import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { shownText, until } from '../support/screen.js';
import { Site } from './site.js';

const start = 'Antrean berkurang.';
const typed = ' Separuhnya!';

interface Framework {
  /** Folder of the project. */
  readonly name: string;
  /** Whether the page has a way (`?late`) to load our elements after it has drawn itself. */
  readonly late?: boolean;
}

/**
 * What every framework's project is asked, as tests: the expectations of https://custom-elements-everywhere.com, of our
 * elements. Its events in other letter cases are left out: ours are all `asn-noun-verb`.
 */
export function embedsWell({ name, late = false }: Framework): void {
  let site: Site;

  before(async function () {
    this.timeout(20_000);
    site = await Site.open(name);
  });

  after(() => site?.frame.remove());

  it('hands objects and lists over as properties, and makes no attributes of them', () => {
    expect(site.view.value.achievements).to.equal(start);
    expect(site.view.behaviours).to.have.length(7);
    for (const attribute of ['value', 'behaviours', 'plan', 'scale']) {
      expect(site.view.hasAttribute(attribute), attribute).to.equal(false);
    }
  });

  it('hands texts over, and what every element has', () => {
    expect((site.part('provider') as HTMLElement & { locale?: string }).locale).to.equal('id');
    expect(site.view.className).to.equal('kolom');
    expect(site.view.dataset['page']).to.equal('2026');
  });

  it('switches a boolean on and off', async () => {
    expect(Boolean(site.view.readOnly)).to.equal(false);
    site.part('lock').click();
    await until(() => site.view.readOnly === true);
    await until(() => !site.field && shownText(site.view).includes(start));
    site.part('lock').click();
    await until(() => !site.view.readOnly && site.field);
  });

  it('gives a flow the client of the host, and hears what a person chose', async () => {
    await until(() => site.task);
    site.task?.click();
    await until(() => site.part('chosen').textContent === 'assess-self');
  });

  it('takes what a person types into the state of the host, and back, without disturbing them', async () => {
    const { field } = site;
    site.window.focus();
    field?.focus();
    field?.setSelectionRange(start.length, start.length);
    await sendKeys({ type: typed });
    await until(() => site.part('written').textContent === start + typed);
    expect(site.field).to.equal(field);
    await until(() => site.view.value.achievements === start + typed);
    expect(field?.value).to.equal(start + typed);
  });

  it('keeps its own nodes where it draws what stands in our slot anew', async () => {
    const [provider, heading, tasks] = ['provider', 'heading', 'tasks'].map((id) => site.part(id));
    expect(heading?.textContent).to.equal(`Kinerja saya (${(start + typed).length} huruf)`);
    site.part('reset').click();
    await until(() => heading?.textContent === `Kinerja saya (${start.length} huruf)`);
    expect(['provider', 'heading', 'tasks'].map((id) => site.part(id))).to.deep.equal([provider, heading, tasks]);
    expect(heading?.assignedSlot).to.not.equal(null);
  });

  it('sets the state from outside while the element is shown', async () => {
    await until(() => site.field?.value === start);
    expect(site.view.value.achievements).to.equal(start);
  });

  it('takes the element away and brings it back with the state of the host', async () => {
    site.field?.focus();
    await sendKeys({ type: 'Ya. ' });
    await until(() => site.part('written').textContent?.includes('Ya. '));
    const before = site.part('written').textContent;
    site.part('toggle').click();
    await until(() => !site.find('view'));
    site.part('toggle').click();
    await until(() => site.field);
    expect(site.field?.value).to.equal(before);
    // It still listens.
    site.field?.focus();
    await sendKeys({ type: 'Oh! ' });
    await until(() => site.part('written').textContent?.includes('Oh! '));
  });

  if (late) {
    it('has set everything where our elements are registered after the page was drawn', async () => {
      const other = await Site.open(name, '?late');
      expect(other.view.value.achievements).to.equal(start);
      expect(other.view.behaviours).to.have.length(7);
      other.part('lock').click();
      await until(() => other.view.readOnly === true);
      expect(other.window.watched.faults).to.deep.equal([]);
      other.frame.remove();
    });
  }

  it('reports nothing', () => {
    expect(site.window.watched.faults).to.deep.equal([]);
    expect(site.window.watched.warnings).to.deep.equal([]);
  });
}
