import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/unit-plan/unit-plan.define.js';
import '../../../src/components/work-plan/work-plan.define.js';
import { StaleVersionError } from '../../../src/client/index.js';
import type { UnitPlan as UnitPlanElement } from '../../../src/components/unit-plan/unit-plan.js';
import type { UnitPlanView } from '../../../src/components/unit-plan/unit-plan-view.js';
import type { WorkPlan as WorkPlanElement } from '../../../src/components/work-plan/work-plan.js';
import type { IndicatorSourcesChange, UnitProgressChange } from '../../../src/contract/index.js';
import type { Answers } from '../../../stories/fixtures/client.js';
import { fakeClient, problems } from '../../../stories/fixtures/index.js';
import {
  answeredInTime,
  indicatorSources,
  satisfaction,
  sourceAnswers,
  sourcesState,
  sourceSuggestions,
  unitWithPublicVoice,
  withPublicVoice,
} from '../../../stories/fixtures/indicator-source.js';
import { unitAnswers, unitPlans } from '../../../stories/fixtures/unit-plan.js';
import { agreedPlan, workPlanAnswers } from '../../../stories/fixtures/work-plan.js';
import { shownText, until } from '../../support/screen.js';

type Saved = { readonly ifMatch: string; readonly body: IndicatorSourcesChange };

const answers = { ...workPlanAnswers(withPublicVoice(agreedPlan)), ...sourceAnswers };
const inTime = { kind: 'cases-in-time', unitId: 'unit-p2p', serviceId: null } as const;

const open = (own: Answers = {}) =>
  fixture<WorkPlanElement>(html`<asn-work-plan .client=${fakeClient({ ...answers, ...own })}></asn-work-plan>`);

/** The root in which the indicators of the plan stand. */
const rootIn = async (element: WorkPlanElement): Promise<ShadowRoot> => {
  const view = await until(() => element.renderRoot.querySelector('asn-work-plan-view'));
  const editor = await until(() => view.renderRoot.querySelector('asn-indicator-editor-view'));
  return editor.renderRoot as ShadowRoot;
};

async function press(root: ShadowRoot, label: string) {
  const find = () =>
    [...root.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim() === label,
    );
  (await until(find)).click();
}

