import type { PlanComment } from '../../contract/index.js';
import { versionOf } from '../handlers/plan-versions.js';
import type { AppraisalRow } from '../store/appraisals.js';
import { type EmployeeWithNames, summaryOf } from '../store/employees.js';
import { cast } from './cast.js';
import { higher, additional } from './measures.js';
import { indicatorOf } from './plan.js';
import { demoId } from './random.js';
import { daysAgo, momentOf } from './time.js';
import type { DemoYear, World } from './world.js';

/** The plans of the open year with those that have a story: one that is changed in mid-year, one that is talked about. */
export function withPlanStories(rows: readonly AppraisalRow[], world: World, period: DemoYear): AppraisalRow[] {
  return rows.map((row) => {
    const person = world.people.find(({ id }) => id === row.employeeId);
    const superior = world.people.find(({ id }) => id === row.appraiserId);
    if (!person || !superior) return row;
    if (person.nip === cast.registry.nyoman) return underRevision(row, { person, superior, world, period });
    if (person.nip === cast.education.fitri) return talkedAbout(row, { person, superior, world });
    return row;
  });
}

interface Two {
  readonly person: EmployeeWithNames;
  readonly superior: EmployeeWithNames;
  readonly world: World;
}

const reason = 'Bupati meminta layanan jemput bola di dua distrik terluar mulai triwulan ini.';

/** An agreed plan that was opened again: work is assessed by the agreed version until the change is settled (CYC-4). */
function underRevision(row: AppraisalRow, two: Two & { readonly period: DemoYear }): AppraisalRow {
  const { person, superior, world, period } = two;
  const { plan } = row;
  const approval = plan.history.findLast(({ action }) => action === 'approve');
  const agreed = { agreedAt: approval?.at ?? row.createdAt.toISOString(), agreedBy: summaryOf(superior), reason: '' };
  const outcome = additional(
    'Layanan menjangkau distrik terluar',
    higher('Kunjungan layanan keliling', 6, 'kunjungan'),
  );
  const source = { employee: person, year: period.year, library: world.library };
  const added = {
    ...{ id: demoId('result', person.id, period.year, outcome.title), kind: outcome.kind, title: outcome.title },
    ...{ parentResultId: null, parentTitle: null },
    indicators: outcome.measures.map((measure) => indicatorOf(measure, outcome, source)),
  };
  const step = { action: 'revise', by: summaryOf(person), at: momentOf(daysAgo(7, world.time)), note: reason };
  const firstId = plan.results[0]?.id ?? '';
  return {
    ...row,
    ...{ planState: 'draft', planVersion: 5 },
    plan: {
      ...plan,
      ...{ version: 2, versions: [versionOf(plan, agreed)], revisionReason: reason },
      results: [...plan.results, added],
      comments: [
        remark(two, 'superior', { part: 'result', id: added.id }, 4, 'Enam kunjungan realistis? Kendaraan hanya satu.'),
        remark(
          two,
          'person',
          { part: 'result', id: added.id },
          3,
          'Realistis: jadwalnya bergantian dengan Bidang PIAK.',
        ),
        remark(two, 'superior', { part: 'result', id: firstId }, 2, 'Target yang ini biarkan seperti semula.'),
      ],
      history: [...plan.history, step],
    },
  };
}

/** A returned plan whose items employee and appraiser talk about. */
function talkedAbout(row: AppraisalRow, two: Two): AppraisalRow {
  const [first, second] = row.plan.results;
  const indicator = first?.indicators[0]?.id ?? '';
  return {
    ...row,
    plan: {
      ...row.plan,
      comments: [
        remark(
          two,
          'superior',
          { part: 'indicator', id: indicator },
          6,
          'Enam sekolah sudah tercapai tahun lalu. Berani tujuh?',
        ),
        remark(
          two,
          'person',
          { part: 'indicator', id: indicator },
          5,
          'Berani, asal satu hari seminggu khusus pendampingan.',
        ),
        remark(
          two,
          'superior',
          { part: 'result', id: second?.id ?? '' },
          5,
          'Tulis juga siapa yang memakai rekomendasinya.',
        ),
      ],
    },
  };
}

function remark(
  { world, ...two }: Two,
  who: 'person' | 'superior',
  about: PlanComment['about'],
  days: number,
  text: string,
): PlanComment {
  const by = summaryOf(two[who]);
  return {
    id: demoId('remark', by.id, text),
    about,
    text,
    by,
    at: momentOf(daysAgo(days, world.time), days),
    version: 2,
  };
}
