import type { ReviewPartner, ReviewPerson, ReviewProject, ReviewRow } from '#shared/model/review.ts'
import { salutation } from '#shared/rules/salutation.ts'
import type { Change } from './changes.ts'
import type { JudgedPartner, JudgedPerson, JudgedProject, Judgement } from './judgement.ts'
import { splitOf } from './person-changes.ts'
import { isGreetingGuessed, isRenamed, isTypeChosen, nameOf, typeOf } from './row-facts.ts'
import type { JudgedRow } from './rows.ts'

/** A row as it is shown. */
export const reviewRow = ({ id, partner, persons, project, problems }: JudgedRow, attention: boolean, judgement: Judgement): ReviewRow => ({
  id,
  partner: partner && reviewPartner(partner),
  persons: persons.map((person) => reviewPerson(person, partner ? nameOf(partner) : '', judgement)),
  project: project && reviewProject(project),
  problems: [...problems],
  attention
})

const fieldsOf = (changes: readonly Change[]) => changes.map(({ open: _open, list: _list, ...field }) => field)

function reviewProject(row: JudgedProject): ReviewProject {
  const { id, draft, include, disposition, record, flags, doubt } = row
  const rest = { include, disposition, projectId: record?.id ?? null, name: nameOf(row), flags: [...flags], doubt }
  return { id, draft, ...rest, fields: fieldsOf(row.changes) }
}

function reviewPartner(row: JudgedPartner): ReviewPartner {
  const { id, draft, include, disposition, record, maybe, flags, doubt } = row
  return {
    id,
    draft: draft && { ...draft, contacts: [] },
    include,
    disposition,
    partnerId: record?.id ?? maybe?.id ?? null,
    name: nameOf(row),
    organisationType: typeOf(row),
    typeGuessed: typeOf(row) !== null && !isTypeChosen(row) && (record?.organisationType ?? null) === null,
    fields: fieldsOf(row.changes),
    flags: [...flags],
    doubt
  }
}

function reviewPerson(row: JudgedPerson, organisation: string, { language }: Judgement): ReviewPerson {
  const { id, draft, include, disposition, record, maybe, role, flags, doubt, departure, erased } = row
  const split = isRenamed(row) && draft ? (record ? splitOf(draft, record) : draft) : record
  const greeted = { givenName: split?.givenName ?? '', familyName: split?.familyName ?? '', override: record?.override ?? '' }
  const spoken = record?.language === 'en' || record?.language === 'da' ? record.language : language
  return {
    id,
    draft,
    include,
    disposition,
    personId: record?.id ?? maybe?.id ?? null,
    roleId: role?.id ?? null,
    name: nameOf(row),
    greeting: salutation({ names: [greeted], organisation, language: spoken }),
    greetingGuessed: isGreetingGuessed(row),
    fields: fieldsOf(row.changes),
    flags: [...flags],
    doubt,
    departure,
    erasedOn: erased && erased.reason === undefined ? erased.on : null
  }
}
