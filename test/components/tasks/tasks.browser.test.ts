import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/components/tasks/tasks.define.js';
import type { TaskChosenEvent } from '../../../src/components/tasks/tasks.events.js';
import type { Tasks } from '../../../src/components/tasks/tasks.js';
import type { TasksView } from '../../../src/components/tasks/tasks-view.js';
import { fakeClient, problems } from '../../../stories/fixtures/index.js';
import { taskKinds } from '../../../src/contract/vocabulary.js';
import { appraiserTasks, employeeTasks, leaderTasks, superiorTasks, today } from '../../../stories/fixtures/tasks.js';
import { shownText, until } from '../../support/screen.js';

describe('<asn-tasks>', () => {
  it('shows what waits, with the weekday, the zone and the days that are left', async () => {
    const view = await fixture<TasksView>(
      html`<asn-tasks-view .tasks=${employeeTasks} .now=${today}></asn-tasks-view>`,
    );
    const text = shownText(view);
    expect(text).to.contain('Isi realisasi dan penilaian diri');
    expect(text).to.contain('Selasa, 08 Desember 2026 pukul 23.59 WIT');
    expect(text).to.contain('lewat 2 hari');
    expect(text).to.contain('Maria Wanggai, S.H.');
    await expect(view).to.be.accessible();
  });

  it('has words for every kind of task in both languages', async () => {
    const tasks = taskKinds.map((kind) => ({ ...leaderTasks[0]!, id: kind, kind }));
    for (const lang of ['id', 'en']) {
      const view = await fixture<TasksView>(html`<asn-tasks-view lang=${lang} .tasks=${tasks}></asn-tasks-view>`);
      const words = [...view.renderRoot.querySelectorAll('.what')].map(({ textContent }) => textContent);
      expect(words.filter((one) => taskKinds.some((kind) => kind === one))).to.deep.equal([]);
      expect(new Set(words).size).to.equal(taskKinds.length);
    }
  });

  it('says which month or quarter, whose unit, and how many things one task stands for', async () => {
    const tasks = [...leaderTasks, ...superiorTasks];
    const view = await fixture<TasksView>(html`<asn-tasks-view .tasks=${tasks} .now=${today}></asn-tasks-view>`);
    const text = shownText(view);
    expect(text).to.contain('Nilai kinerja Dedi Hidayat · Perawat · Triwulan III 2026');
    expect(text).to.contain('Maria Wanggai, S.H. · Perawat · Oktober 2026');
    expect(text).to.contain('Laporkan hasil penilaian Hendra Maulana, S.Pd. · Penata Layanan Operasional Jumat');
    expect(text).to.contain('Periksa kegiatan harian 37 kegiatan menunggu · Tahun 2026');
    expect(text).to.contain('4 usulan menunggu · Tahun 2026');
    expect(text).to.contain('Tetapkan capaian unit Dinas Kesehatan · Triwulan III 2026');
    await expect(view).to.be.accessible();
  });

  it('tells the page the term and the unit of what was chosen', async () => {
    const view = await fixture<TasksView>(html`<asn-tasks-view .tasks=${superiorTasks}></asn-tasks-view>`);
    setTimeout(() => [...view.renderRoot.querySelectorAll('button')].at(-1)?.click());
    const { detail } = await oneEvent<TaskChosenEvent>(view, 'asn-task-chosen');
    expect(detail).to.include({ kind: 'set-achievement', term: 'Q3', unitId: 'unit-p2p' });
  });

  it('says why it is empty and what will appear', async () => {
    const view = await fixture<TasksView>(html`<asn-tasks-view></asn-tasks-view>`);
    expect(shownText(view)).to.contain('Tidak ada yang menunggu Anda sekarang.');
  });

  it('tells the page which task was chosen, across shadow roots', async () => {
    const client = fakeClient({ 'tasks.list': { items: appraiserTasks, nextCursor: null } });
    const element = await fixture<Tasks>(html`<asn-tasks .client=${client}></asn-tasks>`);
    const view = await until(() => element.shadowRoot?.querySelector('asn-tasks-view'));
    const button = await until(() => view.shadowRoot?.querySelectorAll('button')[1]);
    setTimeout(() => button.click());
    const event = await oneEvent(document, 'asn-task-chosen');
    expect(event.detail).to.deep.equal(appraiserTasks[1]);
  });

  it('reads on when more is asked for', async () => {
    const pages = {
      first: { items: employeeTasks, nextCursor: 'next' },
      next: { items: appraiserTasks, nextCursor: null },
    };
    const client = fakeClient({
      'tasks.list': ({ cursor }: { cursor?: string }) => (cursor ? pages.next : pages.first),
    });
    const element = await fixture<Tasks>(html`<asn-tasks .client=${client}></asn-tasks>`);
    const view = await until(() => element.shadowRoot?.querySelector('asn-tasks-view'));
    await view.updateComplete;
    view.shadowRoot?.querySelector<HTMLButtonElement>('section > button')?.click();
    await until(() => view.tasks.length === employeeTasks.length + appraiserTasks.length);
    await view.updateComplete;
    expect(view.shadowRoot?.querySelector('section > button')).to.equal(null);
  });

  it('keeps the way back open when the line fails', async () => {
    let answer: unknown = problems.offline;
    const client = fakeClient({
      'tasks.list': () => {
        if (answer instanceof Error) throw answer;
        return answer;
      },
    });
    const element = await fixture<Tasks>(html`<asn-tasks .client=${client}></asn-tasks>`);
    await until(() => shownText(element).includes('Sambungan terputus'));
    answer = { items: employeeTasks, nextCursor: null };
    element.shadowRoot?.querySelector('button')?.click();
    await until(() => element.shadowRoot?.querySelector('asn-tasks-view'));
  });
});
