import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { entryField } from '../../templates/entry-field.js';
import { type EnteredAction, type ForumDayEntry, newAction } from './forum-day-entry.js';
import type { ForumText } from './forum-day-list.js';

/** What the form is given. */
export interface ForumScope {
  readonly text: ForumText;
  readonly entry: ForumDayEntry;
  /** Words of what is wrong with a field; empty where nothing is. */
  readonly errorAt: (field: string) => string;
  readonly change: (part: Partial<ForumDayEntry>) => void;
  /** Takes the focus to the control of that id after the next render. */
  readonly focus: (id: string) => void;
}

/** What is announced, and after the day who came and what was agreed. */
export function forumDayFields(scope: ForumScope): TemplateResult {
  const { text, entry, errorAt, change } = scope;
  return html`
    ${entryField({
      id: 'topic',
      label: text.term('topic'),
      value: entry.topic,
      error: errorAt('topic'),
      maxLength: 500,
      change: (topic) => change({ topic }),
    })}
    <div class="pair">
      ${entryField({
        id: 'date',
        kind: 'day',
        label: text.term('date'),
        value: entry.date,
        error: errorAt('date'),
        change: (date) => change({ date }),
      })}
      ${entryField({
        id: 'place',
        label: text.term('place'),
        value: entry.place,
        error: errorAt('place'),
        maxLength: 500,
        change: (place) => change({ place }),
      })}
    </div>
    ${entryField({
      id: 'agenda',
      kind: 'lines',
      rows: 4,
      label: text.term('agendaLines'),
      value: entry.agenda,
      change: (agenda) => change({ agenda }),
    })}
    ${entryField({
      id: 'attendance',
      kind: 'number',
      label: text.term('attendance'),
      hint: text.term('attendanceHint'),
      value: entry.attendance,
      error: errorAt('attendance'),
      change: (attendance) => change({ attendance }),
    })}
    <section class="part" aria-labelledby="agreed">
      <h4 id="agreed">${text.term('actions')}</h4>
      ${repeat(
        entry.actions,
        ({ id }) => id,
        (action, index) => actionRow(scope, action, index),
      )}
      <div>
        <button
          type="button"
          class="quiet"
          id="add-action"
          @click=${() => {
            const action = newAction();
            change({ actions: [...entry.actions, action] });
            scope.focus(`action-${action.id}`);
          }}
        >
          + ${text.term('addAction')}
        </button>
      </div>
    </section>
  `;
}

function actionRow({ text, entry, errorAt, change, focus }: ForumScope, action: EnteredAction, index: number) {
  const { id } = action;
  const place = text.format.number(index + 1);
  const put = (part: Partial<EnteredAction>) =>
    change({ actions: entry.actions.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  const remove = () => {
    change({ actions: entry.actions.filter((one) => one.id !== id) });
    focus('add-action');
  };
  return html`
    <div class="row" role="group" aria-label=${text.term('action', place)}>
      ${entryField({
        id: `action-${id}`,
        label: text.term('actionText'),
        value: action.text,
        error: errorAt(`action-${id}`),
        maxLength: 500,
        change: (words) => put({ text: words }),
      })}
      <div class="pair">
        ${entryField({
          id: `due-${id}`,
          kind: 'day',
          label: text.term('actionDue'),
          value: action.dueOn,
          change: (dueOn) => put({ dueOn }),
        })}
        <label class="check">
          <input
            type="checkbox"
            .checked=${action.isDone}
            @change=${(event: Event) => put({ isDone: (event.target as HTMLInputElement).checked })}
          />
          <span>${text.term('actionDone')}</span>
        </label>
      </div>
      ${entryField({
        id: `note-${id}`,
        kind: 'lines',
        rows: 2,
        label: text.term('actionNote'),
        value: action.note,
        maxLength: 2000,
        change: (note) => put({ note }),
      })}
      <button type="button" class="quiet danger" @click=${remove}>${text.term('removeAction', place)}</button>
    </div>
  `;
}
