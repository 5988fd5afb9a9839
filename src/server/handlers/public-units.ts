import { type NewPublicCase, publicCaseKinds } from '../../contract/index.js';
import { addWorkingDays, settleDays } from '../../rules/index.js';
import { almanacOf } from '../almanac.js';
import { attachmentTypes, maximumAttachmentBytes, maximumAttachments } from '../cases/attachments.js';
import { receiveCase } from '../cases/receive.js';
import type { HandlersOf, OnPublicUnit } from '../context.js';
import { type FieldFault, refuseFields } from '../problem-error.js';
import { performanceOf } from '../public-page/performance.js';
import { openDataOf, openDataTable } from './public-open-data.js';

export const publicUnits: HandlersOf<'publicUnits'> = {
  async performance(context) {
    return performanceOf(context);
  },

  data: openDataOf,
  table: openDataTable,

  feedbackForm({ agency, unit, desk, policy }) {
    const { caseDays } = policy.rules.publicVoice;
    const services = desk.services.filter(({ isOffered }) => isOffered).map(({ id, name }) => ({ id, name }));
    return Promise.resolve({
      ...{ unitId: unit.id, unit: unit.name, agency: agency.name, services },
      kinds: publicCaseKinds.map((kind) => ({ kind, answerDays: settleDays({ kind, class: null }, caseDays) })),
      verifyDays: caseDays.verify,
      ...{ mediaTypes: [...attachmentTypes], maximumBytes: maximumAttachmentBytes, maximumFiles: maximumAttachments },
    });
  },

  async send(context) {
    const { body, policy } = context;
    refuseFields(caseFaults(body, context));
    const almanac = await almanacOf(context);
    const { row, accessCode } = await receiveCase({ ...context, almanac }, body);
    const { caseDays } = policy.rules.publicVoice;
    const dueIn = (days: number) => addWorkingDays(row.sentOn, days, almanac.days);
    const answerDays = settleDays(row, caseDays);
    return {
      ...{ ticket: row.ticket, accessCode, verifyDue: dueIn(caseDays.verify) },
      answerDue: answerDays === null ? null : dueIn(answerDays),
    };
  },
};

function caseFaults({ serviceId, subject, concernsHead }: NewPublicCase, { desk }: OnPublicUnit): FieldFault[] {
  const isOffered = serviceId === null || desk.services.some(({ id, isOffered: now }) => id === serviceId && now);
  return [
    ...(isOffered ? [] : [{ pointer: '/serviceId', code: 'unknown-service' } as const]),
    ...(concernsHead && subject !== 'conduct' ? [{ pointer: '/concernsHead', code: 'not-expected' } as const] : []),
  ];
}
