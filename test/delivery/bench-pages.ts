import type { Client } from '../../src/client/index.js';
import { cast } from '../../src/server/demo/index.js';
import type { Site } from './site.js';

/** The forms with most to draw while somebody types. */
export const heavyForms = [
  { tag: 'asn-activity-log', what: 'activity log, 200 rows', field: 'input, textarea', nip: cast.registry.siti },
  { tag: 'asn-self-assessment', what: 'self-assessment', field: 'input, textarea', nip: cast.registry.siti },
  // Nobody has begun this plan.
  { tag: 'asn-work-plan', what: 'work plan', field: 'input, textarea', nip: '197912082003011001' },
] as const;

/** Two hundred entries in this month's log of the person signed in. */
export async function fillLog(client: Client): Promise<void> {
  const { id: appraisalId } = await client.appraisals.get({ appraisalId: 'current' });
  const month = new Date().toISOString().slice(0, 7);
  const entries = Array.from({ length: 200 }, (_, index) => ({
    ...{ id: `bench-${index}`, date: `${month}-01`, text: `Memeriksa berkas ke-${index + 1}`, note: '', unit: null },
    ...{ resultId: null, indicatorId: null, start: null, end: null, minutes: 1, quantity: null, evidence: [] },
  }));
  const { refused } = await client.activities.record({ appraisalId, body: { entries } });
  if (refused.length > 0) throw new Error(`The log did not take the entries: ${JSON.stringify(refused[0])}`);
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