async function pick(root: ShadowRoot, id: string, value: string) {
  const list = await until(() => root.querySelector<HTMLSelectElement>(`#${id}`));
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the source of a realisation', () => {
  it('is told at its indicator, and nothing where it cannot be read', async () => {
    const element = await open({ 'indicatorSources.get': { ...indicatorSources, allowedActions: [] } });
    const words =
      'Realisasi diambil dari indeks kepuasan masyarakat: Vaksinasi dan sertifikat perjalanan, Bidang Pencegahan dan Pengendalian Penyakit';
    await until(() => shownText(element).includes(words));
    expect(shownText(element)).not.to.contain('Ubah sumber').and.not.to.contain('Ambil realisasi');
    const unread = await open({ 'indicatorSources.get': problems.forbidden });
    await rootIn(unread);
    await until(() => shownText(unread).includes(satisfaction.name));
    expect(shownText(unread)).not.to.contain('Realisasi diambil');
  });

  it('is named for an indicator of numbers, with the version that was read, and the focus comes back', async () => {
    const saved: Saved[] = [];
    const element = await open({
      'indicatorSources.save': (input: Saved) => (saved.push(input), { ...indicatorSources, ...input.body }),
    });
    const root = await rootIn(element);
    await press(root, `Ambil realisasi dari hasil layanan: ${answeredInTime.name}`);
    await until(() => root.activeElement?.id === `source-kind-${answeredInTime.id}`);
    await expect(element).to.be.accessible();
    await pick(root, `source-kind-${answeredInTime.id}`, 'cases-in-time');
    await until(() => root.querySelector(`#source-unit-${answeredInTime.id} option`));
    const unit = root.querySelector<HTMLSelectElement>(`#source-unit-${answeredInTime.id}`);
    expect(unit?.value, 'the unit of the plan stands there').to.equal('unit-p2p');
    await press(root, 'Simpan sumber');
    await until(() =>
      shownText(element).includes('Realisasi diambil dari persentase pesan warga yang dijawab tepat waktu'),
    );
    expect(saved.map(({ ifMatch }) => ifMatch)).to.deep.equal([indicatorSources.etag]);
    expect(saved[0]?.body.items).to.deep.equal([
      ...indicatorSources.items,
      { indicatorId: answeredInTime.id, ...inTime },
    ]);
    await until(() => root.activeElement?.id === `source-${answeredInTime.id}`);
    expect(root.querySelector('#source-i-laporan'), 'a date takes no number').to.equal(null);
  });

  it('asks for the service of an index, and closes without a change on Escape', async () => {
    const element = await open();
    const root = await rootIn(element);
    await press(root, `Ambil realisasi dari hasil layanan: ${answeredInTime.name}`);
    await pick(root, `source-kind-${answeredInTime.id}`, 'satisfaction-index');
    await until(() => root.querySelector(`#source-service-${answeredInTime.id}`));
    await press(root, 'Simpan sumber');
    await until(() => root.activeElement?.id === `source-service-${answeredInTime.id}`);
    expect(shownText(element)).to.contain('Pilih dulu layanannya.');
    await pick(root, `source-unit-${answeredInTime.id}`, 'unit-sukamaju');
    await until(() => shownText(element).includes('Unit ini belum mencatat layanannya.'));
    expect(shownText(element)).to.contain('diusulkan tanpa tautan');
    root.querySelector<HTMLElement>(`#source-unit-${answeredInTime.id}`)?.focus();
    await sendKeys({ press: 'Escape' });
    await until(() => root.activeElement?.id === `source-${answeredInTime.id}`);
  });

  it('lets somebody else’s change to another indicator be, and shows that to the same one', async () => {
    const stale = new StaleVersionError('Stale.', { status: 412 });
    const saved: Saved[] = [];
    let theirs = { ...indicatorSources, items: [...indicatorSources.items], etag: '"sources-2"' };
    let reads = 0;
    const element = await open({
      'indicatorSources.get': () => ((reads += 1) === 1 ? indicatorSources : theirs),
      'indicatorSources.save': (input: Saved) => {
        saved.push(input);
        if (input.ifMatch !== theirs.etag) throw stale;
        return { ...theirs, ...input.body };
      },
    });
    const root = await rootIn(element);
    await press(root, `Ubah sumber realisasi: ${satisfaction.name}`);
    await pick(root, `source-service-${satisfaction.id}`, 'service-report');
    await press(root, 'Simpan sumber');
    await until(() => shownText(element).includes('Laporan penyakit menular, Bidang'));
    expect(saved.map(({ ifMatch }) => ifMatch)).to.deep.equal(['"sources-1"', '"sources-2"']);
    theirs = { ...theirs, items: [{ indicatorId: satisfaction.id, ...inTime }], etag: '"sources-3"' };
    await press(root, `Ubah sumber realisasi: ${satisfaction.name}`);
    await pick(root, `source-kind-${satisfaction.id}`, '');
    await press(root, 'Simpan sumber');
    await until(() => shownText(element).includes('Sumber ini baru saja diubah orang lain'));
    expect(shownText(element)).to.contain('Sekarang: persentase pesan warga yang dijawab tepat waktu');
    await press(root, 'Simpan sumber');
    await until(() => !shownText(element).includes('diubah orang lain'));
    expect(saved.at(-1)?.body.items).to.deep.equal([]);
  });

  it('keeps what was chosen when the line is gone', async () => {
    let tries = 0;
    const element = await open({
      'indicatorSources.save': ({ body }: Saved) =>
        (tries += 1) === 1 ? problems.offline : { ...indicatorSources, ...body },
    });
    const root = await rootIn(element);
    await press(root, `Ubah sumber realisasi: ${satisfaction.name}`);
    await pick(root, `source-kind-${satisfaction.id}`, '');
    await press(root, 'Simpan sumber');
    await until(() => shownText(element).includes('Sambungan terputus'));
    await press(root, 'Simpan sumber');
    await until(() => !shownText(element).includes('Realisasi diambil dari indeks'));
  });
});

