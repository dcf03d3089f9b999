import { type Change, changeOf } from './changes.ts'
import type { Facts } from './facts.ts'
import { fieldKey, type Inquiry } from './inquiry.ts'
import type { JudgedPartner, JudgedPerson } from './judgement.ts'
import { placeKey } from './memory.ts'
import { partnerInTabs, personInTabs } from './tabs.ts'

const nothingRead = { read: null, draft: null, maybe: undefined, flags: [] }

/** Who stood under the partner last time, still has the role, and is not there now. Somebody who is found elsewhere has moved. */
export function departedPersons(
  { said }: Inquiry,
  facts: Facts,
  partnerId: string,
  rows: readonly { readonly row: JudgedPerson; readonly not: string | undefined }[],
  isElsewhere: (personId: string) => boolean
): JudgedPerson[] {
  const here = facts.staff.get(partnerId)
  if (here.length === 0) return []
  const present = new Set(rows.flatMap(({ row }) => row.record?.id ?? row.maybe?.id ?? []))
  return here.flatMap((personId) => {
    const record = facts.persons.get(personId)
    const role = record?.roles.find((each) => each.open && each.partnerId === partnerId)
    if (!record || !role || present.has(personId) || isElsewhere(personId)) return []
    if (!facts.memory.persons.has(placeKey(partnerId, personId))) return []
    const successor = rows.find(({ not }) => not === personId)?.row
    const id = `gone-${role.id}`
    const row = personInTabs({
      ...{ ...nothingRead, id, record, role, changes: [], leaves: undefined, erased: null },
      include: said.includes.get(id) ?? false,
      disposition: 'departed',
      departure: said.departures.get(id) ?? null,
      doubt: successor
        ? { code: 'successor', with: { id: successor.id, name: successor.draft?.name.value ?? '' } }
        : { code: 'departed', with: null }
    })
    return [row]
  })
}

/** Who stood in the source last time, is still a partner, and is not there now. */
export function departedPartners({ said }: Inquiry, facts: Facts, rows: readonly JudgedPartner[]): JudgedPartner[] {
  const present = new Set(rows.flatMap(({ record, maybe }) => record?.id ?? maybe?.id ?? []))
  const gone = [...facts.memory.partners.keys()].filter((partnerId) => !present.has(partnerId))
  if (gone.length === 0) return []
  const heirs = heirsOf(new Set(gone), rows)
  return gone.flatMap((partnerId) => {
    const record = facts.partners.get(partnerId)
    if (!record || record.deleted || record.status === 'left' || record.status === null) return []
    const id = `gone-${partnerId}`
    const heir = heirs.get(partnerId)
    const row = partnerInTabs({
      ...{ ...nothingRead, id, record, persons: [] },
      include: said.includes.get(id) ?? false,
      disposition: 'departed',
      changes: heir ? [mergedChange(record.name, heir.name, said.takes.get(fieldKey(id, 'merged')))] : [],
      doubt: heir ? { code: 'merged', with: heir } : { code: 'left', with: null },
      mergedInto: heir?.id
    })
    return [row]
  })
}

const mergedChange = (old: string, now: string, decision: boolean | undefined): Change =>
  changeOf('merged', { old, new: now }, 'theirs', decision)

/** The rows under which most of the people of those who are gone stand now. */
function heirsOf(gone: ReadonlySet<string>, rows: readonly JudgedPartner[]): Map<string, { id: string; name: string }> {
  const counts = new Map<string, Map<JudgedPartner, number>>()
  for (const row of rows)
    for (const { record, maybe } of row.persons)
      for (const { partnerId, open } of (record ?? maybe)?.places ?? []) {
        if (!open || !gone.has(partnerId)) continue
        const heirs = counts.get(partnerId) ?? new Map<JudgedPartner, number>()
        counts.set(partnerId, heirs.set(row, (heirs.get(row) ?? 0) + 1))
      }
  return new Map(
    [...counts].flatMap(([partnerId, heirs]) => {
      const most = [...heirs].sort(([, one], [, other]) => other - one)[0]?.[0]
      return most?.draft ? [[partnerId, { id: most.id, name: most.draft.name.value }] as const] : []
    })
  )
}
