import { html, type TemplateResult } from 'lit';
import '../../src/components/activity-log/activity-log.define.js';
import '../../src/components/activity-log/activity-team.define.js';
import '../../src/components/review-360/review-360.define.js';
import '../../src/components/score-card/score-card.define.js';
import * as log from '../fixtures/activity-log.js';
import * as review from '../fixtures/review.js';
import { deliveredCard } from '../fixtures/score-card.js';

const places = {
  light: 'Light',
  dark: 'Dark',
  'light high-contrast': 'Light, high contrast',
  'dark high-contrast': 'Dark, high contrast',
} as const;

/** The theme of the page that the preview stands on. */
export type Place = keyof typeof places;

const assignment = { ...review.waitingAssignment, ...review.begunAnswers };
const entries = log.teamEntries(12, 6);
const month = log.teamMonthOf(entries, 6);

/** A score card, a form and a table, as they stand on a page of this theme. */
export function preview(place: Place, choose: (place: Place) => void): TemplateResult {
  return html`
    <section aria-labelledby="preview">
      <h2 id="preview">Preview</h2>
      <fieldset class="places">
        <legend class="hidden">Appearance of the preview</legend>
        ${(Object.keys(places) as Place[]).map(
          (value) => html`
            <label>
              <input type="radio" name="place" .checked=${value === place} @change=${() => choose(value)} />${places[value]}
            </label>
          `,
        )}
      </fieldset>
      <div class="workshop-preview" data-theme=${place} lang="id">
        <asn-score-card-view .card=${deliveredCard}></asn-score-card-view>
        <asn-review-360-view
          .assignment=${assignment}
          .value=${{ answers: assignment.answers, comments: assignment.comments }}
          .now=${review.reviewDay}
        ></asn-review-360-view>
        <asn-activity-team-view
          .summary=${month}
          .today=${log.logToday}
          .list=${{ entries: entries.slice(0, 2), end: 'all' }}
        ></asn-activity-team-view>
      </div>
    </section>
  `;
}
