import type { HandlersOf } from '../context.js';
import { answerReview, reviewForm } from '../reviews/outside-form.js';
import { answerSurvey } from '../surveys/answer.js';
import { surveyForm } from '../surveys/form.js';

/** A code leads to a satisfaction survey, or to what somebody from outside is asked in a 360° round. */
export const publicForms: HandlersOf<'publicForms'> = {
  get: (context) => (context.form.kind === 'survey' ? surveyForm(context) : reviewForm(context)),
  answer: (context) => (context.form.kind === 'survey' ? answerSurvey(context) : answerReview(context)),
};
