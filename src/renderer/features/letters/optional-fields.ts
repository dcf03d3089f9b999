import type { MergeFieldCode } from '#shared/model/merge-field.ts'

/** Fields that may be empty, and so are worth a condition. */
export const optionalFields = [
  'partner.statement',
  'partner.name',
  'partner.web',
  'partner.type',
  'partner.address',
  'partner.contacts',
  'partner.projects',
  'event.title',
  'event.time',
  'event.place',
  'event.deadline',
  'round.deadline',
  'round.time',
  'round.text',
  'contact.firstName',
  'contact.title',
  'contact.phone'
] as const satisfies readonly MergeFieldCode[]
