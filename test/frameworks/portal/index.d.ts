import type { Client, SelfAssessmentView, TasksView } from 'asn-kinerja';

export const tasks: TasksView['tasks'];
export const written: SelfAssessmentView['value'];
export const plan: NonNullable<SelfAssessmentView['plan']>;
export const behaviours: SelfAssessmentView['behaviours'];
export const review: { readonly scale: SelfAssessmentView['scale'] };
export const client: Client;
