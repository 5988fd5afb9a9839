// The words for keys of the contract: official Indonesian labels of `asn-kinerja/rules`, and English reading aids.
import * as labels from '../rules/labels.js';
import { catalogue } from './catalogue.js';

export const rating = catalogue('rating', {
  id: labels.rating,
  en: { above: 'Above expectation', meets: 'Meets expectation', below: 'Below expectation' },
});

export const predicate = catalogue('predicate', {
  id: labels.predicate,
  en: {
    'very-good': 'Very good',
    good: 'Good',
    'needs-improvement': 'Needs improvement',
    poor: 'Poor / misconduct',
    'very-poor': 'Very poor',
  },
});

export const organisationLevel = catalogue('organisationLevel', {
  id: labels.organisationLevel,
  en: {
    outstanding: 'Outstanding',
    good: 'Good',
    'needs-improvement': 'Needs improvement',
    poor: 'Poor',
    'very-poor': 'Very poor',
  },
});

export const aspect = catalogue('aspect', {
  id: labels.aspect,
  en: { quantity: 'Quantity', quality: 'Quality', time: 'Time', cost: 'Cost' },
});

export const perspective = catalogue('perspective', {
  id: labels.perspective,
  en: {
    'service-user': 'Service users',
    'business-process': 'Business process',
    'internal-strength': 'Internal strength',
    budget: 'Budget',
  },
});

export const planState = catalogue('planState', {
  id: labels.planState,
  en: {
    draft: 'Draft',
    submitted: 'Submitted',
    returned: 'Needs changes',
    approved: 'Agreed',
    superseded: 'Replaced',
    closed: 'Closed',
  },
});

export const evaluationState = catalogue('evaluationState', {
  id: labels.evaluationState,
  en: {
    collecting: 'Collecting results',
    rating: 'Being rated',
    rated: 'Rated',
    signed: 'Signed',
    delivered: 'Received by employee',
    acknowledged: 'Acknowledged',
    objected: 'Objection',
    decided: 'Decided',
    'taken-over': 'Taken over by superior',
    reported: 'Reported',
  },
});

export const raterGroup = catalogue('raterGroup', {
  id: labels.raterGroup,
  en: {
    superior: 'Superior',
    peer: 'Peers',
    subordinate: 'Subordinates',
    self: 'Self',
    other: 'Others',
    public: 'Public',
  },
});

/** Ours: the regulation has no label for these. */
export const direction = catalogue('direction', {
  id: {
    higher: 'Makin besar makin baik',
    lower: 'Makin kecil makin baik',
    range: 'Di dalam rentang',
    deadline: 'Paling lambat tanggal',
    milestone: 'Bertahap',
    'yes-no': 'Terlaksana atau tidak',
  },
  en: {
    higher: 'Higher is better',
    lower: 'Lower is better',
    range: 'Within a range',
    deadline: 'By a date',
    milestone: 'In steps',
    'yes-no': 'Done or not',
  },
});

export const resultKind = catalogue('resultKind', {
  id: labels.resultKind,
  en: { main: 'Main', additional: 'Additional' },
});

export const satisfactionElement = catalogue('satisfactionElement', {
  id: labels.satisfactionElement,
  en: {
    requirements: 'Requirements',
    procedure: 'System, mechanism and procedure',
    time: 'Time to completion',
    cost: 'Cost',
    product: 'What was delivered',
    'staff-competence': 'Competence of staff',
    'staff-behaviour': 'Behaviour of staff',
    'complaint-handling': 'Handling of complaints and suggestions',
    facilities: 'Facilities',
  },
});

export const satisfactionClass = catalogue('satisfactionClass', {
  id: labels.satisfactionClass,
  en: { A: 'Very good', B: 'Good', C: 'Less than good', D: 'Not good' },
});

export const respondentFact = catalogue('respondentFact', {
  id: labels.respondentFact,
  en: { sex: 'Sex', 'age-band': 'Age', education: 'Education', occupation: 'Occupation' },
});

export const respondentValue = catalogue('respondentValue', {
  id: labels.respondentValue,
  en: {
    female: 'Female',
    male: 'Male',
    'under-18': 'Under 18',
    '18-25': '18–25',
    '26-35': '26–35',
    '36-45': '36–45',
    '46-55': '46–55',
    '56-65': '56–65',
    'over-65': 'Over 65',
    primary: 'Primary school or less',
    'junior-secondary': 'Junior secondary school',
    'senior-secondary': 'Senior secondary school',
    diploma: 'Diploma',
    bachelor: 'Bachelor’s degree',
    postgraduate: 'Master’s degree or more',
    'civil-servant': 'Civil servant',
    'military-police': 'Military or police',
    'private-employee': 'Employee in the private sector',
    'self-employed': 'Self-employed',
    student: 'Pupil or student',
    other: 'Other',
    'not-said': 'Not said',
  },
});

export const publicCaseKind = catalogue('publicCaseKind', {
  id: labels.publicCaseKind,
  en: {
    complaint: 'Complaint',
    suggestion: 'Suggestion',
    'information-request': 'Request for information',
    praise: 'Praise',
  },
});

export const publicCaseClass = catalogue('publicCaseClass', {
  id: labels.publicCaseClass,
  en: {
    'complaint-supervisory': 'Complaint that needs an investigation',
    'complaint-non-supervisory': 'Complaint without an investigation',
    'complaint-normative': 'Complaint about a rule',
    'information-request': 'Request for information',
    aspiration: 'Wish or proposal',
    praise: 'Praise',
  },
});

export const publicCaseState = catalogue('publicCaseState', {
  id: labels.publicCaseState,
  en: {
    sent: 'Sent',
    verified: 'Verified',
    forwarded: 'Forwarded',
    'in-progress': 'In progress',
    answered: 'Answered',
    closed: 'Closed',
    rejected: 'Rejected',
    reopened: 'Reopened',
  },
});
