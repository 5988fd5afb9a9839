import type {
  ActualSuggestions,
  Indicator,
  IndicatorSource,
  IndicatorSourceKind,
  SuggestionSource,
} from '../contract/index.js';
import { caseFiguresIn, countsSomething } from '../rules/index.js';
import { type Almanac, almanacOf } from './almanac.js';
import type { SignedIn, Surroundings } from './context.js';
import type { Language } from './messages/index.js';
import { countedCases } from './public-page/counted-case.js';
import { listDesks, type ServiceDeskRow } from './store/service-desks.js';
import { listClosedSurveys } from './store/surveys.js';

type Sight = Pick<Surroundings, 'db' | 'now' | 'language' | 'publicUrl'> & Pick<SignedIn, 'agency' | 'policy'>;

/** From when to when something is assessed. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** What an open result says: never more than everybody may read, so that too few stay hidden here as well. */
interface Reading {
  readonly actual: number | null;
  /** The day on which it stands. */
  readonly date: string | null;
}

/** Sources of indicators that ask for a number still: a change of the plan may have taken one out, or made it a date. */
export function currentSources(
  sources: readonly IndicatorSource[] = [],
  indicators: readonly Indicator[],
): IndicatorSource[] {
  const asking = new Set(indicators.filter(({ direction }) => countsSomething(direction)).map(({ id }) => id));
  return sources.filter(({ indicatorId }) => asking.has(indicatorId));
}

/** Puts what the named open results say in the place of what the log says. Indicators without a source stay as they are. */
export async function withSources(
  sight: Sight,
  items: ActualSuggestions['items'],
  { sources, span }: { readonly sources: readonly IndicatorSource[]; readonly span: Span },
): Promise<ActualSuggestions['items']> {
  if (sources.length === 0) return items;
  const almanac = await almanacOf(sight);
  const desks = await listDesks(sight.db, sight.agency.id);
  const named = new Map<string, ActualSuggestions['items'][number]>();
  for (const source of sources) {
    const { actual, date } = await readings[source.kind](sight, source, { span, almanac });
    const told = tell(sight, source, { date, almanac, desks, year: span.end.slice(0, 4) });
    named.set(source.indicatorId, { indicatorId: source.indicatorId, actual, entries: 0, source: told });
  }
  return items.map((item) => named.get(item.indicatorId) ?? item);
}

interface Circumstances {
  readonly span: Span;
  readonly almanac: Almanac;
}

const readings: Record<
  IndicatorSourceKind,
  (sight: Sight, source: IndicatorSource, circumstances: Circumstances) => Promise<Reading>
> = {
  'satisfaction-index': readIndex,
  'cases-answered': async (...of) => {
    const { answered, asOf } = await figuresOf(...of);
    return { actual: answered, date: asOf };
  },
  'cases-in-time': async (...of) => {
    const { inTime, asOf } = await figuresOf(...of);
    return { actual: inTime === null ? null : Math.round(inTime * 100), date: asOf };
  },
};

/** The index of the last survey of the service that closed in the span. */
async function readIndex({ db, agency }: Sight, source: IndicatorSource, { span }: Circumstances): Promise<Reading> {
  const closed =
    source.serviceId === null ? [] : await listClosedSurveys(db, agency.id, { serviceId: source.serviceId });
  const last = closed.filter(({ closesOn }) => span.start <= closesOn && closesOn <= span.end).at(-1);
  return { actual: last?.results.index ?? null, date: last?.closesOn ?? null };
}

/** What the figures on the page of the unit tell of the span. */
async function figuresOf({ db, agency, policy }: Sight, { unitId }: IndicatorSource, { span, almanac }: Circumstances) {
  const year = span.end.slice(0, 4);
  const cases = await countedCases(db, { agencyId: agency.id, unitId, year }, { almanac, policy });
  const minimum = policy.rules.publicVoice.minimumRespondents;
  return caseFiguresIn(cases, { minimum, today: almanac.todayAt(unitId), span });
}

interface Standing {
  readonly date: string | null;
  readonly almanac: Almanac;
  readonly desks: readonly ServiceDeskRow[];
  readonly year: string;
}

function tell(
  { language, publicUrl }: Sight,
  { kind, unitId, serviceId }: IndicatorSource,
  { date, almanac, desks, year }: Standing,
): SuggestionSource {
  const service = desks.flatMap(({ services }) => services).find(({ id }) => id === serviceId)?.name;
  const unit = almanac.units.get(unitId)?.name ?? '';
  const of = [service, unit].filter(Boolean).join(', ');
  const isOpen = desks.some(({ id, isPublic }) => id === unitId && isPublic);
  const path = `v1/public/units/${unitId}/performance?year=${year}`;
  const address = publicUrl === undefined ? path : `${publicUrl.replace(/\/$/, '')}/${path}`;
  return { kind, label: labelOf(language, kind, of, date), date, address: isOpen ? address : null };
}

const words = {
  id: {
    'satisfaction-index': 'Indeks kepuasan masyarakat',
    'cases-answered': 'Pengaduan dan pesan warga yang dijawab',
    'cases-in-time': 'Persentase pesan warga yang dijawab tepat waktu',
    until: 'sampai',
    none: 'belum ada hasil',
  },
  en: {
    'satisfaction-index': 'Public satisfaction index',
    'cases-answered': 'Public cases answered',
    'cases-in-time': 'Percent of public cases answered in time',
    until: 'to',
    none: 'no result yet',
  },
} as const satisfies Record<Language, Record<IndicatorSourceKind | 'until' | 'none', string>>;

function labelOf(language: Language, kind: IndicatorSourceKind, of: string, date: string | null): string {
  const { [kind]: what, until, none } = words[language];
  if (date === null) return `${what}: ${of} (${none})`;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  return `${what}: ${of}, ${until} ${day}`;
}
