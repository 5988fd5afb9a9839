import fs from 'node:fs';
import { importEmployees, importIndicators, type ImportReport, type Language } from '../server/import/index.js';
import { chooseAgency, UsageError, withDatabase } from './agency.js';
import type { Place } from './database.js';
import { exitCodes } from './program.js';
import { reportText } from './report-text.js';

export interface ImportRequest {
  readonly kind: 'employees' | 'indicators';
  readonly file: string;
  readonly place: Place;
  readonly dryRun: boolean;
  readonly language: Language;
  readonly agency?: string;
}

const importers = { employees: importEmployees, indicators: importIndicators };

/** Imports a file and prints what came of it; the exit code tells whether all, some or no rows went in. */
export function importFile({ kind, file, place, dryRun, language, agency }: ImportRequest): Promise<number> {
  return withDatabase(place, async (store) => {
    const bytes = await fs.promises.readFile(file).catch(() => {
      throw new UsageError(`The file ${file} cannot be read.`);
    });
    const { id } = await chooseAgency(store, agency);
    const report = await importers[kind](store, bytes, { agency: id, dryRun, language });
    console.log(reportText(report, language, process.stdout.columns ?? 100));
    return codeOf(report);
  });
}

function codeOf({ broken, refused }: ImportReport): number {
  if (broken) return exitCodes.nothing;
  return refused.length > 0 ? exitCodes.partly : exitCodes.done;
}
