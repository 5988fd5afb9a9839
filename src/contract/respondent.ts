// Without schemas, so that a form on a phone does not fetch what checks them.

/** What of the respondent is asked, as P14 lists it. Every answer is optional. */
export const respondentFacts = ['sex', 'age-band', 'education', 'occupation'] as const;
export type RespondentFact = (typeof respondentFacts)[number];

/** Values of `respondentFacts` on the wire; labels are data of `asn-kinerja/rules`. */
export const respondentValues = {
  sex: ['female', 'male'],
  'age-band': ['under-18', '18-25', '26-35', '36-45', '46-55', '56-65', 'over-65'],
  education: ['primary', 'junior-secondary', 'senior-secondary', 'diploma', 'bachelor', 'postgraduate'],
  occupation: ['civil-servant', 'military-police', 'private-employee', 'self-employed', 'student', 'other'],
} as const satisfies Record<RespondentFact, readonly string[]>;
