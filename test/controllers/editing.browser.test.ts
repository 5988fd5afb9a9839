import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { type AsnError, type Client, StaleVersionError } from '../../src/client/index.js';
import { Connection } from '../../src/controllers/connection.js';
import { Editing } from '../../src/controllers/editing.js';
import { fakeClient, problems } from '../../stories/fixtures/index.js';
import { until } from '../support/screen.js';

interface Note {
  readonly text: string;
  readonly locked: boolean;
  readonly etag: string;
}

/** The smallest element that edits something. */
class NoteEditor extends LitElement {
  client?: Client;
  record = '1';
  readonly connection = new Connection(this);
  readonly editing = new Editing<Note, string>(this, this.connection, {
    key: () => `note:${this.record}`,
    load: (client) => client.workPlans.get({ appraisalId: this.record }) as unknown as Promise<Note>,
    valueOf: ({ text }) => text,
    editable: ({ locked }) => !locked,
    asks: () => this.overwrites,
  });
  /** Whether what is typed would overwrite a newer version. */
  overwrites = true;

  override render() {
    return html`<p>${this.editing.state.type}</p>`;
  }

  get ready() {
    const { state } = this.editing;
    if (state.type !== 'ready') throw new Error(`The editor is ${state.type}.`);
    return state;
  }

  save() {
    return this.editing.run(
      'save',
      (client, { resource, value }) =>
        client.workPlans.save({
          appraisalId: '1',
          ifMatch: resource.etag,
          body: value as never,
        }) as unknown as Promise<Note>,
    );
  }
}
customElements.define('test-note-editor', NoteEditor);

/** A server with one note. */
function noteServer() {
  const server = {
    note: { text: 'mula-mula', locked: false, etag: '"1"' } as Note,
    saves: 0,
    failure: undefined as AsnError | undefined,
  };
  const client = fakeClient({
    'workPlans.get': () => server.note,
    'workPlans.save': ({ body, ifMatch }: { body: string; ifMatch: string }) => {
      server.saves += 1;
      if (server.failure) throw server.failure;
      if (ifMatch !== server.note.etag) throw new StaleVersionError('Stale.', { status: 412 });
      server.note = { ...server.note, text: body, etag: `"${server.saves + 10}"` };
      return server.note;
    },
  });
  return { server, client };
}

async function open(client: Client): Promise<NoteEditor> {
  const editor = await fixture<NoteEditor>(html`<test-note-editor .client=${client}></test-note-editor>`);
  await until(() => editor.editing.state.type === 'ready');
  return editor;
}

const kept = (editor: NoteEditor) => until(() => editor.ready.keeping.type === 'on-device');

