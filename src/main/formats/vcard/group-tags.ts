import type { VCard } from './vcard.ts'

/** The names of the groups that a card is in, and the groups that have somebody in this file. */
export interface GroupTags {
  readonly of: (card: VCard) => readonly string[]
  readonly used: ReadonlySet<VCard>
}

const plainUid = (uid: string): string =>
  uid
    .trim()
    .toLowerCase()
    .replace(/^urn:uuid:/, '')

export function groupTags(groups: readonly VCard[], cards: readonly VCard[]): GroupTags {
  const names = new Map<string, string[]>()
  for (const group of groups)
    for (const member of group.members.map(plainUid)) names.set(member, [...(names.get(member) ?? []), group.fn.trim()])
  const known = new Set(cards.filter(({ kind, uid }) => kind !== 'group' && uid !== '').map(({ uid }) => plainUid(uid)))
  return {
    of: (card) => (card.uid === '' ? [] : (names.get(plainUid(card.uid)) ?? []).filter((name) => name !== '')),
    used: new Set(groups.filter(({ fn, members }) => fn.trim() !== '' && members.some((member) => known.has(plainUid(member)))))
  }
}
