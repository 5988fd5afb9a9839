// Keys of the public's voice, without schemas, so that elements on a phone do not fetch what checks them.

/** The nine elements of the satisfaction survey (*unsur*; PermenPANRB 14/2017). Keyed, never counted by position (SAT-5). */
export const satisfactionElements = [
  'requirements',
  'procedure',
  'time',
  'cost',
  'product',
  'staff-competence',
  'staff-behaviour',
  'complaint-handling',
  'facilities',
] as const;
export type SatisfactionElement = (typeof satisfactionElements)[number];

/** Service quality classes by the converted index (SAT-4). Best first. */
export const satisfactionClasses = ['A', 'B', 'C', 'D'] as const;
export type SatisfactionClass = (typeof satisfactionClasses)[number];

/** How a respondent shows that they were served: by nothing, a code that the counter shows now, or a personal invitation. */
export const surveyAccesses = ['open', 'presence-code', 'invitation'] as const;
export type SurveyAccess = (typeof surveyAccesses)[number];

/** What the public wants to say, in its own words. */
export const publicCaseKinds = ['complaint', 'suggestion', 'information-request', 'praise'] as const;
export type PublicCaseKind = (typeof publicCaseKinds)[number];

/** The class an officer gives at verification; it decides the term (`complaints.json`; SP4N under PermenPANRB 5/2025). */
export const publicCaseClasses = [
  'complaint-supervisory',
  'complaint-non-supervisory',
  'complaint-normative',
  'information-request',
  'aspiration',
  'praise',
] as const;
export type PublicCaseClass = (typeof publicCaseClasses)[number];

/** States of a case: *Dikirim, Diverifikasi, Diteruskan, Ditindaklanjuti, Dijawab, Selesai, Ditolak, Dibuka kembali*. */
export const publicCaseStates = [
  'sent',
  'verified',
  'forwarded',
  'in-progress',
  'answered',
  'closed',
  'rejected',
  'reopened',
] as const;
export type PublicCaseState = (typeof publicCaseStates)[number];
