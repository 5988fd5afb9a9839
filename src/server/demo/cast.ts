/**
 * Who plays what in the open year, by staff number: so that at every sign-in something real waits. Everybody else is where
 * chance and the calendar put them.
 */
export const cast = {
  regionalSecretary: '197205212001022001',
  health: {
    head: '197405012003012001',
    preventionHead: '197301072000072001',
    services: { head: '198406102007111001', tuti: '197907132007072001', made: '198904162017211001' },
    nurses: { markus: '198210082009051001', sri: '198810082014072001', maria: '199411172022122001' },
    hendra: '198109282003071001',
    clinicHead: '198007212003042001',
    clinic: { rini: '198007122008022001', kartika: '198112202004112001' },
  },
  education: {
    head: '197506162002022001',
    primaryHead: '197801242005032001',
    secondaryHead: '198201222009091001',
    fitri: '198907132013052001',
    wawan: '199607232024051001',
    niLuh: '199601032019212001',
    lestari: '198709062012102001',
    siti: '198310162008072001',
    gunawan: '199503272020081001',
  },
  registry: {
    head: '197005101992082001',
    servicesHead: '197812172003091001',
    siti: '198812282017022001',
    nyoman: '199305222020211001',
    maria: '198406112007122001',
    mariaH: '199809052025122001',
    tuti: '199307122021052001',
    dataHead: '197604242002041001',
    sari: '199408012016212001',
    joko: '198406052006121001',
    eko: '198207042005211001',
    yohanes: '199212102015061001',
    gunawan: '199509172020041001',
  },
  permits: {
    head: '197508151999121001',
    licencesHead: '198401102011122001',
    complaintsHead: '198009132009021001',
    citra: '198205122007022001',
    nur: '198504112011212001',
    niLuh: '198203262006212001',
    indah: '199403162018082001',
    agus: '198307092010011001',
    irfan: '199703082023111001',
  },
  personnel: {
    head: '197111011997082001',
    appraisalHead: '197608121999092001',
    trainingHead: '197910052001101001',
    joko: '197906242008041001',
    nur: '199005202012042001',
  },
} as const;

/** Codes of the demo's open satisfaction surveys, and invitations that can be used once each. */
export const demoSurveys = {
  /** Puskesmas Sukamaju, *Poli umum*: open to everyone. */
  clinic: 'SKMPSK26',
  /** *Kartu keluarga*: asks for the six digits at the counter. */
  registry: 'SKMKTK26',
  /** To the survey of the clinic. */
  invitations: ['NDNGNPSK26BTXKW2', 'NDNGNPSK26BTXKW3', 'NDNGNPSK26BTXKW4'],
} as const;

/**
 * Invitations to say something of somebody in their 360° round that nobody has used yet: of school principals, about the analyst
 * who accompanies them.
 */
export const demoReviewInvitations = ['PNKSKTHB2TXKW6R2', 'PNKSKTHB2TXKW6R3', 'PNKSKTHB2TXKW6R4'] as const;

/** Tickets of the public, each with the access code that only its reporter knows. */
export const demoTickets = {
  /** A complaint about the queue at the registry, answered: the reporter can accept the answer or open the case again. */
  answered: { ticket: 'KTP7-M4QM', accessCode: 'N5WR-8KQ2-T7HC-4XBJ' },
  /** A question to the clinic that is being handled. */
  handled: { ticket: 'PSK3-V9DP', accessCode: 'G3VD-6MZP-2FKS-9YQA' },
} as const;

/** What became of somebody's evaluation of the last quarter that is over for some weeks. */
export type TermStory =
  | 'collecting'
  | 'rating'
  | 'rated'
  | 'signed'
  | 'delivered'
  | 'reported'
  | 'objected'
  | 'explained'
  | 'upheld'
  | 'changed'
  | 'taken-over'
  | 'corrected';

export const termStories: Readonly<Record<string, TermStory>> = {
  [cast.registry.siti]: 'delivered',
  [cast.registry.tuti]: 'objected',
  [cast.registry.maria]: 'changed',
  [cast.registry.mariaH]: 'rated',
  [cast.registry.nyoman]: 'rating',
  [cast.registry.sari]: 'taken-over',
  [cast.registry.joko]: 'corrected',
  [cast.registry.eko]: 'collecting',
  [cast.registry.yohanes]: 'signed',
  [cast.registry.gunawan]: 'explained',
  [cast.health.nurses.markus]: 'delivered',
  [cast.health.nurses.sri]: 'rating',
  [cast.health.services.tuti]: 'rated',
  [cast.health.services.made]: 'upheld',
  [cast.health.clinic.rini]: 'rating',
  [cast.health.clinic.kartika]: 'collecting',
  [cast.education.niLuh]: 'delivered',
  [cast.education.lestari]: 'signed',
  [cast.education.siti]: 'rating',
  [cast.permits.citra]: 'delivered',
  [cast.permits.nur]: 'rating',
  [cast.permits.agus]: 'reported',
  [cast.personnel.joko]: 'rating',
  [cast.personnel.nur]: 'delivered',
};

/** Whose log of this and last month is kept. */
export const diarists: readonly string[] = [
  ...[cast.health.hendra, ...Object.values(cast.health.nurses), cast.health.services.tuti, cast.health.clinic.rini],
  ...[cast.education.niLuh, cast.education.lestari, cast.education.siti, cast.education.gunawan],
  ...[cast.registry.siti, cast.registry.nyoman, cast.registry.maria, cast.registry.mariaH, cast.registry.tuti],
  ...[cast.registry.sari, cast.registry.joko, cast.registry.eko, cast.registry.gunawan],
  ...[cast.permits.citra, cast.permits.nur, cast.permits.agus, cast.permits.indah],
  ...[cast.personnel.joko, cast.personnel.nur],
];

/** The plans of the open year that the story needs, whatever chance would say. */
export const agreedPlans: readonly string[] = [
  ...Object.keys(termStories),
  ...diarists,
  ...[cast.permits.niLuh, cast.education.primaryHead, cast.education.secondaryHead, cast.education.wawan],
];
