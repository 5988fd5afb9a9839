import type { IndicatorSource } from '../../contract/index.js';
import type { AppraisalRow } from '../store/appraisals.js';
import { demoServiceId } from './service-desks.js';
import type { World } from './world.js';

type Named = Pick<IndicatorSource, 'kind'> & { readonly unit: string; readonly service?: string };

const registry = 'Bidang Pelayanan Pendaftaran Penduduk';

/** Indicators of the library whose realisation is an open result, by name. */
const named: Readonly<Record<string, Named>> = {
  'Indeks Kepuasan Masyarakat loket': { kind: 'satisfaction-index', unit: registry, service: 'KTP elektronik' },
  'Indeks Kepuasan Masyarakat puskesmas': {
    ...{ kind: 'satisfaction-index', unit: 'Puskesmas Sukamaju', service: 'Poli umum' },
  },
  'Jumlah pengaduan ditangani': { kind: 'cases-answered', unit: registry },
  'Pengaduan ditangani dalam batas waktu': { kind: 'cases-in-time', unit: registry },
};

/** Plans with the open results from which their indicators take what was reached. */
export function withIndicatorSources(rows: readonly AppraisalRow[], { units }: World): AppraisalRow[] {
  return rows.map((row) => {
    const sources = row.plan.results
      .flatMap(({ indicators }) => indicators)
      .flatMap(({ id: indicatorId, name, direction }): IndicatorSource[] => {
        const source = named[name];
        const unitId = units.find((unit) => unit.name === source?.unit)?.id;
        if (!source || unitId === undefined || direction !== 'higher') return [];
        const serviceId = source.service === undefined ? null : demoServiceId(source.unit, source.service);
        return [{ indicatorId, kind: source.kind, unitId, serviceId }];
      });
    return sources.length === 0 ? row : { ...row, plan: { ...row.plan, sources } };
  });
}
