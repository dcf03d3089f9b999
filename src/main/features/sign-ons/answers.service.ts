import { forgetAnswer, logAnswer } from '#main/features/activities/index.ts'
import type { Row } from '#main/foundation/tables.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { Subject } from '#shared/model/follow-up.ts'
import type { AnswerChannel, SignatoryPatch, SignOnAnswer } from '#shared/model/sign-on.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { openRound } from './open-round.service.ts'
import { isSigning, textsOf } from './sign-ons.store.ts'

interface Answered {
  ids: readonly string[]
  answer: SignOnAnswer | null
  reservation?: string | undefined
  channel?: AnswerChannel | undefined
  on?: string | undefined
}

/** Notes what was answered to the text as it is now; null takes an answer back. Throws sign-on.published. */
export function answer(unit: UnitOfWork, { ids, answer, reservation, channel, on }: Answered): void {
  for (const id of ids) {
    const row = unit.load('sign_on_response', id)
    openRound(unit, row.sign_on_id)
    if (answer === null) takeBack(unit, row)
    else {
      const at = on === undefined ? unit.now : dayOf(unit, on)
      unit.update('sign_on_response', id, {
        status: answer,
        text_id: textsOf(unit.db, row.sign_on_id).at(-1)?.id ?? null,
        reservation: answer === 'yes-reserved' ? (reservation ?? row.reservation) : '',
        responded_at: at,
        channel: channel ?? row.channel,
        evidence_activity_id: row.evidence_activity_id ?? logged(unit, row, at)
      })
    }
  }
}

function takeBack(unit: UnitOfWork, row: Row<'sign_on_response'>): void {
  if (row.evidence_activity_id !== null) forgetAnswer(unit, row.evidence_activity_id)
  unit.update('sign_on_response', row.id, { ...unanswered, status: row.status === 'not-asked' ? row.status : 'asked' })
}

/** An answer is a dialogue, and what was logged of it shows that there was one. */
function logged(unit: UnitOfWork, row: Row<'sign_on_response'>, at: string): string | null {
  const personId =
    row.asked_affiliation_id === null ? row.signatory_person_id : unit.load('affiliation', row.asked_affiliation_id).person_id
  const who: Subject[] = [
    ...(personId === null ? [] : [{ type: 'person', id: personId } as const]),
    ...(row.organisation_id === null ? [] : [{ type: 'organisation', id: row.organisation_id } as const])
  ]
  return who.length === 0 ? null : logAnswer(unit, { subject: unit.load('sign_on', row.sign_on_id).title, at, who })
}

const unanswered = { text_id: null, reservation: '', responded_at: null, channel: null, evidence_activity_id: null }

/** The day stands for the whole of it; what is to come is no answer. Throws input.invalid. */
function dayOf(unit: UnitOfWork, on: string): string {
  if (on > localDay(unit.now)) throw new AppError('input.invalid', { field: 'on' })
  return on === localDay(unit.now) ? unit.now : `${on}T12:00:00.000Z`
}

/** Changes who signs, what is printed and what is known of the answer. Throws sign-on.published, record.duplicate, input.invalid. */
export function patchResponse(unit: UnitOfWork, id: string, version: number, patch: SignatoryPatch): void {
  const row = unit.load('sign_on_response', id)
  openRound(unit, row.sign_on_id)
  const { personId = row.signatory_person_id, name = row.signatory_name, title, organisation, reservation, respondedOn, channel } = patch
  if (personId !== null) unit.load('person', personId)
  if (patch.evidenceId) unit.load('activity', patch.evidenceId)
  const isOther = personId !== row.signatory_person_id || name !== row.signatory_name
  if (isOther && isSigning(unit.db, row.sign_on_id, { partnerId: row.organisation_id, personId, name }))
    throw new AppError('record.duplicate', { id })
  unit.update(
    'sign_on_response',
    id,
    {
      signatory_person_id: personId,
      signatory_name: name.normalize('NFC'),
      ...(title === undefined ? {} : { signatory_title: title.normalize('NFC') }),
      ...(organisation === undefined ? {} : { organisation_text: organisation.normalize('NFC') }),
      ...(reservation === undefined ? {} : { reservation }),
      ...(respondedOn === undefined ? {} : { responded_at: dayOf(unit, respondedOn) }),
      ...(channel === undefined ? {} : { channel }),
      ...(patch.evidenceId === undefined ? {} : { evidence_activity_id: patch.evidenceId })
    },
    { version }
  )
}

/** Takes rows off the board. Throws sign-on.published. */
export function removeResponses(unit: UnitOfWork, ids: readonly string[]): void {
  for (const id of ids) {
    openRound(unit, unit.load('sign_on_response', id).sign_on_id)
    unit.remove('sign_on_response', id)
  }
}
