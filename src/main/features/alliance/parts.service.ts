import type * as z from 'zod'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { AlliancePersonFacts, AllianceRole, MilestoneFacts, StatedTotalFacts } from '#shared/model/alliance.ts'
import { localDay } from '#shared/rules/calendar.ts'

/** Somebody speaks for the alliance. Throws period.ends-early, record.not-found. */
export function addAlliancePerson(
  unit: UnitOfWork,
  personId: string,
  role: AllianceRole,
  facts: z.output<typeof AlliancePersonFacts>
): string {
  unit.load('person', personId)
  const { title = '', fromOn = null, toOn = null } = facts
  inOrder(fromOn, toOn)
  return unit.insert('alliance_person', { person_id: personId, role, title: title.normalize('NFC'), from_on: fromOn, to_on: toOn })
}

export function updateAlliancePerson(unit: UnitOfWork, id: string, version: number, patch: z.output<typeof AlliancePersonFacts>): void {
  const row = unit.load('alliance_person', id)
  const { role = row.role, title = row.title, fromOn = row.from_on, toOn = row.to_on } = patch
  inOrder(fromOn, toOn)
  unit.update('alliance_person', id, { role, title: title.normalize('NFC'), from_on: fromOn, to_on: toOn }, { version })
}

function inOrder(fromOn: string | null, toOn: string | null): void {
  if (fromOn !== null && toOn !== null && toOn < fromOn) throw new AppError('period.ends-early', { field: 'toOn' })
}

/** Of the alliance. Done means on a day; that of today where none is named. Throws date.to-come. */
export function addMilestone(unit: UnitOfWork, facts: MilestoneFacts & { title: string }): string {
  const { title, dueOn = null, note = '', source = '' } = facts
  const { status, done_on } = standing(unit, facts.status ?? (facts.doneOn ? 'done' : 'planned'), facts.doneOn ?? null)
  return unit.insert('milestone', { title: title.normalize('NFC'), due_on: dueOn, note, source, status, done_on })
}

export function updateMilestone(unit: UnitOfWork, id: string, version: number, patch: MilestoneFacts): void {
  const row = unit.load('milestone', id)
  const { title = row.title, dueOn = row.due_on, note = row.note, source = row.source } = patch
  const doneOn = patch.doneOn === undefined ? row.done_on : patch.doneOn
  const columns = standing(unit, patch.status ?? (patch.doneOn ? 'done' : row.status), doneOn)
  unit.update('milestone', id, { title: title.normalize('NFC'), due_on: dueOn, note, source, ...columns }, { version })
}

function standing(unit: UnitOfWork, status: string, doneOn: string | null): { status: string; done_on: string | null } {
  const today = localDay(unit.now)
  if (status !== 'done') return { status, done_on: null }
  if (doneOn !== null && doneOn > today) throw new AppError('date.to-come', { field: 'doneOn' })
  return { status, done_on: doneOn ?? today }
}

type Stated = z.output<typeof StatedTotalFacts>
type StatedPatch = { [K in keyof Stated]?: Stated[K] | undefined }

/** What somebody has said; what is counted does not follow from it. Throws date.to-come. */
export function addStatedTotal(
  unit: UnitOfWork,
  { subject, total, statedOn = null, source = '' }: StatedPatch & Pick<Stated, 'subject' | 'total'>
): string {
  notToCome(unit, statedOn)
  return unit.insert('stated_total', { subject, total, stated_on: statedOn, source })
}

export function updateStatedTotal(unit: UnitOfWork, id: string, version: number, patch: StatedPatch): void {
  const row = unit.load('stated_total', id)
  const { subject = row.subject, total = row.total, statedOn = row.stated_on, source = row.source } = patch
  notToCome(unit, statedOn)
  unit.update('stated_total', id, { subject, total, stated_on: statedOn, source }, { version })
}

function notToCome(unit: UnitOfWork, day: string | null): void {
  if (day !== null && day > localDay(unit.now)) throw new AppError('date.to-come', { field: 'statedOn' })
}
