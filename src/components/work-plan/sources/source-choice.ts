import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { StaleVersionError } from '../../../client/index.js';
import type { Indicator, ServiceDesk } from '../../../contract/index.js';
import { type IndicatorSourceKind, indicatorSourceKinds } from '../../../contract/vocabulary.js';
import { announce } from '../../../controllers/announcer.js';
import { Localize } from '../../../controllers/localize.js';
import { common } from '../../../locales/common.js';
import { indicatorSourceTexts } from '../../../locales/indicator-source.js';
import { countsSomething } from '../../../rules/counting.js';
import { listField } from '../../../templates/list-field.js';
import { problemPanel } from '../../../templates/problem.js';
import { SourceRequestedEvent } from './indicator-source.events.js';
import {
  type DeskState,
  isSameResult,
  type OpenResult,
  type SourceRequest,
  type SourcesState,
} from './indicator-source.state.js';

/** What is chosen and not saved. */
interface Choice {
  readonly indicatorId: string;
  readonly kind: IndicatorSourceKind | null;
  /** That of the plan unless chosen. */
  readonly unitId: string | undefined;
  readonly serviceId: string | null;
  /** It was to be saved without a service. */
  readonly isBlank?: boolean;
}

/** From where an indicator takes its realisation, in one quiet line, and the form that changes it. */
export class SourceChoice {
  readonly #view: LitElement;
  readonly #focus: (id: string) => void;
  readonly #text: Localize<typeof indicatorSourceTexts>;
  readonly #common: Localize<typeof common>;
  #state: SourcesState | undefined;
  #choice: Choice | undefined;
  #wasSaving = false;

  /** @param focus Takes the focus to what has an id, after the next update. */
  constructor(view: LitElement, focus: (id: string) => void) {
    this.#view = view;
    this.#focus = focus;
    this.#text = new Localize(view, indicatorSourceTexts);
    this.#common = new Localize(view, common);
  }

