import type { ActivityCatalogue, ActivitySuggestion, Endpoints } from '../../contract/index.js';
import type { RequestContext } from '../context.js';
import { listHistory } from '../store/activities.js';
import { findCatalogue } from '../store/activity-catalogue.js';
import { agreedPlan } from '../store/documents.js';

const most = 20;

/**
 * What a person may want to write next: what they wrote before, most used first, then what the agency has named for their
 * position. At most twenty.
 */
export async function suggestActivities(
  context: Omit<RequestContext<Endpoints['activities']['suggestions']>, 'body' | 'query' | 'params'>,
  search: string | undefined,
): Promise<ActivitySuggestion[]> {
  const { db, agency, viewer, appraisal, today } = context;
  const history = await listHistory(db, agency.id, { employeeId: viewer.id, search, today }, most);
  const results = agreedPlan(appraisal)?.results ?? [];
  const known = new Set(results.flatMap(({ id, indicators }) => [id, ...indicators.map((indicator) => indicator.id)]));
  // Last year's log is worth repeating, last year's plan is not.
  const stillPlanned = (id: string | null) => (id !== null && known.has(id) ? id : null);
  const own = history.map(({ resultId, indicatorId, ...entry }) => ({
    ...{ source: 'history', ...entry },
    ...{ resultId: stillPlanned(resultId), indicatorId: stillPlanned(indicatorId) },
  }));
  const written = new Set(own.map(({ text }) => text.toLowerCase()));
  const { items } = await findCatalogue(db, agency.id);
  const named = items
    .filter(
      (item) => isFor(item, viewer.position) && matches(item.text, search) && !written.has(item.text.toLowerCase()),
    )
    .map(({ text, minutes, unit }) => ({
      ...{ source: 'catalogue', text, minutes, unit },
      ...{ resultId: null, indicatorId: null, quantity: null, count: 0 },
    }));
  return [...own, ...named].slice(0, most);
}

/** A job family is part of the name of its positions: *Petugas layanan* is for every *Petugas layanan terampil*. */
function isFor({ position }: ActivityCatalogue['items'][number], held: string): boolean {
  return held.toLowerCase().includes(position.trim().toLowerCase());
}

function matches(text: string, search: string | undefined): boolean {
  const words = search?.trim().toLowerCase().split(/\s+/) ?? [];
  return words.every((word) => text.toLowerCase().includes(word));
}
