import type { ExcludeReason, Recipient, Resolved } from '#shared/model/outreach.ts'
import { splitName } from '#shared/rules/name-split.ts'
import { personSortKey, sortKey } from '#shared/rules/sort-key.ts'
import type { Sort } from '../../ui/grid/index.ts'

/** Which of the people one looks at: all, those who get the letter, those put on by hand or written to often, those who do not, or those of one reason. */
export type Shown = 'all' | 'included' | 'excluded' | 'put-on' | 'often' | ExcludeReason

/** The name as it is written, parted where the family name begins; who has only one name is sorted by it. */
export function nameParts(name: string): { before: string; sorted: string } {
  const { familyName } = splitName(name)
  if (familyName === '' || !name.endsWith(familyName)) return { before: '', sorted: name }
  return { before: name.slice(0, -familyName.length).trim(), sorted: familyName }
}

const keys: Readonly<Record<string, (person: Recipient) => string>> = {
  name: ({ name }) => {
    const { before, sorted } = nameParts(name)
    return personSortKey(sorted, before)
  },
  partner: ({ partnerName }) => sortKey(partnerName ?? ''),
  title: ({ title }) => sortKey(title),
  email: ({ email }) => email ?? '',
  why: ({ reason }) => reason ?? ''
}

/** Rows by a text of theirs, in the order of the Danish alphabet or turned round. */
export function sortedBy<Row>(rows: readonly Row[], desc: boolean, keyOf: (row: Row) => string | number): Row[] {
  const turn = desc ? -1 : 1
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }))
  return keyed.sort((a, b) => (a.key < b.key ? -turn : a.key > b.key ? turn : 0)).map(({ row }) => row)
}

/** Those who are to be seen, both those who get the letter and those who do not, in one order. */
export function peopleShown<Person extends Recipient>(
  people: readonly Person[],
  shown: Shown,
  { by, desc }: Sort,
  often: readonly string[] = []
): Person[] {
  const busy = new Set(often)
  const seen = people.filter(({ personId, reason, pinned }) => {
    if (shown === 'all') return true
    if (shown === 'put-on') return pinned !== null
    if (shown === 'often') return busy.has(personId)
    return shown === 'included' ? reason === null : shown === 'excluded' ? reason !== null : reason === shown
  })
  const keyOf = keys[by]
  return keyOf ? sortedBy(seen, desc, keyOf) : seen
}

/** The same sum as the host makes, of people that are already here. */
export function resolvedOf(people: readonly Recipient[]): Resolved {
  const counts = new Map<ExcludeReason, number>()
  for (const { reason } of people) if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return {
    included: people.filter(({ reason }) => reason === null),
    excluded: people.filter(({ reason }) => reason !== null),
    reasons: [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count),
    often: []
  }
}

/** Nobody who gets no mail for want of an address is lost as long as the post comes there; whether it does, the host knows. */
export const mayGoByPost = ({ excluded }: Pick<Resolved, 'excluded'>): boolean =>
  excluded.some(({ reason }) => reason === 'no-address' || reason === 'bad-address')
