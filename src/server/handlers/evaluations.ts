import { predicateOf } from '../../rules/index.js';
import type { HandlersOf } from '../context.js';
import { refuseFields } from '../problem-error.js';
import { decisionFaults, decided } from './evaluation/decision.js';
import { change, deskFor, deskOf, take } from './evaluation/desk.js';
import { distributionOf, requireDistribution } from './evaluation/distribution.js';
import { gapsOf, judgementFaults, judgementOf, suggestionsFor } from './evaluation/judgement.js';
import { evaluationTermsOf } from './evaluation/terms.js';
import { withSignedVersion } from './evaluation/versions.js';
import { evaluationView } from './evaluation/view.js';

export const evaluations: HandlersOf<'evaluations'> = {
  async get(context) {
    return evaluationView(await deskOf(context));
  },

  async terms(context) {
    return evaluationTermsOf(context);
  },

  async distribution(context) {
    return distributionOf(await deskOf(context));
  },

  async save(context) {
    const desk = await deskFor(context, 'rate');
    const { appraisal, policy, body } = desk;
    refuseFields(judgementFaults(body, desk));
    const complete = gapsOf(body, desk).length === 0;
    const isTakenOver = appraisal.evaluationState === 'taken-over';
    const changed = await change(desk, {
      evaluationState: isTakenOver ? 'taken-over' : complete ? 'rated' : 'rating',
      predicate: predicateOf(body),
      evaluation: {
        ...appraisal.evaluation,
        // Whole: what the new judgement leaves out is gone.
        studyLeave: null,
        ...judgementOf(body),
        ...{ suggestions: suggestionsFor(body, desk), complete, policyVersion: policy.version },
      },
    });
    return evaluationView(changed);
  },

  async sign(context) {
    const desk = await deskFor(context, 'sign');
    const { appraisal, organisation } = desk;
    // The plan or the unit's level may have changed since the judgement was saved.
    refuseFields(gapsOf(judgementOf(appraisal.evaluation), desk));
    await requireDistribution(desk);
    return take(desk, 'sign', {
      columns: { signedAt: desk.now() },
      evaluation: {
        ...{ suggestions: suggestionsFor(appraisal.evaluation, desk), organisation, complete: true },
        policyVersion: desk.policy.version,
      },
    });
  },

  async deliver(context) {
    const desk = await deskFor(context, 'deliver');
    return take(desk, 'deliver', { columns: { deliveredAt: desk.now() } });
  },

  async acknowledge(context) {
    return take(await deskFor(context, 'acknowledge'), 'acknowledge');
  },

  async object(context) {
    const desk = await deskFor(context, 'object');
    const { reasons } = desk.body;
    const open = { explanation: null, outcome: null, decision: null, decidedBy: null, decidedAt: null };
    const objection = { reasons, at: desk.now().toISOString(), ...open };
    return take(desk, 'object', { note: reasons, evaluation: { objection } });
  },

  async explain(context) {
    const desk = await deskFor(context, 'explain');
    const { note } = desk.body;
    const { objection } = desk.appraisal.evaluation;
    return take(desk, 'explain', {
      note,
      evaluation: { objection: objection ? { ...objection, explanation: note } : null },
    });
  },

  async decide(context) {
    const desk = await deskFor(context, 'decide');
    refuseFields(decisionFaults(desk, desk.body));
    return take(desk, 'decide', decided(desk, desk.body));
  },

  async takeOver(context) {
    const desk = await deskFor(context, 'take-over');
    const complete = desk.appraisal.evaluationState === 'rated';
    return take(desk, 'take-over', { note: desk.body.note, evaluation: { takenOver: true, complete } });
  },

  async correct(context) {
    const desk = await deskFor(context, 'correct');
    const { note } = desk.body;
    return take(desk, 'correct', {
      note,
      columns: { signedAt: null, deliveredAt: null, reportedAt: null },
      evaluation: { versions: withSignedVersion(desk.appraisal, note) },
    });
  },

  async report(context) {
    const desk = await deskFor(context, 'report');
    return take(desk, 'report', { columns: { reportedAt: desk.now() } });
  },
};
