import type { Draft, DraftField } from './drafts.ts'
import type { Wording } from './filter-words.ts'

/** Fields that say how somebody stands in a thing, and what kind of thing: of these one says a sentence, not that a field holds a text. */
const deeds = {
  signedUp: 'event',
  unanswered: 'event',
  attended: 'event',
  mailingWritten: 'mailing',
  mailingSent: 'mailing',
  mailingReplied: 'mailing',
  mailingBounced: 'mailing',
  mailingLeftOut: 'mailing',
  roundAsked: 'round',
  roundYes: 'round',
  roundNo: 'round',
  roundSilent: 'round'
} as const
type Deed = keyof typeof deeds

/** What kind of thing a field asks for by its name; undefined where it is none. */
export function thingOf(field: DraftField) {
  if (isDeed(field)) return deeds[field]
  return things.find((thing) => thing === field)
}
const things = ['event', 'group', 'initiative', 'project', 'mailing', 'round', 'focus'] as const

const isDeed = (field: DraftField): field is Deed => field in deeds

/** The sentence around what is asked; undefined for other fields. */
export function deedTemplate({ t }: Wording, { field, operator }: Draft, value: string): string | undefined {
  if (!isDeed(field)) return undefined
  const isOpposite = operator === 'containsNot' || operator === 'isNot' || operator === 'missing'
  return t(`filters.${isOpposite ? 'didNot' : 'did'}.${field}`, { value })
}

/** What stands in it. said: the value as it is said of any field. */
export function deedValue({ t }: Wording, { field, operator }: Draft, said: string): string {
  if (!isDeed(field)) return said
  switch (operator) {
    case 'has':
      return t(`filters.some.${deeds[field]}`)
    case 'missing':
      return t(`filters.any.${deeds[field]}`)
    case 'equal':
    case 'less':
    case 'most':
    case 'more':
    case 'least':
    case 'range':
      return t(`filters.amount.${operator}`, { value: said })
    default:
      return said
  }
}
