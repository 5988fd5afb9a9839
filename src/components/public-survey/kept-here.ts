import type { PublicForm } from '../../contract/satisfaction.js';
import { emptyDraft, type SurveyDraft } from './public-survey.state.js';

// A form half filled in stays in this tab alone, and goes with it: nobody signs in here, so there is no key to seal it with, and
// the next who uses this phone must not find it (docs/decisions/0024-answers-of-nobody.md).
const draftName = (place: string) => `asn-kinerja.survey ${place}`;

/** What was filled in before this page was loaded again; empty where nothing was. */
export function keptDraft(place: string): SurveyDraft {
  const text = attempt(() => sessionStorage.getItem(draftName(place)));
  const kept = text ? attempt(() => JSON.parse(text) as Partial<SurveyDraft>) : undefined;
  return { ...emptyDraft, ...kept };
}

export function keepDraft(place: string, draft: SurveyDraft): void {
  attempt(() => sessionStorage.setItem(draftName(place), JSON.stringify(draft)));
}

export function forgetDraft(place: string): void {
  attempt(() => sessionStorage.removeItem(draftName(place)));
}

// The form of a counter's tablet, which asks all day, also without a line. What is asked names nobody; of a phone nothing is
// kept, for it would tell that somebody was invited.
const formName = (place: string) => `asn-kinerja.form ${place}`;

export function keepForm(place: string, form: PublicForm): void {
  attempt(() => localStorage.setItem(formName(place), JSON.stringify(form)));
}

/** The form as it was when the tablet last had a line. */
export function keptForm(place: string): PublicForm | undefined {
  const text = attempt(() => localStorage.getItem(formName(place)));
  return text ? attempt(() => JSON.parse(text) as PublicForm) : undefined;
}

/** Browsers that keep nothing say so by throwing: then the page alone has it. */
function attempt<Answer>(work: () => Answer): Answer | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
