import type * as z from 'zod'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { type Alliance, type AllianceFacts, CountedSubject, type Milestone } from '#shared/model/alliance.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { roundNumber } from '#shared/rules/round-number.ts'
import { alliancePeople, allianceRow, countedNow, dayOfNth, milestoneRows, statedRows } from './alliance.store.ts'

/** The alliance with what hangs on it. What is stated stands beside what is counted, and neither changes the other. */
export function getAlliance(unit: ReadUnit): Alliance {
  const { db } = unit
  const row = allianceRow(db)
  const counted = Object.fromEntries(CountedSubject.options.map((subject) => [subject, countedNow(db, subject)])) as Alliance['counted']
  const milestones = milestoneRows(db).map(
    (each): Milestone => ({
      ...{ id: each.id, version: each.version, title: each.title, note: each.note, source: each.source },
      ...{ dueOn: each.due_on, doneOn: each.done_on, status: each.status as Milestone['status'] }
    })
  )
  return {
    version: row?.version ?? 0,
    name: row?.name ?? '',
    shortName: row?.short_name ?? '',
    termFrom: row?.term_from ?? null,
    termTo: row?.term_to ?? null,
    isAdmissionOpen: row?.is_admission_open !== 0,
    vision: row?.vision ?? '',
    goals: row?.goals ?? '',
    secretariat: row?.secretariat ?? '',
    fiscalYearStart: row?.fiscal_year_start ?? 1,
    senderName: row?.sender_name ?? '',
    senderEmail: row?.sender_email ?? '',
    people: alliancePeople(db),
    milestones,
    totals: statedRows(db).map(({ id, version, subject, total, stated_on, source }) => {
      const known = CountedSubject.parse(subject)
      return { id, version, subject: known, total, statedOn: stated_on, source, counted: counted[known] }
    }),
    counted,
    reached: reachedBy(unit, counted.partners, milestones)
  }
}

/** A round number of partners is worth a milestone until one names it, also one that was dropped. */
function reachedBy(unit: ReadUnit, count: number, milestones: readonly Milestone[]): Alliance['reached'] {
  const round = roundNumber(count)
  if (round === null || milestones.some(({ title }) => new RegExp(`(?<!\\d)${round}(?!\\d)`).test(title))) return null
  return { count: round, on: dayOfNth(unit.db, round) ?? localDay(unit.now) }
}

type Facts = { [K in keyof z.output<typeof AllianceFacts>]?: z.output<typeof AllianceFacts>[K] | undefined }

/** Throws period.ends-early for a term that ends before it begins, record.changed-elsewhere. */
export function updateAlliance(unit: UnitOfWork, version: number, patch: Facts): void {
  const row = unit.load('alliance', allianceRow(unit.db)?.id ?? 'alliance')
  const { termFrom = row.term_from, termTo = row.term_to } = patch
  if (termFrom !== null && termTo !== null && termTo < termFrom)
    throw new AppError('period.ends-early', { field: patch.termTo === undefined ? 'termFrom' : 'termTo' })
  const texts = {
    ...{ name: patch.name, short_name: patch.shortName, vision: patch.vision, goals: patch.goals, secretariat: patch.secretariat },
    ...{ sender_name: patch.senderName, sender_email: patch.senderEmail }
  }
  unit.update(
    'alliance',
    row.id,
    {
      ...Object.fromEntries(Object.entries(texts).flatMap(([key, text]) => (text === undefined ? [] : [[key, text.normalize('NFC')]]))),
      ...(patch.termFrom === undefined ? {} : { term_from: patch.termFrom }),
      ...(patch.termTo === undefined ? {} : { term_to: patch.termTo }),
      ...(patch.isAdmissionOpen === undefined ? {} : { is_admission_open: patch.isAdmissionOpen ? 1 : 0 }),
      ...(patch.fiscalYearStart === undefined ? {} : { fiscal_year_start: patch.fiscalYearStart })
    },
    version === 0 ? {} : { version }
  )
}
