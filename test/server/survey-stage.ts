import { and, eq } from 'drizzle-orm';
import type { NewSurvey, PublicAnswer, SatisfactionSurvey } from '../../src/contract/index.js';
import { satisfactionElements } from '../../src/contract/index.js';
import { units } from '../../src/server/store/schema.js';
import type { Answer } from '../support/api-caller.js';
import type { Person } from '../support/example-agency.js';
import type { Bench } from './harness.js';

const service = { id: 'ktp', name: 'KTP elektronik', description: '', usersPerYear: 4000, isOffered: true };

const settings: NewSurvey = {
  ...{ serviceId: service.id, title: { indonesian: 'Bagaimana layanan kami?', english: 'How was it?' } },
  ...{ opensOn: '2026-06-15', closesOn: '2026-06-19', elements: [...satisfactionElements] },
  ...{ additional: [], respondentFacts: ['sex'], access: 'open', population: 2000 },
};

/** A unit that asks the public: its head is `lead`, above stands `head`, its officer is Budi. */
export class SurveyStage {
  #ballots = 0;

  private constructor(
    readonly bench: Bench,
    readonly unitId: string,
  ) {}

  static async set(bench: Bench): Promise<SurveyStage> {
    const { api, walk, agency, store } = bench;
    const { items } = await api.ok('units.list', walk.as('ani'));
    const heads = { 'Bidang Pelayanan': agency.ids.lead, 'Dinas Kependudukan': agency.ids.head };
    for (const [name, headId] of Object.entries(heads)) {
      const isIt = and(eq(units.agencyId, agency.agency.id), eq(units.name, name));
      await store.db.update(units).set({ headId }).where(isIt);
    }
    const stage = new SurveyStage(bench, items.find(({ name }) => name === 'Bidang Pelayanan')?.id ?? '');
    const body = { services: [service], officerIds: [agency.ids.budi], isPublic: true };
    await api.change('serviceDesks.save', { ...stage.by('lead'), body });
    return stage;
  }

  /** A call by somebody on the unit, or on a survey of it. */
  by(person: Person, surveyId = 'none') {
    return { ...this.bench.walk.as(person), params: { unitId: this.unitId, surveyId } };
  }

  /** A draft, then open. */
  async open(change: Partial<NewSurvey> = {}): Promise<SatisfactionSurvey & { readonly code: string }> {
    const { api } = this.bench;
    const body = { ...settings, ...change };
    const { id } = await api.ok('surveys.create', { ...this.by('budi'), body });
    const opened = await api.change('surveys.open', this.by('budi', id));
    return { ...opened, code: opened.code ?? '' };
  }

  /** An answer to all nine questions; a new respondent each time unless told. */
  answer(change: Partial<PublicAnswer> = {}, score = 3): PublicAnswer {
    this.#ballots += 1;
    return {
      ballot: `suara-${this.#ballots}`,
      scores: satisfactionElements.map((question) => ({ question, score })),
      ...{ additional: [], comment: '', respondent: [], proof: { presenceCode: null, counterKey: null } },
      filledAt: this.bench.clock.now.toISOString(),
      ...change,
    };
  }

  /** Sends an answer as the public does: without a session, under a new key unless told. */
  send(
    formCode: string,
    body: PublicAnswer,
    call: { key?: string; headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    return this.bench.api.call('publicForms.answer', { params: { formCode }, body, ...call });
  }

  /** Sends so many answers, each of which must be taken. */
  async sendMany(
    formCode: string,
    count: number,
    change: (place: number) => Partial<PublicAnswer> = () => ({}),
    score = 3,
  ) {
    for (let place = 0; place < count; place += 1) {
      const { status, text } = await this.send(formCode, this.answer(change(place), score));
      if (status !== 201) throw new Error(`${status}: ${text}`);
    }
  }

  /** What those who run it read now. */
  survey(id: string): Promise<SatisfactionSurvey> {
    return this.bench.api.ok('surveys.get', this.by('budi', id));
  }

  results(id: string, person: Person = 'budi') {
    return this.bench.api.ok('surveys.results', this.by(person, id));
  }

  close(id: string) {
    return this.bench.api.change('surveys.close', this.by('budi', id));
  }

  /** Lets time pass. */
  wait(minutes: number) {
    const { clock } = this.bench;
    clock.now = new Date(clock.now.getTime() + minutes * 60_000);
    this.bench.api.forgetTokens();
  }
}

export const surveySettings = settings;
