import { html } from 'hono/html';
import { stations } from '../stations.js';
import { texts } from '../texts.js';
import type { Visit } from '../visit.js';
import { nextStep, steps, type WalkFacts } from '../walk.js';
import { hidden, type Markup } from './layout.js';

/** Where the walk is, for this visitor. */
export interface GuideState {
  readonly facts: WalkFacts;
  /** Whether the step's person is signed in here. */
  readonly isTurnOf: boolean;
}

/** The guided strip: what comes next, and as whom. `null` for the state when it cannot be read. */
export function guide(visit: Visit, state: GuideState | null): Markup {
  const text = texts[visit.language].guide;
  const content = state === null ? html`<p>${text.unavailable}</p>` : progress(visit, state);
  return html`<section id="panduan" class="portal-guide" aria-label="${text.title}">
    <details${visit.guideFolded ? '' : html` open`}>
      <summary><b>${text.title}</b>${state ? html` <span class="portal-step">${heading(visit, state.facts)}</span>` : ''}</summary>
      ${content}
      ${places(visit)}
    </details>
  </section>`;
}

/** What can be seen beside the walk, at any time. */
function places(visit: Visit): Markup {
  const { language } = visit;
  const text = texts[language].guide;
  return html`<details class="portal-stations">
      <summary>${text.alsoSee}</summary>
      <form method="post" action="/panduan/tempat">${hidden(visit)}
        <ul class="list-unstyled">
          ${stations.map(
            ({ key, who, what }) =>
              html`<li><button class="btn btn-link" name="tempat" value="${key}">${what[language]}</button> <span>${text.as(who)}</span></li>`,
          )}
        </ul>
      </form>
    </details>`;
}

function heading({ language }: Visit, facts: WalkFacts): string {
  const step = nextStep(facts);
  return step ? texts[language].guide.step(step.number, steps.length) : '✓';
}

function progress(visit: Visit, { facts, isTurnOf }: GuideState): Markup {
  const { language } = visit;
  const text = texts[language].guide;
  const step = nextStep(facts);
  if (!step) {
    const card = `/kartu-skor?appraisal=${facts.appraisal?.id ?? ''}`;
    return html`<p>${text.done}</p><p><a class="btn btn-default" href="${card}">${text.readCard}</a></p>`;
  }
  const who = step.who[language];
  const round = step.turn === 'reviewers' ? facts.round : null;
  return html`<ol class="portal-steps" aria-hidden="true">
      ${steps.map(({ number }) => html`<li class="${number < step.number ? 'done' : number === step.number ? 'now' : ''}">${number}</li>`)}
    </ol>
    <p><b>${text.turn(who)}</b> ${step.what[language]}${round ? html` ${text.finished(round.finished, round.reviewers.length)}` : ''}</p>
    ${
      isTurnOf
        ? html`<p><a class="btn btn-primary" href="${step.path(facts)}">${text.openPage}</a></p>`
        : html`<form method="post" action="/panduan/lanjut">${hidden(visit)}<button class="btn btn-primary">${text.continueAs(who)}</button></form>`
    }`;
}
