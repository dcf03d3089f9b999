import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { normaliseEmail } from '#shared/rules/email-address.ts'
import { indexBy } from '#shared/rules/matching/match.ts'
import { matchPersons } from '#shared/rules/matching/match-persons.ts'
import type { PageEntry, PersonLine } from './entries.ts'
import { flagsOf } from './flags.ts'
import { type Identity, identify } from './identity.ts'
import { fieldKey, type Inquiry } from './inquiry.ts'
import { dispositionOf, doubtOf, type JudgedPerson } from './judgement.ts'
import { type KnownPartner, type KnownPerson, knownPersons } from './known.ts'
import { type Memory, personNames, placeKey } from './memory.ts'
import { personChanges } from './person-changes.ts'

interface Asked {
  inquiry: Inquiry
  memory: Memory
  /** The partner that each entry stands for. */
  partners: readonly Identity<KnownPartner>[]
}

/** Finds the persons of all entries at once, for an address may tell who somebody is under another partner. */
export function judgePersons(unit: ReadUnit, entries: readonly PageEntry[], asked: Asked): JudgedPerson[][] {
  const { inquiry, memory, partners } = asked
  const page = entries.flatMap((entry, place) =>
    entry.lines.map((line) => ({
      line,
      place,
      name: line.draft.name.value,
      readName: line.read.name.value,
      emails: line.draft.emails.map(({ value }) => normaliseEmail(value)),
      partnerId: partners[place]?.record?.id ?? partners[place]?.maybe?.id
    }))
  )
  const partnerIds = partners.flatMap(({ record, maybe }) => record?.id ?? maybe?.id ?? [])
  const known = knownPersons(unit, {
    emails: page.flatMap(({ emails }) => emails),
    partnerIds,
    ids: [...memory.persons.keys()].flatMap((place) => place.split(' ')[1] ?? [])
  })
  const alive = [...known.values()].filter((person) => !person.deleted)
  const remembered = new Map([...personNames(memory)].map(([key, ids]) => [key, ids.filter((id) => known.has(id))]))
  const matches = matchPersons(page, alive, remembered)
  const rows: JudgedPerson[][] = entries.map(() => [])
  for (const [at, { line, place, name }] of page.entries()) {
    const identity = identify(matches[at] ?? { kind: 'new' }, known, { id: line.id, name }, inquiry)
    const entry = entries[place]
    if (entry) rows[place]?.push(judgePerson(line, identity, entry, partners[place]?.record, asked))
  }
  const staff = indexBy(alive, ({ roles }) => roles.filter(({ open }) => open === 1).map(({ partnerId }) => partnerId))
  for (const [place, { record }] of partners.entries()) {
    const here = (staff.get(record?.id ?? '') ?? []).flatMap((id) => known.get(id) ?? [])
    if (record) rows[place]?.push(...departedFrom(record.id, rows[place] ?? [], here, asked))
  }
  return rows
}

function judgePerson(
  { id, read, draft }: PersonLine,
  { record, maybe, question, trashed }: Identity<KnownPerson>,
  entry: PageEntry,
  partner: KnownPartner | undefined,
  { inquiry, memory }: Asked
): JudgedPerson {
  const base = record && partner && memory.persons.get(placeKey(partner.id, record.id))
  const role = record?.roles.find(({ partnerId, open }) => open === 1 && partnerId === partner?.id)
  const decide = (field: string) => inquiry.said.takes.get(fieldKey(id, field))
  const partnerName = partner?.name ?? entry.draft.name.value
  const changes = record ? [...question, ...personChanges({ read, draft, base, record, role, partnerName, decide })] : question
  const flags = flagsOf(draft, { inquiry, rowId: id, domains: partner?.domains ?? [], before: base?.flags })
  const include = inquiry.said.includes.get(id) ?? (inquiry.said.everything && !trashed && !question.some(({ open }) => open))
  const disposition = trashed && !include ? 'unchanged' : dispositionOf(record !== undefined, changes)
  const doubt = doubtOf(disposition, question, maybe)
  return { id, read, draft, include, disposition, record, maybe, role, changes, flags, doubt, leaves: undefined, departure: null }
}

/** Who stood under the partner last time, still has the role, and is not there now. */
function departedFrom(partnerId: string, rows: readonly JudgedPerson[], here: readonly KnownPerson[], asked: Asked): JudgedPerson[] {
  const present = new Set(rows.flatMap(({ record, maybe }) => record?.id ?? maybe?.id ?? []))
  return here.flatMap((record) => {
    const role = record.roles.find((each) => each.open === 1 && each.partnerId === partnerId)
    if (!role || present.has(record.id) || !asked.memory.persons.has(placeKey(partnerId, record.id))) return []
    const id = `gone-${role.id}`
    const include = asked.inquiry.said.includes.get(id) ?? false
    const nothing = { read: null, draft: null, maybe: undefined, leaves: undefined, changes: [], flags: [] }
    const departure = asked.inquiry.said.departures.get(id) ?? null
    return [{ ...nothing, id, include, disposition: 'departed', record, role, departure, doubt: { code: 'departed', with: null } }]
  })
}
