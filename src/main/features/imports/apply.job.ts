import { recordOptOut } from '#main/features/consent/index.ts'
import type { Progress } from '#main/foundation/session.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { makeFields } from './apply-fields.ts'
import { type Into, intoOf } from './apply-into.ts'
import { applyPartner, learnDomains } from './apply-partner.ts'
import { type AppliedPerson, applyPerson } from './apply-person.ts'
import { applyProject } from './apply-project.ts'
import { chosenOf } from './chosen.ts'
import type { Inquiry } from './inquiry.ts'
import type { JudgedPartner, JudgedPerson, Judgement } from './judgement.ts'
import { keepOrder, mayNamePrimary, namePrimary } from './places.ts'
import { type ReadProject, type ReadRow, recordRun } from './record-run.ts'
import { writeSource } from './write-source.ts'

export interface Applied {
  partners: Record<'created' | 'updated' | 'ended', number>
  persons: Record<'created' | 'updated' | 'ended', number>
  projects: Record<'created' | 'updated' | 'ended', number>
  /** Wishes to be left alone, and addresses that came back, that were news. */
  optOuts: number
}

export const nothingApplied = (): Applied => ({
  partners: { created: 0, updated: 0, ended: 0 },
  persons: { created: 0, updated: 0, ended: 0 },
  projects: { created: 0, updated: 0, ended: 0 },
  optOuts: 0
})

/** More than these need a second look that lists their names. */
const mostDepartures = 10

/** Rows between which the columns that follow from others are brought up to date, so that the end does not stall. */
export const rowsToSettle = 500

/**
 * Accepts a review: everything that is ticked, in one unit. Throws import.nothing-chosen, and import.departures-unconfirmed when more
 * than ten are gone and confirmed is not their number.
 */
export function* applyReview(
  unit: UnitOfWork,
  inquiry: Inquiry,
  judgement: Judgement,
  confirmed: number | undefined
): Generator<Progress, Applied> {
  refuse(inquiry, judgement, confirmed)
  const sourceId = writeSource(unit, inquiry, judgement.source)
  const into = intoOf(unit, inquiry, judgement, sourceId)
  makeFields(unit, judgement)
  const applied = nothingApplied()
  const rows: ReadRow[] = []
  const total = judgement.partners.reduce(
    (sum, { persons }) => sum + 1 + persons.length,
    judgement.loose.length + judgement.projects.length
  )
  let settled = 0
  for (const row of applyAll(unit, judgement, into, applied)) {
    rows.push(row)
    if (rows.length - settled >= rowsToSettle) {
      unit.settle()
      settled = rows.length
    }
    yield { step: 'rows', done: rows.length, total }
  }
  const projects: ReadProject[] = []
  for (const row of judgement.projects) {
    const done = row.include ? applyProject(unit, row, into) : undefined
    if (done && done.did !== 'nothing') applied.projects[done.did]++
    projects.push({ row, projectId: done?.projectId })
    yield { step: 'rows', done: rows.length + projects.length, total }
  }
  for (const optOut of inquiry.draft.optOuts) {
    if (recordOptOut(unit, optOut, optOut.reason || into.evidence) !== 'known') applied.optOuts++
    yield { step: 'opt-outs', done: total, total }
  }
  for (const step of recordRun(unit, inquiry, judgement, sourceId, rows, projects)) yield { step, done: total, total }
  return applied
}

function refuse({ draft }: Inquiry, judgement: Judgement, confirmed: number | undefined): void {
  const isChosen = [...judgement.partners, ...judgement.loose, ...judgement.projects].some(({ include }) => include)
  if (!isChosen && draft.optOuts.length === 0) throw new AppError('import.nothing-chosen')
  const { departures } = chosenOf(judgement)
  if (departures > mostDepartures && confirmed !== departures) throw new AppError('import.departures-unconfirmed', { count: departures })
}

/** Does what was decided for every row. */
export function* applyAll(unit: UnitOfWork, { partners, loose }: Judgement, into: Into, applied: Applied): Generator<ReadRow> {
  for (const row of partners) yield* applyEntry(unit, row, into, applied)
  for (const person of loose) {
    const done = person.include ? applyPerson(unit, person, undefined, into) : undefined
    count(applied, done, into.counted.has(person.id))
    yield { entity: 'person', row: person, ids: done && { personId: done.personId } }
  }
}

/** A partner with its persons; of a partner that is left out nobody is taken. */
function* applyEntry(unit: UnitOfWork, row: JudgedPartner, into: Into, applied: Applied): Generator<ReadRow> {
  const partner = row.include ? applyPartner(unit, row, into) : undefined
  if (partner && partner.did !== 'nothing' && !into.counted.has(row.id)) applied.partners[partner.did]++
  yield { entity: 'organisation', row, ids: partner && { partnerId: partner.partnerId } }
  const partnerId = partner?.partnerId
  const mayName = partnerId !== undefined && mayNamePrimary(unit, partnerId, row, into.starred)
  const written: { person: JudgedPerson; done: AppliedPerson | undefined }[] = []
  for (const person of row.persons) {
    const done = partnerId !== undefined && person.include ? applyPerson(unit, person, partnerId, into) : undefined
    count(applied, done, into.counted.has(person.id))
    written.push({ person, done })
    yield { entity: 'person', row: person, ids: done && { partnerId, personId: done.personId } }
  }
  if (partnerId === undefined) return
  learnDomains(unit, partnerId, row)
  if (into.ordered) keepOrder(unit, written)
  if (!mayName) return
  namePrimary(unit, written)
  into.starred.add(partnerId)
}

function count(applied: Applied, done: AppliedPerson | undefined, isCounted: boolean): void {
  if (!done) return
  if (done.did !== 'nothing' && !isCounted) applied.persons[done.did]++
  if (done.saidNo) applied.optOuts++
}
