import { html } from 'hono/html';
import { generate } from 'lean-qr';
import { toSvgSource } from 'lean-qr/extras/svg';
import type { OpenSurvey, PublicUnit } from '../public-units.js';
import { texts } from '../texts.js';
import type { Visit } from '../visit.js';
import { embed } from './elements.js';
import { type Markup, tabList } from './layout.js';

/** Pages of a unit, by the last part of their address. */
export const publicTabs = ['', 'sampaikan'] as const;
export type PublicTab = (typeof publicTabs)[number];

/** Address of a unit's public page, or of its form. */
export function unitPath(id: string, tab: PublicTab = ''): string {
  return `/masyarakat/${encodeURIComponent(id)}${tab && `/${tab}`}`;
}

/** The address that a survey's QR code leads to. */
export function surveyPath(code: string): string {
  return `/survei?survei=${encodeURIComponent(code)}`;
}

/** The units that the public may look at and write to. */
export function unitList({ language }: Visit, units: readonly PublicUnit[]): Markup {
  const text = texts[language].public;
  if (units.length === 0) return html`<p>${text.none}</p>`;
  return html`<ul class="list-unstyled portal-units">
    ${units.map(
      ({ id, name, services }) => html`<li>
        <h2 class="portal-subtitle"><a href="${unitPath(id)}">${name}</a></h2>
        ${services.length > 0 ? html`<p>${services.join(' · ')}</p>` : ''}
        <p><a href="${unitPath(id, 'sampaikan')}">${text.send}</a></p>
      </li>`,
    )}
  </ul>`;
}

/** How the unit performs, and the surveys that wait for an answer. */
export function unitPage(visit: Visit, { id }: PublicUnit, surveys: readonly OpenSurvey[]): Markup {
  return html`${unitTabs(visit, id, '')} ${surveyPosters(visit, surveys)}
  ${embed(visit, html`<asn-public-performance unit-id="${id}" unit-page="/masyarakat/{unit}"></asn-public-performance>`)}`;
}

/** The form in which one writes to a unit; with a number, what became of a ticket. */
export function sendPage(visit: Visit, { id }: PublicUnit, ticket: string): Markup {
  const asked = ticket ? html` ticket="${ticket}"` : '';
  return html`${unitTabs(visit, id, 'sampaikan')}
  ${embed(visit, html`<asn-public-feedback unit-id="${id}"${asked}></asn-public-feedback>`)}`;
}

/** The survey to which a QR code leads; the element reads its code from the address. */
export function surveyPage(visit: Visit): Markup {
  return embed(visit, html`<asn-public-survey></asn-public-survey>`);
}

/** The QR code of an address as a picture that a page can name as its source. */
export function qrPicture(address: string): string {
  return toSvgSource(generate(address), { pad: 4, scale: 4, xmlDeclaration: true });
}

function unitTabs({ language }: Visit, id: string, current: PublicTab): Markup {
  const text = texts[language].public;
  const labels = { '': text.page, sampaikan: text.send } as const;
  const tabs = publicTabs.map((tab) => ({ path: unitPath(id, tab), label: labels[tab], isHere: tab === current }));
  return html`<p><a href="/masyarakat">← ${text.back}</a></p>
  ${tabList(tabs)}`;
}

function surveyPosters({ language }: Visit, surveys: readonly OpenSurvey[]): Markup | '' {
  const text = texts[language].public;
  if (surveys.length === 0) return '';
  return html`<ul class="list-unstyled portal-posters">
    ${surveys.map(
      ({ code, service }) => html`<li>
        <a href="${surveyPath(code)}"><img src="/survei/${encodeURIComponent(code)}.svg" alt="" width="120" height="120"></a>
        <p><b>${text.surveyOpen(service)}</b><br>${text.scan} <a href="${surveyPath(code)}">${text.answer}</a></p>
      </li>`,
    )}
  </ul>`;
}
