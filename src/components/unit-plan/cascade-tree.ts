import { adoptStyles, html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Cascade } from '../../contract/index.js';
import { Localize } from '../../controllers/localize.js';
import { unitCascadeTexts } from '../../locales/unit-plan-cascade.js';
import { cascadeStyles } from './cascade-tree.styles.js';

/** What is known of who carries what. `hidden` from people of other units. */
export type CascadeState =
  { readonly type: 'loading' | 'failed' | 'hidden' } | { readonly type: 'loaded'; readonly cascade: Cascade };

type Text = Localize<typeof unitCascadeTexts>;
type Carrier = Cascade['results'][number];

/**
 * Who carries what (*matriks pembagian peran dan hasil*; P6 p.48–49): objectives, the results that answer for them, and below
 * each result those that contribute to it, as nested lists.
 */
export class CascadeTree {
  readonly #text: Text;

  constructor(view: LitElement) {
    this.#text = new Localize(view, unitCascadeTexts);
    const root = view.renderRoot as ShadowRoot;
    adoptStyles(root, [...root.adoptedStyleSheets, cascadeStyles]);
  }

  render(state: CascadeState): TemplateResult {
    const text = this.#text;
    return html`
      <section class="cascade" aria-labelledby="cascade">
        <h3 id="cascade">${text.term('cascade')}</h3>
        ${state.type === 'loaded' ? tree(text, state.cascade) : html`<p role="status">${words(text, state)}</p>`}
      </section>
    `;
  }
}

function words(text: Text, { type }: Exclude<CascadeState, { type: 'loaded' }>): string {
  if (type === 'hidden') return text.term('cascadeHidden');
  return text.term(type === 'failed' ? 'cascadeFailed' : 'cascadeLoading');
}

function tree(text: Text, cascade: Cascade) {
  const { objectives, results, uncarried, withoutPlan } = cascade;
  const branches = new Branches(cascade);
  const unlinked = branches.unlinked();
  return html`
    <p class="hint">${text.term(results.length === 0 ? 'cascadeEmpty' : 'cascadeHint')}</p>
    ${objectives.map(
      ({ id, title }) => html`
        <div class="objective">
          <h4>${title} ${flag(text, uncarried.includes(id))}</h4>
          ${list(text, branches, branches.of(id), uncarried)}
        </div>
      `,
    )}
    ${
      unlinked.length > 0
        ? html`<div class="objective"><h4>${text.term('unlinked')}</h4>${list(text, branches, unlinked, uncarried)}</div>`
        : nothing
    }
    ${
      withoutPlan.length > 0
        ? html`<div class="objective">
          <h4>${text.term('withoutPlan')}</h4>
          <p class="hint">${text.term('withoutPlanHint')}</p>
          <ul class="people">
            ${withoutPlan.map(({ name, position }) => html`<li>${text.term('who', name, position)}</li>`)}
          </ul>
        </div>`
        : nothing
    }
  `;
}

function list(text: Text, branches: Branches, carriers: readonly Carrier[], uncarried: readonly string[]): unknown {
  if (carriers.length === 0) return nothing;
  return html`
    <ul>
      ${carriers.map((carrier) => {
        const below = branches.of(carrier.resultId);
        const { employee, title, share } = carrier;
        const total = below.reduce((sum, one) => sum + (one.share ?? 0), 0);
        return html`
          <li>
            <p class="carried">
              <span>${title}</span>
              ${share === null ? nothing : html`<span class="figure-part">${text.term('carries', text.format.percent(share))}</span>`}
            </p>
            <p class="note">
              ${text.term('who', employee.name, employee.position)}
              ${total > 0 ? html` · ${text.term('divided', text.format.percent(total))}` : nothing}
              ${flag(text, uncarried.includes(carrier.resultId))}
            </p>
            ${list(text, branches, below, uncarried)}
          </li>
        `;
      })}
    </ul>
  `;
}

function flag(text: Text, isUncarried: boolean) {
  return isUncarried ? html`<span class="state attention">${text.term('uncarried')}</span>` : nothing;
}

/** Which result hangs on which. A result is hung once: on the objective it answers for, else on the result it contributes to. */
class Branches {
  readonly #below = new Map<string, Carrier[]>();

  constructor({ objectives, results }: Cascade) {
    const known = new Set([...objectives.map(({ id }) => id), ...results.map(({ resultId }) => resultId)]);
    for (const result of results) {
      const { objectiveId, parentResultId, resultId } = result;
      const above = [objectiveId, parentResultId].find((id) => id !== null && id !== resultId && known.has(id)) ?? '';
      this.#below.set(above, [...(this.#below.get(above) ?? []), result]);
    }
  }

  of(id: string): readonly Carrier[] {
    return this.#below.get(id) ?? [];
  }

  unlinked(): readonly Carrier[] {
    return this.of('');
  }
}
