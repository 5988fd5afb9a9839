import type { Indicator, IndicatorSource } from '../../contract/index.js';
import type { AppraisalRow } from '../store/appraisals.js';
import { demoServiceId } from './service-desks.js';
import type { World } from './world.js';

type Named = Pick<IndicatorSource, 'kind'> & { readonly unit: string; readonly service?: string };

const registry = 'Bidang Pelayanan Pendaftaran Penduduk';
const clinic = 'Puskesmas Sukamaju';

/** Indicators whose realisation is an open result, by name. */
const named: Readonly<Record<string, Named>> = {
  'Indeks Kepuasan Masyarakat loket': { kind: 'satisfaction-index', unit: registry, service: 'KTP elektronik' },
  'Jumlah pesan warga yang dijawab': { kind: 'cases-answered', unit: registry },
  'Indeks Kepuasan Masyarakat poli umum': { kind: 'satisfaction-index', unit: clinic, service: 'Poli umum' },
  'Pesan warga yang dijawab tepat waktu': { kind: 'cases-in-time', unit: clinic },
  'Pengaduan ditangani dalam batas waktu': { kind: 'cases-in-time', unit: 'Bidang Penyelenggaraan Perizinan' },
};

/** Plans with the open results from which their indicators take what was reached. */
export function withIndicatorSources(rows: readonly AppraisalRow[], world: World): AppraisalRow[] {
  return rows.map((row) => {
    const sources = sourcesFor(
      row.plan.results.flatMap(({ indicators }) => indicators),
      world,
    );
    return sources.length === 0 ? row : { ...row, plan: { ...row.plan, sources } };
  });
}

/** The sources of those indicators that are named above. */
export function sourcesFor(indicators: readonly Indicator[], { units }: World): IndicatorSource[] {
  return indicators.flatMap(({ id: indicatorId, name, direction }): IndicatorSource[] => {
    const source = named[name];
    const unitId = units.find((unit) => unit.name === source?.unit)?.id;
    if (!source || unitId === undefined || direction !== 'higher') return [];
    const serviceId = source.service === undefined ? null : demoServiceId(source.unit, source.service);
    return [{ indicatorId, kind: source.kind, unitId, serviceId }];
  });
}
