import type { Localize } from '../../controllers/localize.js';
import type { Feedback, FeedbackFrame } from '../../contract/feedback.js';
import type { feedbackTexts } from '../../locales/feedback.js';

export type Text = Localize<typeof feedbackTexts>;

/** From where feedback comes, in words: `Rekan setingkat`. */
export function sourceName(text: Text, source: string): string {
  return text.known(`source-${source}`) ?? source;
}

/** What feedback speaks of: the result or value by name where the reader may know it, else the kind. */
export function aboutName(text: Text, about: Feedback['about'], frame?: Pick<FeedbackFrame, 'results' | 'behaviours'>) {
  const result = frame?.results.find(({ id }) => about.kind === 'result' && id === about.id);
  const value = frame?.behaviours.find(({ key }) => about.kind === 'behaviour' && key === about.id);
  const name = result?.title ?? (value && (text.lang === 'id' ? value.label : value.gloss));
  const kind = text.known(`about-${about.kind}`) ?? about.kind;
  return name ? `${kind}: ${name}` : kind;
}
