import { html } from 'hono/html';
import type { Employee } from '../../../src/contract/index.js';
import { type DemoPerson, groups } from '../people.js';
import { texts } from '../texts.js';
import type { Visit } from '../visit.js';
import { hidden, type Markup } from './layout.js';

/** Chooses who to be: people by what waits for them, and everyone else by unit. */
export function signInPage(visit: Visit, employees: readonly Employee[]): Markup {
  const { language } = visit;
  const { signIn: text, public: citizens } = texts[language];
  const byNip = new Map(employees.map((employee) => [employee.nip, employee]));
  return html`<p class="portal-citizens"><b>${citizens.withoutSignIn}:</b> <a href="/masyarakat">${citizens.lead}</a></p>
  ${groups.map(
    (group) => html`<h2 class="portal-subtitle">${group.title[language]}</h2>
  <ul class="list-unstyled row portal-people">
    ${group.people.flatMap((person) => {
      const employee = byNip.get(person.nip);
      return employee ? [card(visit, person, employee)] : [];
    })}
  </ul>`,
  )}
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

function card(visit: Visit, { role, can }: DemoPerson, { id, name, position }: Employee): Markup {
  return html`<li class="col-sm-6 col-md-4">
      <form method="post" action="/masuk">${hidden(visit)}<input type="hidden" name="pegawai" value="${id}">
        <button class="btn btn-default btn-block portal-person-card">
          <b>${name}</b>
          <span class="label label-default">${role[visit.language]}</span>
          <span>${position}</span>
          <small>${can[visit.language]}</small>
        </button>
      </form>
    </li>`;
}

function unitsOf(employees: readonly Employee[]): [string, Employee[]][] {
  const names = [...new Set(employees.map(({ unit }) => unit))].sort((one, other) => one.localeCompare(other, 'id'));
  return names.map((name) => [name, employees.filter(({ unit }) => unit === name)]);
}
