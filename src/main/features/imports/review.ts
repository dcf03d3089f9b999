import type { Review, ReviewPartner, ReviewPerson } from '#shared/model/review.ts'
import { salutation } from '#shared/rules/salutation.ts'
import type { Change } from './changes.ts'
import type { Inquiry } from './inquiry.ts'
import type { JudgedPartner, JudgedPerson, Judgement } from './judgement.ts'
import { splitOf } from './person-changes.ts'

/** Under this the greeting is one to look at. */
const sureSplit = 0.7

/** A judgement as it is shown. */
export function reviewOf(inquiry: Inquiry, judgement: Judgement): Review {
  const partners = judgement.partners.map((row) => reviewPartner(row, judgement))
  return {
    id: inquiry.id,
    source: { name: judgement.source.name, kind: inquiry.kind, known: judgement.source.memory.last !== null },
    wholeness: judgement.wholeness,
    lines: inquiry.page.lines,
    partners,
    leftovers: inquiry.page.leftovers,
    summary: summaryOf(partners, inquiry.page.leftovers.length)
  }
}

const isOdd = (row: JudgedPartner | JudgedPerson): boolean =>
  row.disposition === 'conflict' || row.disposition === 'departed' || row.flags.some(({ severity }) => severity === 'warn')

const fieldsOf = (changes: readonly Change[]) => changes.map(({ open: _open, list: _list, ...field }) => field)

function reviewPartner(row: JudgedPartner, judgement: Judgement): ReviewPartner {
  const { id, draft, include, disposition, record, maybe, flags } = row
  const name = draft?.name.value ?? record?.name ?? ''
  const typeKnown = record?.organisationType ?? null
  const chosen = row.read?.organisationType !== draft?.organisationType
  return {
    id,
    draft,
    include,
    disposition,
    partnerId: record?.id ?? maybe?.id ?? null,
    name,
    organisationType: chosen ? (draft?.organisationType ?? typeKnown) : (typeKnown ?? draft?.organisationType ?? null),
    typeGuessed: typeKnown === null && !chosen && (draft?.organisationType ?? null) !== null,
    fields: fieldsOf(row.changes),
    flags: [...flags],
    persons: row.persons.map((person) => reviewPerson(person, name, judgement)),
    attention: isOdd(row) || row.persons.some(isOdd)
  }
}

function reviewPerson(row: JudgedPerson, organisation: string, { language }: Judgement): ReviewPerson {
  const { id, draft, include, disposition, record, maybe, flags } = row
  const renamed = draft !== null && (!record || row.changes.some(({ field, take }) => field === 'name' && take))
  const split = renamed ? (record ? splitOf(draft, record) : draft) : record
  const greeted = { givenName: split?.givenName ?? '', familyName: split?.familyName ?? '', override: record?.override ?? '' }
  const spoken = record?.language === 'en' || record?.language === 'da' ? record.language : language
  return {
    id,
    draft,
    include,
    disposition,
    personId: record?.id ?? maybe?.id ?? null,
    name: draft?.name.value ?? record?.name ?? '',
    greeting: salutation({ names: [greeted], organisation, language: spoken }),
    greetingGuessed: renamed && draft.splitConfidence < sureSplit && greeted.override === '',
    fields: fieldsOf(row.changes),
    flags: [...flags]
  }
}

function summaryOf(partners: readonly ReviewPartner[], leftovers: number): Review['summary'] {
  const persons = partners.flatMap((partner) => partner.persons)
  const toLookAt = partners.filter(({ attention }) => attention).length
  return {
    partners: countByDisposition(partners),
    persons: countByDisposition(persons),
    inOrder: partners.length - toLookAt,
    toLookAt,
    greetings: persons.filter(({ greetingGuessed }) => greetingGuessed).length,
    withoutType: partners.filter(({ organisationType, draft }) => organisationType === null && draft !== null).length,
    leftovers
  }
}

function countByDisposition(rows: readonly { disposition: ReviewPartner['disposition'] }[]): Review['summary']['partners'] {
  const counts = { create: 0, update: 0, unchanged: 0, conflict: 0, departed: 0 }
  for (const { disposition } of rows) counts[disposition]++
  return counts
}
