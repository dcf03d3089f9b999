import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { matchPartners } from '#shared/rules/matching/match-partners.ts'
import { judgeWholeness } from '#shared/rules/matching/wholeness.ts'
import { entriesOf, type PageEntry } from './entries.ts'
import { flagsOf } from './flags.ts'
import { type Identity, identify } from './identity.ts'
import { fieldKey, type Inquiry } from './inquiry.ts'
import { judgePersons } from './judge-persons.ts'
import { dispositionOf, doubtOf, type JudgedPartner, type JudgedPerson, type Judgement } from './judgement.ts'
import { type KnownPartner, knownPartners, type PartnerContent, partnerContent } from './known.ts'
import { type Memory, partnerNames } from './memory.ts'
import { partnerChanges } from './partner-changes.ts'
import { sourceOf } from './source.ts'

interface Asked {
  inquiry: Inquiry
  memory: Memory
  content: PartnerContent
}

/** Works out what a page would do to the card file as it is now, and what a person has to look at. */
export function judge(unit: ReadUnit, inquiry: Inquiry): Judgement {
  const source = sourceOf(unit, inquiry)
  const { memory } = source
  const entries = entriesOf(inquiry)
  const known = knownPartners(unit)
  const partners = findPartners(entries, known, memory, inquiry)
  const found = partners.flatMap(({ record }) => record?.id ?? [])
  const wholeness = inquiry.said.wholeness ?? judgeWholeness(inquiry.draft.wholeness, countsOf(inquiry), memory.last)
  const persons = judgePersons(unit, entries, { inquiry, memory, partners })
  const asked = { inquiry, memory, content: partnerContent(unit, found) }
  const rows = entries.map((entry, at) => judgePartner(entry, partners[at], persons[at] ?? [], asked))
  const departed = departedPartners(rows, known, asked)
  return {
    source,
    wholeness,
    language: languageOf(inquiry),
    // absence says something only where the page is whole
    partners: wholeness === 'whole' ? [...rows, ...departed] : rows.map(withoutDeparted),
    loose: []
  }
}

export const countsOf = ({ draft }: Inquiry) => ({
  partners: draft.partners.length,
  persons: draft.partners.reduce((sum, partner) => sum + partner.contacts.length, draft.loose.length)
})

const languageOf = ({ draft }: Inquiry) => draft.language ?? 'da'

function findPartners(
  entries: readonly PageEntry[],
  known: ReadonlyMap<string, KnownPartner>,
  memory: Memory,
  inquiry: Inquiry
): Identity<KnownPartner>[] {
  const alive = [...known.values()].filter((partner) => !partner.deleted)
  const remembered = new Map([...partnerNames(memory)].map(([name, ids]) => [name, ids.filter((id) => known.has(id))]))
  const page = entries.map(({ read, draft, domains }) => ({ name: draft.name.value, readName: read.name.value, domains }))
  const matches = matchPartners(page, alive, remembered)
  return entries.map(({ id, draft }, at) => identify(matches[at] ?? { kind: 'new' }, known, { id, name: draft.name.value }, inquiry))
}

function judgePartner(
  entry: PageEntry,
  identity: Identity<KnownPartner> | undefined,
  persons: readonly JudgedPerson[],
  { inquiry, memory, content }: Asked
): JudgedPartner {
  const { id, read, draft } = entry
  const { record, maybe, question = [], trashed = false, by = '' } = identity ?? {}
  const base = record && memory.partners.get(record.id)
  const decide = (field: string) => inquiry.said.takes.get(fieldKey(id, field))
  const sides = record && { read, draft, base, record, content, language: languageOf(inquiry), decide }
  const changes = sides ? [...question, ...partnerChanges(sides, by === 'former-name')] : question
  const flags = flagsOf(draft, { inquiry, rowId: id, domains: record?.domains ?? [], before: base?.flags })
  const include = inquiry.said.includes.get(id) ?? (inquiry.said.everything && !trashed && !question.some(({ open }) => open))
  const disposition = trashed && !include ? 'unchanged' : dispositionOf(record !== undefined, changes)
  return {
    id,
    read,
    draft,
    include,
    disposition,
    record,
    maybe,
    changes,
    flags,
    doubt: doubtOf(disposition, question, maybe),
    persons,
    mergedInto: undefined
  }
}

/** Who stood on the page last time, is still a partner, and is not there now. */
function departedPartners(
  rows: readonly JudgedPartner[],
  known: ReadonlyMap<string, KnownPartner>,
  { inquiry, memory }: Asked
): JudgedPartner[] {
  const present = new Set(rows.flatMap(({ record, maybe }) => record?.id ?? maybe?.id ?? []))
  return [...memory.partners.keys()].flatMap((partnerId) => {
    const record = known.get(partnerId)
    if (!record || record.deleted || present.has(partnerId) || record.status === 'left' || record.status === null) return []
    const id = `gone-${partnerId}`
    const include = inquiry.said.includes.get(id) ?? false
    const nothing = { read: null, draft: null, maybe: undefined, changes: [], flags: [], persons: [], mergedInto: undefined }
    return [{ ...nothing, id, include, disposition: 'departed', record, doubt: { code: 'left', with: null } }]
  })
}

const withoutDeparted = (row: JudgedPartner): JudgedPartner => ({
  ...row,
  persons: row.persons.filter(({ disposition }) => disposition !== 'departed')
})