  /** Before each render: what was saved closes its form. */
  follow(state: SourcesState | undefined): void {
    this.#state = state;
    const { indicatorId } = this.#choice ?? {};
    const isSaving = indicatorId !== undefined && state?.saving === indicatorId;
    const isDone = this.#wasSaving && !isSaving && !state?.failed;
    this.#wasSaving = isSaving;
    if (!isDone || indicatorId === undefined) return;
    this.#choice = undefined;
    announce(this.#text.term('saved'), this.#text.lang);
    // The button that was pressed is gone with its form.
    this.#go(`source-${indicatorId}`);
  }

  /**
   * The line of an indicator as the server knows it; nothing where there is neither a source nor anything to choose.
   *
   * @param said Only what is named, with the name of the indicator: it stands where the indicator itself does not.
   */
  line(indicator: Pick<Indicator, 'id' | 'name' | 'direction'>, said?: 'said'): TemplateResult | typeof nothing {
    const { sources } = this.#state ?? {};
    if (!sources || !countsSomething(indicator.direction)) return nothing;
    const text = this.#text;
    const { id, name } = indicator;
    const source = sources.items.find(({ indicatorId }) => indicatorId === id);
    if (said) return source ? html`<p class="note">${text.term('fromOf', name, this.#words(source))}</p>` : nothing;
    const mayChange = sources.allowedActions.includes('edit');
    if (mayChange && this.#choice?.indicatorId === id) return this.#form(this.#choice, indicator);
    if (!source && !mayChange) return nothing;
    return html`
      <div class=${source ? 'thread' : 'thread screen-only'}>
        ${source ? html`<span class="note">${text.term('from', this.#words(source))}</span>` : nothing}
        ${mayChange ? this.#button(indicator, source) : nothing}
      </div>
    `;
  }

  #button({ id, name }: Pick<Indicator, 'id' | 'name'>, source: OpenResult | undefined) {
    const text = this.#text;
    return html`
      <button
        type="button"
        class="quiet screen-only"
        id="source-${id}"
        aria-label=${text.term(source ? 'changeOf' : 'nameOf', name)}
        @click=${() => this.#open(id, source)}
      >
        ${text.term(source ? 'change' : 'name')}
      </button>
    `;
  }

  #form(choice: Choice, { id, name }: Pick<Indicator, 'id' | 'name'>) {
    const text = this.#text;
    const { saving } = this.#state ?? {};
    const isSaving = saving === id;
    const unitId = this.#unitOf(choice);
    const desk = unitId === undefined ? undefined : this.#state?.desks.get(unitId);
    return html`
      <div class="open-thread" role="group" aria-label=${text.term('changeOf', name)} @keydown=${this.#leave}>
        ${listField({
          id: `source-kind-${id}`,
          label: text.term('kind'),
          value: choice.kind ?? '',
          options: [['', text.term('none')], ...indicatorSourceKinds.map((kind) => [kind, text.term(kind)] as const)],
          change: (kind) => this.#change({ kind: indicatorSourceKinds.find((known) => known === kind) ?? null }),
        })}
        ${choice.kind === null ? nothing : html`${this.#unitField(choice)} ${unitId === undefined ? nothing : this.#deskFields(choice, desk)}`}
        <p class="hint">${text.term('hint')}</p>
        ${this.#problem(id)}
        <div class="actions">
          <button type="button" aria-disabled=${saving ? 'true' : nothing} @click=${() => this.#save(choice, desk)}>
            ${text.term(isSaving ? 'saving' : 'save')}
          </button>
          <button type="button" class="quiet" @click=${this.#close}>${text.term('cancel')}</button>
        </div>
      </div>
    `;
  }

  #unitField(choice: Choice) {
    const text = this.#text;
    const { units, desks } = this.#state ?? {};
    const unitId = this.#unitOf(choice);
    const known = [...(desks?.values() ?? [])].flatMap((one) => (one.type === 'loaded' ? [one.desk] : []));
    const options =
      units === undefined || units === 'failed'
        ? known.map((desk) => [desk.unitId, desk.unit] as const)
        : units.map((unit) => [unit.id, unit.name] as const);
    if (units === undefined && options.length === 0)
      return html`<p class="hint" role="status">${text.term('unitsLoading')}</p>`;
    const isListed = options.some(([id]) => id === unitId);
    return html`
      ${listField({
        ...{ id: `source-unit-${choice.indicatorId}`, label: text.term('unit'), value: unitId ?? '' },
        error: choice.isBlank && unitId === undefined ? text.term('unitMissing') : '',
        options: isListed ? options : [['', text.term('unitFirst')], ...options],
        change: (chosen) => this.#look(chosen || undefined),
      })}
      ${units === 'failed' ? html`<p class="hint" role="status">${text.term('unitsFailed')} ${this.#retry(unitId)}</p>` : nothing}
    `;
  }

  #deskFields(choice: Choice, desk: DeskState | undefined) {
    const text = this.#text;
    if (!desk || desk.type === 'loading')
      return html`<p class="hint" role="status">${text.term('servicesLoading')}</p>`;
    if (desk.type === 'failed')
      return html`<p class="hint" role="status">${text.term('servicesFailed')} ${this.#retry(choice.unitId)}</p>`;
    return html`
      ${choice.kind === 'satisfaction-index' ? this.#serviceField(choice, desk.desk) : nothing}
      ${desk.desk.isPublic ? nothing : html`<p class="hint">${text.term('noPage')}</p>`}
    `;
  }

  #serviceField(choice: Choice, { services }: ServiceDesk) {
    const text = this.#text;
    const { indicatorId, isBlank } = choice;
    const id = `source-service-${indicatorId}`;
    if (services.length === 0)
      return html`<p class="hint" id=${id} tabindex="-1" role="status">${text.term('noServices')}</p>`;
    return listField({
      ...{ id, label: text.term('service'), value: serviceOf(choice, services) ?? '' },
      error: isBlank ? text.term('serviceMissing') : '',
      options: [
        ['', text.term('serviceFirst')],
        ...services.map((one) => [one.id, one.isOffered ? one.name : text.term('notOffered', one.name)] as const),
      ],
      change: (serviceId) => this.#change({ serviceId: serviceId || null }),
    });
  }

  #retry(unitId: string | undefined) {
    return html`<button type="button" class="quiet" @click=${() => this.#ask({ type: 'look', unitId })}>
      ${this.#text.term('retry')}
    </button>`;
  }

  #problem(id: string) {
    const { failed, sources } = this.#state ?? {};
    if (failed?.indicatorId !== id) return nothing;
    if (!(failed.error instanceof StaleVersionError)) return problemPanel(this.#common, failed.error);
    const text = this.#text;
    const theirs = sources?.items.find(({ indicatorId }) => indicatorId === id);
    return html`
      <div class="panel attention" role="alert">
        <p><strong>${text.term('changedMeanwhile')}</strong></p>
        <p>${text.term('changedMeanwhileNext', theirs ? this.#words(theirs) : text.term('none'))}</p>
      </div>
    `;
  }

  /** What is named, of which service or unit. */
  #words({ kind, unitId, serviceId }: OpenResult): string {
    const text = this.#text;
    const state = this.#state?.desks.get(unitId);
    const words = text.known(`of-${kind}`) ?? kind;
    if (state?.type !== 'loaded') return words;
    const service = state.desk.services.find(({ id }) => id === serviceId)?.name;
    return text.term('sourceOf', words, [service, state.desk.unit].filter(Boolean).join(', '));
  }

  #open(indicatorId: string, source: OpenResult | undefined) {
    const { kind = null, unitId, serviceId = null } = source ?? {};
    this.#choice = { indicatorId, kind, unitId, serviceId };
    this.#ask({ type: 'look', unitId });
    this.#go(`source-kind-${indicatorId}`);
  }

  readonly #close = () => {
    const { indicatorId } = this.#choice ?? {};
    this.#choice = undefined;
    this.#go(`source-${indicatorId}`);
  };

  readonly #leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || this.#state?.saving) return;
    event.stopPropagation();
    this.#close();
  };

  #unitOf({ unitId }: Choice): string | undefined {
    return unitId ?? this.#state?.unitId;
  }

  #look(unitId: string | undefined) {
    this.#change({ unitId, serviceId: null });
    this.#ask({ type: 'look', unitId });
  }

  #change(part: Partial<Choice>) {
    if (!this.#choice || this.#state?.saving) return;
    this.#choice = { ...this.#choice, isBlank: false, ...part };
    this.#view.requestUpdate();
  }

  #save(choice: Choice, desk: DeskState | undefined) {
    const { indicatorId, kind } = choice;
    const unitId = this.#unitOf(choice);
    if (this.#state?.saving) return;
    const named = this.#state?.sources.items.find((one) => one.indicatorId === indicatorId);
    const services = desk?.type === 'loaded' ? desk.desk.services : [];
    const serviceId = kind === 'satisfaction-index' ? serviceOf(choice, services) : null;
    const missing =
      unitId === undefined ? 'unit' : kind === 'satisfaction-index' && serviceId === null ? 'service' : undefined;
    if (kind !== null && missing) {
      this.#change({ isBlank: true });
      return this.#go(`source-${missing}-${indicatorId}`);
    }
    const result = kind === null || unitId === undefined ? null : { kind, unitId, serviceId };
    if (isSameResult(named, result)) return this.#close();
    this.#ask({ type: 'save', indicatorId, result });
  }

  #go(id: string) {
    this.#view.requestUpdate();
    void this.#view.updateComplete.then(() => this.#focus(id));
  }

  #ask(request: SourceRequest) {
    this.#view.dispatchEvent(new SourceRequestedEvent(request));
  }
}

/** The service that is chosen; where a unit has but one, that one. */
function serviceOf({ serviceId }: Choice, services: ServiceDesk['services']): string | null {
  return serviceId ?? (services.length === 1 ? (services[0]?.id ?? null) : null);
}
