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
