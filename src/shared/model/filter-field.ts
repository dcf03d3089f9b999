import * as z from 'zod'

/** What can be asked about without a field of one's own; which of them there are for persons and for partners, rules/filter/fields.ts says. */
export const FilterFieldName = z.enum([
  'name',
  'givenName',
  'familyName',
  'formerName',
  'title',
  'department',
  'partner',
  'person',
  'primary',
  'leave',
  'ended',
  'type',
  'status',
  'kind',
  'joined',
  'left',
  'goal',
  'quote',
  'email',
  'phone',
  'web',
  'domain',
  'cvr',
  'city',
  'postalCode',
  'country',
  'language',
  'tag',
  'list',
  'optedOut',
  'owner',
  'followUp',
  'due',
  'lastOutreach',
  'lastDialogue',
  'rhythm',
  'statement',
  'event',
  'signedUp',
  'unanswered',
  'attended',
  'group',
  'seat',
  'initiative',
  'source',
  'created',
  'changed',
  'note'
])
export type FilterFieldName = z.infer<typeof FilterFieldName>

/** A field of the user's own is named by its id, as its column is. */
export const FilterFieldId = z.union([FilterFieldName, z.templateLiteral(['custom:', z.string().min(1).max(64)])])
export type FilterFieldId = z.infer<typeof FilterFieldId>
