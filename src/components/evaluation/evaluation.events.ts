import type { Evaluation, EvaluationChange } from '../../contract/evaluation.js';
import { AsnEvent } from '../../events.js';
import type { EvaluationStepName } from './evaluation.state.js';

/** The appraiser changed the judgement; `detail` is all of it. Nothing is sent yet. */
export class EvaluationChangedEvent extends AsnEvent<EvaluationChange> {
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

declare global {
  interface HTMLElementEventMap {
    'asn-evaluation-changed': EvaluationChangedEvent;
    'asn-evaluation-step-chosen': EvaluationStepChosenEvent;
    'asn-evaluation-saved': EvaluationSavedEvent;
    'asn-evaluation-signed': EvaluationSignedEvent;
    'asn-evaluation-delivered': EvaluationDeliveredEvent;
    'asn-evaluation-acknowledged': EvaluationAcknowledgedEvent;
  }
}
