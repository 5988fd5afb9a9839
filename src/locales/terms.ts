import { labels as official } from '../rules/labels.js';

/** English reading aids for the official words; the Indonesian ones are the labels of `asn-kinerja/rules`. */
const english = {
  rating: { above: 'Above expectation', meets: 'Meets expectation', below: 'Below expectation' },
  predicate: {
    'very-good': 'Very good',
    'good': 'Good',
    'needs-improvement': 'Needs improvement',
    'poor': 'Poor / misconduct',
    'very-poor': 'Very poor',
  },
  organisationLevel: {
    'outstanding': 'Outstanding',
    'good': 'Good',
    'needs-improvement': 'Needs improvement',
    'poor': 'Poor',
    'very-poor': 'Very poor',
  },
  aspect: { quantity: 'Quantity', quality: 'Quality', time: 'Time', cost: 'Cost' },
  perspective: {
    'service-user': 'Service users',
    'business-process': 'Business process',
    'internal-strength': 'Internal strength',
    'budget': 'Budget',
  },
  planState: {
    draft: 'Draft',
    submitted: 'Submitted',
    returned: 'Needs changes',
    approved: 'Agreed',
    superseded: 'Replaced',
    closed: 'Closed',
  },
  evaluationState: {
    'collecting': 'Collecting results',
    'rating': 'Being rated',
    'rated': 'Rated',
    'signed': 'Signed',
    'delivered': 'Received by employee',
    'acknowledged': 'Acknowledged',
    'objected': 'Objection',
    'decided': 'Decided',
    'taken-over': 'Taken over by superior',
    'reported': 'Reported',
  },
  raterGroup: {
    superior: 'Superior',
    peer: 'Peers',
    subordinate: 'Subordinates',
    self: 'Self',
    other: 'Others',
    public: 'Public',
  },
  direction: {
    'higher': 'Higher is better',
    'lower': 'Lower is better',
    'range': 'Within a range',
    'deadline': 'By a date',
    'milestone': 'In steps',
    'yes-no': 'Done or not',
  },
  resultKind: { main: 'Main', additional: 'Additional' },
} as const;

/** Ours: the regulation has no label for these. */
const indonesian = {
  direction: {
    'higher': 'Makin besar makin baik',
    'lower': 'Makin kecil makin baik',
    'range': 'Di dalam rentang',
    'deadline': 'Paling lambat tanggal',
    'milestone': 'Bertahap',
    'yes-no': 'Terlaksana atau tidak',
  },
  ...official,
} as const;

export type TermKind = keyof typeof english;

/** The readable word for a key of the contract. A key that this version does not know is shown as it is. */
export function officialTerm(language: string, kind: TermKind, key: string): string {
  const words: Readonly<Record<string, string>> = language === 'en' ? english[kind] : indonesian[kind];
  return words[key] ?? key;
}