describe('the sources of a unit', () => {
  const plan = unitWithPublicVoice(unitPlans.head);
  const openUnit = (own: Answers = {}) =>
    fixture<UnitPlanElement>(
      html`<asn-unit-plan .client=${fakeClient({ ...unitAnswers(plan), ...sourceAnswers, ...own })}></asn-unit-plan>`,
    );
  const rootOf = async (element: UnitPlanElement) =>
    (await until(() => element.renderRoot.querySelector('asn-unit-plan-view'))).renderRoot as ShadowRoot;

  it('propose the result of the quarter with its date and its link; one press takes both', async () => {
    const quarters: number[] = [];
    const sent: UnitProgressChange[] = [];
    const element = await openUnit({
      'unitIndicatorSources.suggestions': ({ quarter }: { quarter: number }) => (
        quarters.push(quarter),
        sourceSuggestions
      ),
      'unitPlans.recordProgress': ({ body }: { body: UnitProgressChange }) => (sent.push(body), plan),
    });
    const root = await rootOf(element);
    await until(() => shownText(element).includes('sampai 30 Juni 2026 : 86,4 poin'));
    expect(shownText(element)).to.contain('belum ada hasil');
    await expect(element).to.be.accessible();
    const first = quarters[0] === 1 ? 2 : 1;
    [...root.querySelectorAll<HTMLInputElement>('#quarter input')][first - 1]?.click();
    await until(() => quarters.at(-1) === first);
    await until(() => shownText(element).includes('86,4 poin'));
    await press(root, `Pakai angka ini ${satisfaction.name}, 86,4 poin`);
    const field = await until(() => root.querySelector<HTMLInputElement>(`#actual-${satisfaction.id}`));
    await until(() => root.activeElement === field && field.value === '86,4');
    expect(shownText(element)).not.to.contain('Pakai angka ini');
    await press(root, 'Simpan realisasi');
    await until(() => sent.length === 1);
    const stated = sent[0]?.progress.find(({ indicatorId }) => indicatorId === satisfaction.id);
    expect([stated?.quarter, stated?.actual, stated?.url]).to.deep.equal([
      first,
      86.4,
      sourceSuggestions.items[0]?.source?.address,
    ]);
  });

  it('leave a link that was written there alone', async () => {
    const quarter = 1;
    const progress = [
      { indicatorId: satisfaction.id, quarter, actual: 80, note: '', url: 'https://bukti.example.go.id/1' },
    ];
    const view = await fixture<UnitPlanView>(html`
      <asn-unit-plan-view
        .unitPlan=${{ ...plan, progress }}
        .now=${new Date('2026-04-08T02:00:00Z')}
        .sources=${sourcesState}
        .suggestions=${{ ...sourceSuggestions, quarter }}
      ></asn-unit-plan-view>
    `);
    await view.updateComplete;
    await press(view.renderRoot as ShadowRoot, `Pakai angka ini ${satisfaction.name}, 86,4 poin`);
    const stated = view.value?.progress[`${satisfaction.id} ${quarter}`];
    expect([stated?.actual, stated?.url]).to.deep.equal([86.4, 'https://bukti.example.go.id/1']);
  });

  it('are named by its head, and told to those who may read them alone', async () => {
    const saved: Saved[] = [];
    const draft = unitWithPublicVoice(unitPlans.draft);
    const element = await openUnit({
      'unitPlans.get': draft,
      'unitIndicatorSources.save': (input: Saved) => (saved.push(input), { ...indicatorSources, ...input.body }),
    });
    const root = await rootOf(element);
    await until(() => shownText(element).includes(`${satisfaction.name}: realisasi diambil dari indeks`));
    await press(root, 'Ubah Wabah terdeteksi sebelum meluas');
    await press(root, `Ubah ${answeredInTime.name}`);
    await press(root, `Ambil realisasi dari hasil layanan: ${answeredInTime.name}`);
    await pick(root, `source-kind-${answeredInTime.id}`, 'cases-in-time');
    await press(root, 'Simpan sumber');
    await until(() => root.activeElement?.id === `source-${answeredInTime.id}`);
    expect(saved[0]?.body.items.at(-1)).to.deep.equal({ indicatorId: answeredInTime.id, ...inTime });
    const outside = await openUnit({
      'unitPlans.get': unitWithPublicVoice(unitPlans.member),
      'unitIndicatorSources.get': problems.forbidden,
    });
    await until(() => shownText(outside).includes(satisfaction.name));
    expect(shownText(outside)).not.to.contain('ealisasi diambil');
  });
});
