import { inPickerOrder } from '#shared/model/merge-field.ts'
import type { MailingRecipient } from '#shared/model/outreach.ts'
import type { Sort } from '../../ui/grid/index.ts'
import { peopleShown } from './people.ts'

export type CheckTab = 'all' | 'trouble' | 'inOrder'

/** Does not get the letter, or gets one with an empty place in it. */
export const troubled = ({ state, missing }: MailingRecipient): boolean => state !== 'planned' || missing.length > 0

/** Date and sender are the same for everybody. */
const ofEach = (code: string): boolean => code !== 'date' && !code.startsWith('sender.')

/** The fields that the letter uses of each recipient: those that stand empty somewhere, or have something else in their place, first. */
export function shownFields(used: readonly string[], recipients: readonly MailingRecipient[]): string[] {
  const seen = new Set(
    recipients.flatMap(({ missing, defaulted, omitted }) => [...missing, ...defaulted.map(({ field }) => field), ...omitted])
  )
  return used.filter(ofEach).sort((a, b) => Number(seen.has(b)) - Number(seen.has(a)))
}

/** The fields that are empty in some letter, with how many, in the order of the field picker. */
export function missingFields(recipients: readonly MailingRecipient[]): { code: string; count: number }[] {
  return inPickerOrder(new Set(recipients.flatMap(({ missing }) => missing)))
    .map((code) => ({ code, count: recipients.filter(({ missing }) => missing.includes(code)).length }))
    .filter(({ count }) => count > 0)
}

const weight = ({ state, missing }: MailingRecipient): number => (state === 'planned' ? (missing.length > 0 ? 0 : 2) : 1)

/** Those who are to be seen: empty places first, then who does not get the letter, then the others; each of the three in order. */
export function checkRows(recipients: readonly MailingRecipient[], tab: CheckTab, sort: Sort): MailingRecipient[] {
  const seen = recipients.filter((recipient) => tab === 'all' || troubled(recipient) === (tab === 'trouble'))
  return peopleShown(seen, 'all', sort).sort((a, b) => weight(a) - weight(b))
}
