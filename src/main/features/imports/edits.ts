import { AppError } from '#shared/errors.ts'
import type { DraftFlag } from '#shared/model/draft.ts'
import type { ReviewEdit } from '#shared/model/review.ts'
import { splitName } from '#shared/rules/name-split.ts'
import { fieldKey, flagKey, type Inquiry, type PartnerCorrection, type PersonCorrection, partnerRowId, personRowId } from './inquiry.ts'
import type { JudgedPartner, JudgedPerson, Judgement } from './judgement.ts'

const put = <Value>(map: ReadonlyMap<string, Value>, key: string, value: Value) => new Map([...map, [key, value]])

/** What the user says about a review is kept beside the page. judged gives the rows as they were shown. */
export function edited(inquiry: Inquiry, edit: ReviewEdit, judged: () => Judgement): Inquiry {
  switch (edit.do) {
    case 'include':
      return { ...inquiry, includes: put(inquiry.includes, edit.rowId, edit.include) }
    case 'include-all':
      // a departure or a doubt that was ticked stays ticked; nobody is ticked by this who was not
      return { ...inquiry, everything: edit.include, includes: edit.include ? onlyTicked(inquiry.includes) : new Map() }
    case 'take':
      return { ...inquiry, takes: put(inquiry.takes, fieldKey(edit.rowId, edit.field), edit.take) }
    case 'partner':
      return correctPartner(inquiry, edit.rowId, edit.patch)
    case 'person':
      return correctPerson(inquiry, edit.rowId, edit.patch)
    case 'flag':
      return settleFlag(inquiry, edit, judged())
    case 'source':
      return { ...inquiry, source: { name: edit.name, given: true } }
    case 'wholeness':
      return { ...inquiry, wholeness: edit.wholeness }
  }
}

const onlyTicked = (includes: ReadonlyMap<string, boolean>) => new Map([...includes].filter(([, include]) => include))

function correctPartner(inquiry: Inquiry, rowId: string, patch: PartnerCorrection): Inquiry {
  if (!inquiry.page.partners.some((_partner, at) => partnerRowId(at) === rowId)) throw new AppError('record.not-found', { id: rowId })
  return { ...inquiry, partners: put(inquiry.partners, rowId, { ...inquiry.partners.get(rowId), ...patch }) }
}

function correctPerson(inquiry: Inquiry, rowId: string, patch: PersonCorrection): Inquiry {
  const isThere = inquiry.page.partners.some((partner, at) =>
    partner.contacts.some((_person, index) => personRowId(partnerRowId(at), index) === rowId)
  )
  if (!isThere) throw new AppError('record.not-found', { id: rowId })
  if (patch.givenName === '' && patch.familyName === '') throw new AppError('input.invalid', { field: 'givenName' })
  return { ...inquiry, persons: put(inquiry.persons, rowId, { ...inquiry.persons.get(rowId), ...patch }) }
}

/** The suggestion of a flag becomes a correction; a flag without one, or one that was refused, is only put aside. */
function settleFlag(inquiry: Inquiry, edit: Extract<ReviewEdit, { do: 'flag' }>, judgement: Judgement): Inquiry {
  const partner = judgement.partners.find((row) => row.id === edit.rowId)
  const person = judgement.partners.flatMap((row) => row.persons).find((row) => row.id === edit.rowId)
  const flag = (partner ?? person)?.flags.find(({ code, line }) => code === edit.code && line === edit.line)
  if (!flag) throw new AppError('record.not-found', { id: edit.rowId })
  const settled = { ...inquiry, settledFlags: new Set([...inquiry.settledFlags, flagKey(edit.rowId, edit)]) }
  if (!edit.accept || flag.suggestion === undefined) return settled
  if (partner) return correctPartner(settled, partner.id, partnerSuggestion(partner, flag, flag.suggestion))
  return person ? correctPerson(settled, person.id, personSuggestion(person, flag, flag.suggestion)) : settled
}

function partnerSuggestion(row: JudgedPartner, flag: DraftFlag, suggestion: string): PartnerCorrection {
  return flag.code.startsWith('name.') ? { name: suggestion } : pointSuggestion(row, flag, suggestion)
}

function personSuggestion(row: JudgedPerson, flag: DraftFlag, suggestion: string): PersonCorrection {
  if (!flag.code.startsWith('name.')) return pointSuggestion(row, flag, suggestion)
  const { givenName, familyName } = splitName(suggestion)
  return { givenName, familyName }
}

/** An address or number is put in the place of the one that was flagged; where that one was not kept, it is added. */
function pointSuggestion({ draft }: JudgedPartner | JudgedPerson, flag: DraftFlag, suggestion: string) {
  const [field, kind] = flag.code.startsWith('phone.') ? (['phones', draft?.phones] as const) : (['emails', draft?.emails] as const)
  const values = kind?.map(({ value }) => value) ?? []
  const at = values.indexOf(flag.value ?? '')
  return { [field]: at < 0 ? [...values, suggestion] : values.with(at, suggestion) }
}