describe('Editing', () => {
  it('brings back what was typed when the tab was lost', async () => {
    const { client } = noteServer();
    const first = await open(client);
    first.editing.change('setengah jalan');
    await kept(first);
    first.remove();
    const second = await open(client);
    expect(second.ready.value).to.equal('setengah jalan');
    expect(second.ready.progress.type).to.equal('idle');
  });

  it('keeps the last keystrokes even where the element leaves at once', async () => {
    const { client } = noteServer();
    const first = await open(client);
    first.editing.change('huruf terakhir');
    first.remove();
    const second = await open(client);
    expect(second.ready.value).to.equal('huruf terakhir');
  });

  it('forgets the draft once the server has it', async () => {
    const { client, server } = noteServer();
    const editor = await open(client);
    editor.editing.change('selesai');
    await editor.save();
    expect(server.note.text).to.equal('selesai');
    expect(editor.ready.keeping.type).to.equal('unchanged');
    editor.remove();
    expect((await open(client)).ready.keeping.type).to.equal('unchanged');
  });

  it('does nothing on a second press while the first is under way', async () => {
    const { client, server } = noteServer();
    const editor = await open(client);
    editor.editing.change('sekali saja');
    await Promise.all([editor.save(), editor.save(), editor.save()]);
    expect(server.saves).to.equal(1);
  });

  it('shows both versions when somebody else was faster, and overwrites neither', async () => {
    const { client, server } = noteServer();
    const editor = await open(client);
    editor.editing.change('versi saya');
    server.note = { text: 'versi lain', locked: false, etag: '"9"' };
    await editor.save();
    const { progress, value } = editor.ready;
    expect(progress.type).to.equal('conflict');
    expect(progress.type === 'conflict' && progress.theirs.text).to.equal('versi lain');
    expect(value).to.equal('versi saya');
    expect(server.note.text).to.equal('versi lain');
  });

  it('keeps what is typed while a step runs, on top of its answer', async () => {
    const { client, server } = noteServer();
    const editor = await open(client);
    editor.editing.change('terkirim');
    const saving = editor.save();
    editor.editing.change('terkirim, lalu lanjut');
    await saving;
    expect(server.note.text).to.equal('terkirim');
    expect(editor.ready.value).to.equal('terkirim, lalu lanjut');
    expect(editor.ready.progress.type).to.equal('idle');
    await kept(editor);
    editor.remove();
    const again = await open(client);
    expect(again.ready.value).to.equal('terkirim, lalu lanjut');
    expect(again.ready.progress.type).to.equal('idle');
  });

  it('shows input as unsent where the newer version can no longer be edited', async () => {
    const { client, server } = noteServer();
    const editor = await open(client);
    editor.editing.change('terlambat');
    server.note = { text: 'sudah diajukan', locked: true, etag: '"9"' };
    await editor.save();
    expect(editor.ready.progress.type).to.equal('unsent');
    expect(editor.ready.value).to.equal('terlambat');
    await editor.editing.takeTheirs();
    expect(editor.ready.value).to.equal('sudah diajukan');
    expect(editor.ready.progress.type).to.equal('idle');
  });

  it('ends a conflict as the person chooses', async () => {
    const { client, server } = noteServer();
    const editor = await open(client);
    editor.editing.change('versi saya');
    server.note = { text: 'versi lain', locked: false, etag: '"9"' };
    await editor.save();
    editor.editing.keepMine();
    await editor.save();
    expect(server.note.text).to.equal('versi saya');

    editor.editing.change('lagi');
    server.note = { text: 'versi ketiga', locked: false, etag: '"99"' };
    await editor.save();
    await editor.editing.takeTheirs();
    expect(editor.ready.value).to.equal('versi ketiga');
    expect(editor.ready.progress.type).to.equal('idle');
  });

  it('tells of a draft that was made on an older version', async () => {
    const { client, server } = noteServer();
    const first = await open(client);
    first.editing.change('dari kemarin');
    await kept(first);
    first.remove();
    server.note = { text: 'berubah di tempat lain', locked: false, etag: '"2"' };
    const second = await open(client);
    expect(second.ready.progress.type).to.equal('conflict');
    expect(second.ready.value).to.equal('dari kemarin');
  });

  it('shows input that came too late instead of dropping it', async () => {
    const { client, server } = noteServer();
    const first = await open(client);
    first.editing.change('belum sempat dikirim');
    await kept(first);
    first.remove();
    server.note = { text: 'sudah ditetapkan', locked: true, etag: '"2"' };
    const second = await open(client);
    expect(second.ready.progress.type).to.equal('unsent');
    expect(second.ready.value).to.equal('belum sempat dikirim');
  });

  for (const [name, problem] of Object.entries(problems)) {
    it(`keeps the input through a failed step: ${name}`, async () => {
      const { client, server } = noteServer();
      const editor = await open(client);
      editor.editing.change('tetap ada');
      server.failure = problem;
      await editor.save();
      expect(editor.ready.value).to.equal('tetap ada');
      expect(editor.ready.progress.type).to.equal('failed');
      server.failure = undefined;
      if (editor.ready.progress.type === 'failed') editor.ready.progress.retry?.();
      await until(() => server.note.text === 'tetap ada');
    });
  }

  it('takes nothing along to another record, and has it again on the way back', async () => {
    const { client } = noteServer();
    const editor = await open(client);
    editor.editing.change('tentang orang pertama');
    editor.record = '2';
    editor.requestUpdate();
    await editor.updateComplete;
    await until(() => editor.editing.state.type === 'ready');
    expect(editor.ready.value).to.equal('mula-mula');
    expect(editor.ready.keeping.type).to.equal('unchanged');
    editor.record = '1';
    editor.requestUpdate();
    await until(() => editor.editing.state.type === 'ready' && editor.ready.value === 'tentang orang pertama');
  });

  it('asks which version to keep when another element of the page changed the record under what is typed', async () => {
    const { client, server } = noteServer();
    const editor = await open(client);
    editor.editing.change('versi saya');
    server.note = { text: 'versi lain', locked: false, etag: '"2"' };
    await editor.editing.reload();
    expect(editor.ready.progress.type).to.equal('conflict');
    expect(editor.ready.value).to.equal('versi saya');
  });

  it('keeps asking through a reload, more typing and a lost tab, and sends nothing before the answer', async () => {
    const { client, server } = noteServer();
    const first = await open(client);
    first.editing.change('versi saya');
    server.note = { text: 'versi lain', locked: false, etag: '"2"' };
    await first.editing.reload();
    await first.editing.reload();
    expect(first.ready.progress.type).to.equal('conflict');
    expect(await first.save()).to.equal(undefined);
    first.editing.change('versi saya, lebih panjang');
    await kept(first);
    first.remove();
    const second = await open(client);
    expect(second.ready.progress.type).to.equal('conflict');
    expect(second.ready.value).to.equal('versi saya, lebih panjang');
    expect(server.note.text).to.equal('versi lain');
    expect(server.saves).to.equal(0);
    second.editing.keepMine();
    await second.save();
    expect(server.note.text).to.equal('versi saya, lebih panjang');
  });

  it('takes what something else than a step has brought, and is no conflict where the edited part is as it was', async () => {
    const { client, server } = noteServer();
    const editor = await open(client);
    editor.editing.change('versi saya');
    server.note = { ...server.note, etag: '"2"' };
    editor.editing.take(server.note);
    expect(editor.ready.progress.type).to.equal('idle');
    expect(editor.ready.value).to.equal('versi saya');
    await editor.save();
    expect(server.note.text).to.equal('versi saya');
  });

  it('forgets a draft that says what the server says', async () => {
    const { client, server } = noteServer();
    const first = await open(client);
    first.editing.change('sebentar');
    await kept(first);
    first.editing.change('mula-mula');
    first.editing.take(server.note);
    expect(first.ready.keeping.type).to.equal('unchanged');
    // At once: the draft is still on its way to the device.
    first.remove();
    server.note = { text: 'kemudian', locked: false, etag: '"2"' };
    const second = await open(client);
    expect(second.ready.value).to.equal('kemudian');
    expect(second.ready.progress.type).to.equal('idle');
  });

  it('puts input that overwrites nothing on top of a newer version, and sends nothing before the person looks again', async () => {
    const { server, client } = noteServer();
    const editor = await open(client);
    editor.overwrites = false;
    editor.editing.change('keberatan');
    server.note = { ...server.note, text: 'dari kantor', etag: '"2"' };
    expect(await editor.save()).to.equal(undefined);
    expect(editor.ready.progress).to.include({ type: 'failed' }).and.not.to.have.property('retry');
    expect(editor.ready.value).to.equal('keberatan');
    expect(editor.ready.resource.text).to.equal('dari kantor');
    expect(server.saves).to.equal(1);
    expect((await editor.save())?.text).to.equal('keberatan');
  });

  it('says so when a step without input met a newer version that reads the same', async () => {
    const { server, client } = noteServer();
    const editor = await open(client);
    server.note = { ...server.note, etag: '"2"' };
    expect(await editor.save()).to.equal(undefined);
    expect(editor.ready.progress.type).to.equal('failed');
    expect(editor.ready.resource.etag).to.equal('"2"');
    expect((await editor.save())?.text).to.equal('mula-mula');
  });
});
