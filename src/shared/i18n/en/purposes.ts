import type { purposes as da } from '../da/purposes.ts'
import type { Same } from '../messages.ts'

export const purposes = {
  title: 'Purposes',
  builtIn: { service: 'Service to partners', newsletter: 'Newsletter', personal: 'Personal letter' },
  note: {
    service: 'Meeting papers and the like; also goes to those who have unsubscribed from the newsletter.',
    newsletter: 'Those who have unsubscribed from the newsletter do not get it.',
    personal: 'A letter to one person; also goes to those who have said no. Sent to several, a no holds.'
  },
  class: { service: 'Service', newsletter: 'Newsletter', personal: 'Personal' },
  classLabel: 'Kind',
  classNote: {
    service: 'Part of working together. A no to the purpose or to all contact holds.',
    newsletter: 'Something one can unsubscribe from. A no to the purpose or to all contact holds.',
    personal: 'To one person, it also goes to someone who has said no.'
  },
  basis: { 'legitimate-interest': 'Legitimate interest', consent: 'Consent', contract: 'Agreement' },
  basisLabel: 'Legal basis',
  noBasis: 'Not stated',
  name: 'Name',
  taken: 'There is already a purpose of that name.',
  description: 'Description',
  kept: 'Days somebody is kept',
  keptNote: 'So many days after a yes, whoever has no role is proposed for erasing. Empty: no time limit for the purpose.',
  keptFor_one: 'kept for {{count, number}} day',
  keptFor_other: 'kept for {{count, number}} days',
  own: 'Purposes of your own',
  ownNote: 'Courses, hearings, the annual meeting: what one can unsubscribe from by itself.',
  new: 'New purpose',
  change: 'Change the purpose {{name}}',
  edit: 'Change',
  limit: 'Change the time limit',
  save: 'Save the purpose',
  saved: 'The purpose {{name}} is saved.',
  remove: 'Delete',
  removed: 'The purpose {{name}} is deleted.',
  inUse_one: 'In use in {{count, number}} place',
  inUse_other: 'In use in {{count, number}} places',
  actions: 'More about {{name}}'
} as const satisfies Same<typeof da>
