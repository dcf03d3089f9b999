import { liftNo, recordConsent } from '#main/features/consent/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { CaseKind, CaseOutcome, CaseState, GdprCase } from '#shared/model/gdpr-case.ts'
import { addMonths, localDay } from '#shared/rules/calendar.ts'
import { answerSentOn, casePage, casesOf, countCases } from './cases.store.ts'

/** The month that the law gives. */
const monthsToAnswer = 1

/** Built-in letters that answer a wish. */
const lettersFor: Partial<Record<CaseKind, string>> = { erase: 'erased', access: 'access' }

const noes = {
  'no-newsletter': { purpose: 'newsletter', status: 'withdrawn' },
  object: { purpose: 'all', status: 'objected' },
  restrict: { purpose: 'all', status: 'objected' }
} as const satisfies Partial<Record<CaseKind, { purpose: string; status: string }>>
const doneAtOnce: ReadonlySet<CaseKind> = new Set(['no-newsletter', 'object'])

/** A letter that went out is an answer, whether or not somebody said so. */
const withAnswer = ({ db }: Pick<ReadUnit, 'db'>, found: GdprCase): GdprCase => {
  const letter = lettersFor[found.kind]
  if (found.answeredOn !== null || found.personId === null || letter === undefined) return found
  return { ...found, answeredOn: answerSentOn(db, found.personId, letter, found.receivedOn) ?? null }
}

export const pageOfCases = (unit: ReadUnit, state: CaseState, offset: number, limit: number) => ({
  total: countCases(unit.db, state),
  revision: unit.db.revision,
  rows: casePage(unit.db, state, offset, limit).map((found) => withAnswer(unit, found))
})

export const casesOfPerson = (unit: ReadUnit, personId: string): GdprCase[] =>
  casesOf(unit.db, personId).map((found) => withAnswer(unit, found))

interface NewCase {
  personId: string
  kind: CaseKind
  receivedOn: string
  how: string
  attachmentId?: string | undefined
}

/** Writes a wish down, and does at once what can be. Throws record.not-found, consent.no-evidence, date.to-come. */
export function openNewCase(unit: UnitOfWork, { personId, kind, receivedOn, how, attachmentId }: NewCase): { id: string; closed: boolean } {
  const today = localDay(unit.now)
  if (receivedOn > today) throw new AppError('date.to-come', { field: 'receivedOn' })
  unit.load('person', personId)
  const no = kind in noes ? noes[kind as keyof typeof noes] : undefined
  if (no) recordConsent(unit, personId, { ...no, on: receivedOn, how, ...(attachmentId && { attachmentId }) })
  const closed = doneAtOnce.has(kind)
  const end = closed ? { closed_on: today, outcome: 'done' } : {}
  const due = addMonths(receivedOn, monthsToAnswer)
  return { id: unit.insert('gdpr_case', { person_id: personId, kind, received_on: receivedOn, due_on: due, how, ...end }), closed }
}

export function answerCase(unit: UnitOfWork, id: string, version: number, on: string, sha256?: string): void {
  openRow(unit, id)
  if (on > localDay(unit.now)) throw new AppError('date.to-come', { field: 'on' })
  unit.update('gdpr_case', id, { answered_on: on, ...(sha256 !== undefined && { export_hash: sha256 }) }, { version })
}

/**
 * Who is told no is told why. A restriction ends with its case, for a reason; mayContact: whether letters may go to the person from then
 * on, undefined where nothing of the kind was at stake. Any other no of the person stays.
 */
export function closeCase(
  unit: UnitOfWork,
  id: string,
  version: number,
  outcome: CaseOutcome,
  reason: string
): { mayContact: boolean | undefined } {
  const { kind, person_id: personId, received_on: on, how } = openRow(unit, id)
  const restricted = kind === 'restrict' && personId !== null ? noes.restrict : undefined
  if ((outcome === 'refused' || restricted) && reason === '') throw new AppError('input.invalid', { field: 'reason' })
  unit.update('gdpr_case', id, { closed_on: localDay(unit.now), outcome, reason }, { version })
  return { mayContact: restricted && personId ? liftNo(unit, personId, { ...restricted, on, how }, reason) : undefined }
}

function openRow(unit: UnitOfWork, id: string) {
  const row = unit.load('gdpr_case', id)
  if (row.closed_on !== null) throw new AppError('case.closed', { id })
  return row
}
