import type { Page } from 'playwright-core';
import { type Client, createClient } from '../../src/client/index.js';
import { cast } from '../../src/server/demo/index.js';
import type { Site } from './site.js';

/** A form that has much to draw while somebody types. */
export interface HeavyForm {
  readonly tag: string;
  readonly what: string;
  /** Who fills it in. */
  readonly nip: string;
  readonly attributes?: string;
  /** Brings it on the screen where it does not stand there at once. */
  readonly open?: (page: Page) => Promise<void>;
}

/** Nobody has begun the plan of this person. */
const beginner = '197912082003011001';

/** The forms with most to draw, filled with as much as a person may ever have. */
export async function heavyForms(site: Site): Promise<readonly HeavyForm[]> {
  const { siti, nyoman, servicesHead } = cast.registry;
  await fillLog(clientOf(site, siti));
  await writeLargePlan(clientOf(site, beginner));
  const rated = clientOf(site, nyoman);
  const { id } = await rated.appraisals.get({ appraisalId: 'current' });
  const { items } = await rated.evaluations.terms({ appraisalId: id });
  const term = items.find(({ state }) => state === 'rating')?.term;
  return [
    { tag: 'asn-activity-log', what: 'activity log with 200 entries', nip: siti },
    {
      ...{ tag: 'asn-indicator-editor', what: 'plan of 12 results with 36 indicators', nip: beginner },
      open: (page) => page.getByRole('button', { name: 'Ubah' }).first().click(),
    },
    { tag: 'asn-self-assessment', what: 'self-assessment', nip: siti },
    {
      tag: 'asn-evaluation',
      what: 'evaluation at the appraiser’s desk',
      ...{ nip: servicesHead, attributes: `appraisal-id="${id}" term="${term}"` },
    },
  ];
}

function clientOf(site: Site, nip: string): Client {
  return createClient({ baseUrl: `${site.url}/`, getToken: () => site.session(nip) });
}

/** Two hundred entries in this month's log. */
async function fillLog(client: Client): Promise<void> {
  const { id: appraisalId } = await client.appraisals.get({ appraisalId: 'current' });
  const month = new Date().toISOString().slice(0, 7);
  const entries = Array.from({ length: 200 }, (_, index) => ({
    ...{ id: `bench-${index}`, date: `${month}-01`, text: `Memeriksa berkas ke-${index + 1}`, note: '', unit: null },
    ...{ resultId: null, indicatorId: null, start: null, end: null, minutes: 1, quantity: null, evidence: [] },
  }));
  const { refused } = await client.activities.record({ appraisalId, body: { entries } });
  if (refused.length > 0) throw new Error(`The log did not take the entries: ${JSON.stringify(refused[0])}`);
}

/** Twelve results, each measured in quantity, quality and time. */
async function writeLargePlan(client: Client): Promise<void> {
  const { id: appraisalId } = await client.appraisals
    .create({ body: {} })
    .catch(() => client.appraisals.get({ appraisalId: 'current' }));
  const { etag } = await client.workPlans.get({ appraisalId });
  const measures = [
    { name: 'Jumlah kunjungan rumah', aspect: 'quantity', direction: 'higher', target: 120, unit: 'kunjungan' },
    { name: 'Kepuasan keluarga yang dikunjungi', aspect: 'quality', direction: 'higher', target: 90, unit: 'persen' },
    { name: 'Lama menunggu jawaban', aspect: 'time', direction: 'lower', target: 3, unit: 'hari kerja' },
  ] as const;
  const results = Array.from({ length: 12 }, (_, index) => ({
    ...({ id: `result-${index}`, kind: index < 8 ? 'main' : 'additional', parentResultId: null } as const),
    title: `Pasien di wilayah ${index + 1} terpantau dan terlayani sampai sembuh`,
    indicators: measures.map(({ aspect, ...measure }) => ({
      ...{ ...measure, id: `indicator-${index}-${aspect}`, aspects: [aspect], perspective: null },
      ...({ measured: 'cumulative', note: 'Dihitung dari buku kunjungan.', libraryId: null } as const),
    })),
  }));
  const annexes = {
    ...{ support: 'Kendaraan dinas.', accountability: 'Laporan bulanan.', consequences: 'Sesuai peraturan.' },
  };
  await client.workPlans.save({ appraisalId, ifMatch: etag, body: { results, annexes } });
}

const head = '<!doctype html><html lang="id"><title>Portal</title><link rel="icon" href="data:,"><body>';

/** A score card as a portal would write it by hand: one script, one answer, one table. */
export async function plainPage(site: Site, nip: string) {
  const { token } = await site.session(nip);
  const script = `const answer = await fetch('/v1/appraisals/current/score-card', { headers: { authorization: 'Bearer ${token}' } });
const table = document.createElement('table');
for (const [name, value] of Object.entries(await answer.json())) {
  const row = table.insertRow();
  row.insertCell().textContent = name;
  row.insertCell().textContent = typeof value === 'object' ? '' : value;
}
document.body.append(table);`;
  return [
    ['/plain', { type: 'text/html', content: `${head}<script type="module" src="/plain.js"></script>` }],
    ['/plain.js', { type: 'text/javascript', content: script }],
  ] as const;
}

const row = '<tr><td>Memeriksa berkas</td><td><input></td><td><button type="button">Ubah</button></td></tr>';

/** A table of 200 rows with a field in each, and a line that says how much was typed. */
export const plainForm = {
  type: 'text/html',
  content: `${head}<form><output></output><table>${row.repeat(200)}</table></form>
<script>addEventListener('input', ({ target }) => (document.querySelector('output').textContent = target.value.length))</script>`,
};
