import type { Client } from '../../client/index.js';
import type { Evaluation } from '../../contract/evaluation.js';
import { assessmentOf } from '../../controllers/assessment.js';
import {
  EvaluationAcknowledgedEvent,
  EvaluationCorrectedEvent,
  EvaluationDecidedEvent,
  EvaluationDeliveredEvent,
  EvaluationExplainedEvent,
  EvaluationObjectedEvent,
  EvaluationReportedEvent,
  EvaluationSavedEvent,
  EvaluationSignedEvent,
  EvaluationTakenOverEvent,
} from './evaluation.events.js';
import type { EvaluationDesk, EvaluationDraft, EvaluationStepName, WordedStep } from './evaluation.state.js';
import { judgementToSend } from './suggesting.js';

/** A step as the server takes it, and the fact that the page is told afterwards. */
export interface EvaluationStepCall {
  readonly send: (client: Client, desk: EvaluationDesk, draft: EvaluationDraft) => PromiseLike<Evaluation>;
  readonly fact: (evaluation: Evaluation) => Event;
}

/** Every step of the desk. `sign` is sent on a judgement that is saved. */
export const evaluationSteps: Readonly<Record<EvaluationStepName, EvaluationStepCall>> = {
  save: {
    send: (client, desk, draft) => client.evaluations.save({ ...version(desk), body: judgementToSend(desk, draft) }),
    fact: (evaluation) => new EvaluationSavedEvent(evaluation),
  },
  sign: {
    send: (client, desk) => client.evaluations.sign(version(desk)),
    fact: (evaluation) => new EvaluationSignedEvent(evaluation),
  },
  deliver: {
    send: (client, desk) => client.evaluations.deliver(version(desk)),
    fact: (evaluation) => new EvaluationDeliveredEvent(evaluation),
  },
  acknowledge: {
    send: (client, desk) => client.evaluations.acknowledge(version(desk)),
    fact: (evaluation) => new EvaluationAcknowledgedEvent(evaluation),
  },
  report: {
    send: (client, desk) => client.evaluations.report(version(desk)),
    fact: (evaluation) => new EvaluationReportedEvent(evaluation),
  },
  'take-over': {
    send: (client, desk, draft) => client.evaluations.takeOver({ ...version(desk), body: note(draft, 'take-over') }),
    fact: (evaluation) => new EvaluationTakenOverEvent(evaluation),
  },
  correct: {
    send: (client, desk, draft) => client.evaluations.correct({ ...version(desk), body: note(draft, 'correct') }),
    fact: (evaluation) => new EvaluationCorrectedEvent(evaluation),
  },
  object: {
    send: (client, desk, draft) =>
      client.evaluations.object({ ...version(desk), body: { reasons: words(draft, 'object') } }),
    fact: (evaluation) => new EvaluationObjectedEvent(evaluation),
  },
  explain: {
    send: (client, desk, draft) => client.evaluations.explain({ ...version(desk), body: note(draft, 'explain') }),
    fact: (evaluation) => new EvaluationExplainedEvent(evaluation),
  },
  decide: {
    send: (client, desk, draft) => client.evaluations.decide({ ...version(desk), body: decision(desk, draft) }),
    fact: (evaluation) => new EvaluationDecidedEvent(evaluation),
  },
};

function version({ appraisal, evaluation, etag }: EvaluationDesk) {
  return { ...assessmentOf(appraisal.id, evaluation.term ?? 'annual'), ifMatch: etag };
}

function words({ words: written }: EvaluationDraft, step: WordedStep): string {
  return (written?.[step] ?? '').trim();
}

function note(draft: EvaluationDraft, step: WordedStep) {
  return { note: words(draft, step) };
}

function decision(desk: EvaluationDesk, draft: EvaluationDraft) {
  const reason = words(draft, 'decide');
  return draft.outcome === 'changed'
    ? { outcome: 'changed' as const, reason, judgement: judgementToSend(desk, draft) }
    : { outcome: 'upheld' as const, reason };
}
