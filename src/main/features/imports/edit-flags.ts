import { AppError } from '#shared/errors.ts'
import type { DraftFlag } from '#shared/model/draft.ts'
import type { ReviewEdit } from '#shared/model/review.ts'
import { splitName } from '#shared/rules/name-split.ts'
import { flagKey, type PartnerCorrection, type PersonCorrection, type Said } from './inquiry.ts'
import { allRows, type JudgedPartner, type JudgedPerson, rowOf } from './judgement.ts'
import type { Saying } from './saying.ts'

/** The suggestion of a flag becomes a correction; a flag without one, or one that was refused, is only put aside. */
export function settleFlag({ said, now, about }: Saying, edit: Extract<ReviewEdit, { do: 'flag' }>): void {
  const row = rowOf(now().judgement, edit.rowId)
  const flag = row?.flags.find(({ code, line }) => code === edit.code && line === edit.line)
  if (!row || !flag) throw new AppError('record.not-found', { id: edit.rowId })
  about(row.id)
  settle(said, row, flag, edit.accept)
}

/** The same for every flag of a kind that suggests something, or, when they are refused, for every flag of the kind. */
export function fixAll({ said, now, about }: Saying, code: DraftFlag['code'], accept: boolean): void {
  for (const row of allRows(now().judgement))
    for (const flag of row.flags) {
      if (flag.code !== code || (flag.suggestion === undefined && accept)) continue
      about(row.id)
      settle(said, row, flag, accept)
    }
}

function settle(said: Said, row: JudgedPartner | JudgedPerson, flag: DraftFlag, accept: boolean): void {
  said.settledFlags.add(flagKey(row.id, flag))
  if (!accept || flag.suggestion === undefined) return
  if ('persons' in row) said.partners.set(row.id, { ...said.partners.get(row.id), ...partnerSuggestion(said, row, flag, flag.suggestion) })
  else said.persons.set(row.id, { ...said.persons.get(row.id), ...personSuggestion(said, row, flag, flag.suggestion) })
}

function partnerSuggestion(said: Said, row: JudgedPartner, flag: DraftFlag, suggestion: string): PartnerCorrection {
  return flag.code.startsWith('name.') ? { name: suggestion } : pointSuggestion(row, said.partners.get(row.id), flag, suggestion)
}

function personSuggestion(said: Said, row: JudgedPerson, flag: DraftFlag, suggestion: string): PersonCorrection {
  if (!flag.code.startsWith('name.')) return pointSuggestion(row, said.persons.get(row.id), flag, suggestion)
  const { givenName, familyName } = splitName(suggestion)
  return { givenName, familyName }
}

/** An address or number is put in the place of the one that was flagged; where that one was not kept, it is added. */
function pointSuggestion(
  { draft }: JudgedPartner | JudgedPerson,
  corrected: PersonCorrection | undefined,
  flag: DraftFlag,
  suggestion: string
) {
  const field = flag.code.startsWith('phone.') ? 'phones' : 'emails'
  const values = corrected?.[field] ?? draft?.[field].map(({ value }) => value) ?? []
  const at = values.indexOf(flag.value ?? '')
  return { [field]: at < 0 ? [...values, suggestion] : values.with(at, suggestion) }
}
