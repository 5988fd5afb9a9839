import { html, nothing, type TemplateResult } from 'lit';
import type { PlanComment, PlanItem, WorkPlan } from '../../contract/index.js';
import type { Localize } from '../../controllers/localize.js';
import type { planRemarks } from '../../locales/plan-remarks.js';

/** The remarks on one item of a plan, oldest first. */
export interface Thread {
  readonly about: PlanItem;
  readonly comments: readonly PlanComment[];
  /** Whether the reader has neither answered the last remark nor taken a step with the plan since. */
  readonly isNew: boolean;
}

/** What the remarks of a page have in common. */
export interface Remarks {
  readonly text: Localize<typeof planRemarks>;
  readonly threads: ReadonlyMap<string, Thread>;
  readonly timeZone: string;
  /** Whether the reader may add to them. */
  readonly writable: boolean;
  readonly opened: ReadonlySet<string>;
  /** What is written but not sent, by `keyOf`. */
  readonly written: Readonly<Record<string, string>>;
  /** The item whose remark is on its way. */
  readonly sending: string | undefined;
  /** The item whose remark was to be sent before anything was written. */
  readonly blank: string | undefined;
  toggle(key: string): void;
  write(key: string, text: string): void;
  send(about: PlanItem): void;
}

export function keyOf({ part, id }: PlanItem): string {
  return `${part}-${id}`;
}

/** The remarks on a plan by the item they are about, those that wait for the reader first. */
export function threadsOf(
  { comments = [], history }: Pick<WorkPlan, 'comments' | 'history'>,
  readerId: string | undefined,
): ReadonlyMap<string, Thread> {
  const acted = history.findLast(({ by }) => by.id === readerId)?.at ?? '';
  const groups = new Map<string, PlanComment[]>();
  for (const one of comments) groups.set(keyOf(one.about), [...(groups.get(keyOf(one.about)) ?? []), one]);
  const threads = [...groups].flatMap(([key, said]): [string, Thread][] => {
    const last = said.at(-1);
    if (!last) return [];
    const isNew = readerId !== undefined && last.by.id !== readerId && Date.parse(last.at) > (Date.parse(acted) || 0);
    return [[key, { about: last.about, comments: said, isNew }]];
  });
  return new Map(threads.sort(([, one], [, other]) => Number(other.isNew) - Number(one.isNew)));
}

/** The remarks on one item, folded behind their number, and the way to add one. */
export function remarkThread(
  remarks: Remarks,
  about: PlanItem,
  name: string,
  said?: 'said',
): TemplateResult | typeof nothing {
  const { text, threads, opened, writable } = remarks;
  const key = keyOf(about);
  const thread = threads.get(key);
  const count = thread?.comments.length ?? 0;
  const isOpen = opened.has(key);
  if (count === 0 && (!writable || (said && !isOpen))) return nothing;
  const number = text.format.number(count);
  const words = count === 0 ? text.term('writeOn', name) : text.term('countOn', number, name);
  // Beside its item, the name is there to be seen.
  const short = count === 0 ? text.term('write') : text.term('count', number);
  return html`
    <div class="thread screen-only">
      <button
        type="button"
        class="quiet"
        id="thread-${key}"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-label=${words}
        @click=${() => remarks.toggle(key)}
      >
        ${said || about.part === 'plan' ? words : short}
      </button>
      ${thread?.isNew ? html`<span class="state attention">${text.term('fresh')}</span>` : nothing}
      ${isOpen ? openThread(remarks, about, key, name, thread) : nothing}
    </div>
  `;
}

function openThread(remarks: Remarks, about: PlanItem, key: string, name: string, thread: Thread | undefined) {
  const { text, timeZone, writable } = remarks;
  return html`
    <div class="open-thread" role="group" aria-label=${text.term('heading')}>
      ${
        thread
          ? html`<ol>
            ${thread.comments.map(
              ({ by, at, text: words }) => html`
                <li>
                  <p class="note">${text.term('at', by.name, text.format.moment(at, timeZone))}</p>
                  <p class="said">${words}</p>
                </li>
              `,
            )}
          </ol>`
          : nothing
      }
      ${writable ? writing(remarks, about, key, name) : nothing}
    </div>
  `;
}

function writing(remarks: Remarks, about: PlanItem, key: string, name: string) {
  const { text, written, sending, blank } = remarks;
  return html`
    <div class="field">
      <label for="remark-${key}">${text.term('yours')}<span class="spoken"> ${name}</span></label>
      <textarea
        id="remark-${key}"
        class="line"
        rows="2"
        maxlength="4000"
        aria-describedby="remark-hint-${key}"
        aria-invalid=${blank === key ? 'true' : 'false'}
        ?readonly=${sending === key}
        .value=${written[key] ?? ''}
        @input=${({ target }: InputEvent) => remarks.write(key, (target as HTMLTextAreaElement).value)}
      ></textarea>
      <div id="remark-hint-${key}">
        ${blank === key ? html`<p class="error">${text.term('empty')}</p>` : nothing}
        <p class="hint">${text.term('hint')}</p>
      </div>
    </div>
    <div class="actions">
      <button type="button" aria-disabled=${sending ? 'true' : nothing} @click=${() => remarks.send(about)}>
        ${text.term(sending === key ? 'sending' : 'send')}
      </button>
      <button type="button" class="quiet" @click=${() => remarks.toggle(key)}>${text.term('close')}</button>
    </div>
  `;
}
