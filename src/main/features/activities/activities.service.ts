import type * as z from 'zod'
import { completeFollowUp, createFollowUp } from '#main/features/follow-ups/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { ActivityPatch, NewActivity } from '#shared/model/outreach.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { addParties, moveParties } from './parties.service.ts'

type Kind = z.output<typeof NewActivity>['kind']

/** A call or a mail is ours unless somebody says that it came in; a meeting and a note go nowhere. */
const directions = { call: 'out', email: 'out', meeting: 'none', note: 'none' } as const satisfies Record<Kind, string>
/** That there was a call or a meeting on a day says something; an empty mail or note does not. */
const mayBeSilent: Record<Kind, boolean> = { call: true, meeting: true, email: false, note: false }
const dayMs = 86_400_000

/** Logs what happened, with whom, and the promise that came of it. Gives the id of the activity. Throws input.invalid, record.not-found. */
export function logActivity(unit: UnitOfWork, values: z.output<typeof NewActivity>): string {
  const body = values.text.trim().normalize('NFC')
  if (body === '' && !mayBeSilent[values.kind]) throw new AppError('input.invalid', { field: 'text' })
  const at = values.at === undefined ? unit.now : pastInstant(unit, values.at)
  const id = unit.insert('activity', {
    kind: values.kind,
    direction: values.direction ?? directions[values.kind],
    body,
    occurred_at: at,
    duration_min: values.durationMin ?? null,
    outcome: values.outcome ?? (values.kind === 'call' ? 'reached' : null),
    author_id: unit.actor
  })
  addParties(unit, id, values, localDay(at))
  const [first] = values.with
  if (values.followUp && first) createFollowUp(unit, { ...values.followUp, subject: first, originActivityId: id })
  for (const promise of values.completes) completeFollowUp(unit, promise, id)
  return id
}

/** Changes text, date, length and how it went. All that is read from the date follows. Of a mailing only the date can be wrong. */
export function updateActivity(unit: UnitOfWork, id: string, version: number, patch: z.output<typeof ActivityPatch>): void {
  const before = unit.load('activity', id)
  const { text, at, durationMin, isPinned, direction, outcome } = patch
  const occurredAt = at === undefined ? before.occurred_at : pastInstant(unit, at)
  if (before.mailing_id !== null && [text, durationMin, direction, outcome].some((each) => each !== undefined))
    throw new AppError('mailing.already-written')
  const body = text?.trim().normalize('NFC')
  // a mail that was read in says what it was about
  if (body === '' && before.subject === '' && !mayBeSilent[before.kind as Kind]) throw new AppError('input.invalid', { field: 'text' })
  unit.update(
    'activity',
    id,
    {
      ...(body === undefined ? {} : { body }),
      occurred_at: occurredAt,
      ...(durationMin === undefined ? {} : { duration_min: durationMin }),
      ...(direction === undefined ? {} : { direction }),
      ...(outcome === undefined ? {} : { outcome }),
      ...(isPinned === undefined ? {} : { is_pinned: isPinned ? 1 : 0 })
    },
    { version }
  )
  if (before.mailing_id === null && localDay(occurredAt) !== localDay(before.occurred_at)) moveParties(unit, id, localDay(occurredAt))
}

/** To the trash. That a mailing was sent stays: throws mailing.already-written. */
export function trashActivities(unit: UnitOfWork, ids: readonly string[]): void {
  for (const id of ids) {
    if (unit.load('activity', id).mailing_id !== null) throw new AppError('mailing.already-written')
    unit.update('activity', id, { deleted_at: unit.now })
  }
}

/** One form for all instants, so that text sorts as time. What is to come is a follow-up, not a log. */
function pastInstant(unit: UnitOfWork, written: string): string {
  const ms = Date.parse(written)
  // a day of grace for clocks that go differently
  if (ms > Date.parse(unit.now) + dayMs) throw new AppError('input.invalid', { field: 'at' })
  return new Date(ms).toISOString()
}
