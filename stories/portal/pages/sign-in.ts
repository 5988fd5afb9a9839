import { html } from 'hono/html';
import type { Employee } from '../../../src/contract/index.js';
import { people } from '../people.js';
import { texts } from '../texts.js';
import type { Visit } from '../visit.js';
import { hidden, type Markup } from './layout.js';

/** Chooses who to be: the people of the walk with what each can do, and everyone else by unit. */
export function signInPage(visit: Visit, employees: readonly Employee[]): Markup {
  const { language } = visit;
  const text = texts[language].signIn;
  const byNip = new Map(employees.map((employee) => [employee.nip, employee]));
  const named = people.flatMap((person) => {
    const employee = byNip.get(person.nip);
    return employee ? [{ person, employee }] : [];
  });
  return html`<ul class="list-unstyled row portal-people">
    ${named.map(
      ({ person, employee }) => html`<li class="col-sm-6 col-md-4">
      <form method="post" action="/masuk">${hidden(visit)}<input type="hidden" name="pegawai" value="${employee.id}">
        <button class="btn btn-default btn-block portal-person-card">
          <b>${employee.name}</b>
          <span class="label label-default">${person.role[language]}</span>
          <span>${employee.position}</span>
          <small>${person.can[language]}</small>
        </button>
      </form>
    </li>`,
    )}
  </ul>
  <h2 class="portal-subtitle">${text.others}</h2>
  <form method="post" action="/masuk" class="form-inline">${hidden(visit)}
    <div class="form-group"><label class="sr-only" for="pegawai">${text.whom}</label>
      <select class="form-control" id="pegawai" name="pegawai" required>
        <option value="">${text.choose}</option>
        ${unitsOf(employees).map(
          ([unit, members]) =>
            html`<optgroup label="${unit}">${members.map(
              ({ id, name, position }) => html`<option value="${id}">${name} · ${position}</option>`,
            )}</optgroup>`,
        )}
      </select>
    </div>
    <button class="btn btn-primary">${text.asThis}</button>
  </form>`;
}

function unitsOf(employees: readonly Employee[]): [string, Employee[]][] {
  const names = [...new Set(employees.map(({ unit }) => unit))].sort((one, other) => one.localeCompare(other, 'id'));
  return names.map((name) => [name, employees.filter(({ unit }) => unit === name)]);
}
