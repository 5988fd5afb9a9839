import type { Evaluation } from '../../contract/evaluation.js';
import { AsnEvent } from '../../events.js';
import type { EvaluationDraft, EvaluationStepName } from './evaluation.state.js';

/**
 * The person changed something; `detail` is their whole working copy: the judgement once they have touched it, and what they
 * write for other steps. Nothing is sent yet.
 */
export class EvaluationChangedEvent extends AsnEvent<EvaluationDraft> {
  static override readonly type = 'asn-evaluation-changed';
}

/** The person asks for a step, and has confirmed it where it cannot be undone. */
export class EvaluationStepChosenEvent extends AsnEvent<{ readonly step: EvaluationStepName }> {
  static override readonly type = 'asn-evaluation-step-chosen';
}

/** The judgement is saved on the server; `detail` is the evaluation as it is there. */
export class EvaluationSavedEvent extends AsnEvent<Evaluation> {
  static override readonly type = 'asn-evaluation-saved';
}

/** The appraiser signed. */
export class EvaluationSignedEvent extends AsnEvent<Evaluation> {
  static override readonly type = 'asn-evaluation-signed';
}

/** The appraiser handed the document over to the employee. */
export class EvaluationDeliveredEvent extends AsnEvent<Evaluation> {
  static override readonly type = 'asn-evaluation-delivered';
}

/** The employee has read and acknowledged the document. */
export class EvaluationAcknowledgedEvent extends AsnEvent<Evaluation> {
  static override readonly type = 'asn-evaluation-acknowledged';
}

/** The appraiser's superior took the evaluation over. */
export class EvaluationTakenOverEvent extends AsnEvent<Evaluation> {
  static override readonly type = 'asn-evaluation-taken-over';
}

/** A signed judgement was opened for a correction. */
export class EvaluationCorrectedEvent extends AsnEvent<Evaluation> {
  static override readonly type = 'asn-evaluation-corrected';
}

/** The employee objected. */
export class EvaluationObjectedEvent extends AsnEvent<Evaluation> {
  static override readonly type = 'asn-evaluation-objected';
}

/** The appraiser explained the judgement to an objection. */
export class EvaluationExplainedEvent extends AsnEvent<Evaluation> {
  static override readonly type = 'asn-evaluation-explained';
}

/** The appraiser's superior decided on an objection. */
export class EvaluationDecidedEvent extends AsnEvent<Evaluation> {
  static override readonly type = 'asn-evaluation-decided';
}

/** The document was reported to the competent official. */
export class EvaluationReportedEvent extends AsnEvent<Evaluation> {
  static override readonly type = 'asn-evaluation-reported';
}

/** The person chose another month, quarter or the year; `term` is `annual`, `Q1`, `M01`. */
export class EvaluationTermChosenEvent extends AsnEvent<{ readonly term: string }> {
  static override readonly type = 'asn-evaluation-term-chosen';
}

declare global {
  interface HTMLElementEventMap {
    'asn-evaluation-taken-over': EvaluationTakenOverEvent;
    'asn-evaluation-corrected': EvaluationCorrectedEvent;
    'asn-evaluation-objected': EvaluationObjectedEvent;
    'asn-evaluation-explained': EvaluationExplainedEvent;
    'asn-evaluation-decided': EvaluationDecidedEvent;
    'asn-evaluation-reported': EvaluationReportedEvent;
    'asn-evaluation-term-chosen': EvaluationTermChosenEvent;
    'asn-evaluation-changed': EvaluationChangedEvent;
    'asn-evaluation-step-chosen': EvaluationStepChosenEvent;
    'asn-evaluation-saved': EvaluationSavedEvent;
    'asn-evaluation-signed': EvaluationSignedEvent;
    'asn-evaluation-delivered': EvaluationDeliveredEvent;
    'asn-evaluation-acknowledged': EvaluationAcknowledgedEvent;
  }
}
