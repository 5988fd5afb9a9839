import type { OpenData } from '../../contract/index.js';
import type { HandlersOf, OnPublicUnit, Publicly, Surroundings } from '../context.js';
import { listClosedSurveys } from '../store/surveys.js';
import { openDataTable as tableOf } from '../surveys/open-data-table.js';
import { publicResult } from '../surveys/view.js';

/**
 * *Lisensi Data Terbuka Pemerintah Indonesia* is not settled; the terms under which the figures may be used everywhere
 * are.
 */
const licence = 'CC BY 4.0';

/** The aggregates of a unit's closed surveys as JSON. */
export const openDataOf: HandlersOf<'publicUnits'>['data'] = async ({ unit, ...context }) => {
  return { unitId: unit.id, unit: unit.name, licence, surveys: await resultsOf({ ...context, unit }) };
};

/** The same as a table for spreadsheets. */
export const openDataTable: HandlersOf<'publicUnits'>['table'] = async (context) => {
  const text = tableOf(await resultsOf(context));
  return {
    bytes: new TextEncoder().encode(text),
    mediaType: 'text/csv; charset=utf-8',
    fileName: `ikm-${context.unit.id}.csv`,
  };
};

async function resultsOf({
  db,
  agency,
  unit,
}: Pick<Surroundings, 'db'> & Publicly & OnPublicUnit): Promise<OpenData['surveys']> {
  return (await listClosedSurveys(db, agency.id, { unitIds: [unit.id] })).map(publicResult);
}
