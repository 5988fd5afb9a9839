import type {
  NewPublicCase,
  PublicCaseKind,
  PublicCaseSubject,
  PublicFeedbackForm,
  PublicTicketReceipt,
} from '../../contract/public-case.js';

/** What somebody has entered so far. */
export interface CaseEntry {
  readonly kind: PublicCaseKind | '';
  readonly text: string;
  readonly subject: PublicCaseSubject;
  readonly concernsHead: boolean;
  /** Empty where none was chosen. */
  readonly serviceId: string;
  /** Whether a name or a contact is given; nobody has to. */
  readonly isNamed: boolean;
  readonly name: string;
  readonly contact: string;
  readonly isConfidential: boolean;
}

export const emptyEntry: CaseEntry = {
  kind: '',
  text: '',
  subject: 'service',
  concernsHead: false,
  serviceId: '',
  isNamed: false,
  name: '',
  contact: '',
  isConfidential: false,
};

/** A question that keeps a case from being sent. */
export type CaseFault = 'kind' | 'text' | 'contact';

export function faultsOf({ kind, text, isNamed, name, contact }: CaseEntry): readonly CaseFault[] {
  return [
    ...(kind ? [] : ['kind' as const]),
    ...(text.trim() ? [] : ['text' as const]),
    ...(isNamed && !name.trim() && !contact.trim() ? ['contact' as const] : []),
  ];
}

/** Questions and suggestions are about services; how somebody behaved is a matter of complaint or praise. */
export function mayBeConduct({ kind }: Pick<CaseEntry, 'kind'>): boolean {
  return kind === 'complaint' || kind === 'praise';
}

/** What goes to the server. What is hidden on the screen does not go along. */
export function caseOf(entry: CaseEntry, kind: PublicCaseKind, { services }: PublicFeedbackForm): NewPublicCase {
  const isConduct = mayBeConduct(entry) && entry.subject === 'conduct';
  const given = (text: string) => (entry.isNamed && text.trim() ? text.trim() : null);
  return {
    kind,
    serviceId: services.some(({ id }) => id === entry.serviceId) ? entry.serviceId : null,
    subject: isConduct ? 'conduct' : 'service',
    concernsHead: isConduct && entry.concernsHead,
    text: entry.text.trim(),
    reporter: { name: given(entry.name), contact: given(entry.contact) },
    isConfidential: entry.isConfidential,
  };
}

/** A case that was sent off by its writer and has not arrived for certain. */
export interface Waiting {
  readonly body: NewPublicCase;
  /** The same for every attempt, so that it is recorded once. */
  readonly key: string;
  /** Whether an attempt may have arrived: then it can no longer be changed. */
  readonly isUnsure: boolean;
}

/** A ticket whose number and code its owner may still have to write down. */
export interface Sent {
  readonly receipt: PublicTicketReceipt;
  readonly kind: PublicCaseKind;
}

/** What is kept of a form: in the tab, and only where its writer asks on the device. */
export interface Kept {
  readonly entry: CaseEntry;
  readonly waiting?: Waiting | undefined;
  readonly sent?: Sent | undefined;
}
