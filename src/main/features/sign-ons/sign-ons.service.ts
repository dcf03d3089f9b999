import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { AnswerChannel, type SignOn, type SignOnResponse, SignOnRow } from '#shared/model/sign-on.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { countStates, countsFrom, signOnState } from '#shared/rules/rounds/sign-on-state.ts'
import { openRound } from './open-round.service.ts'
import {
  answerRecords,
  type ResponseRecord,
  type RoundRecord,
  responseRecords,
  roundRecord,
  roundRecords,
  textsOf
} from './sign-ons.store.ts'

/** All rounds: those that run by their deadline, then the others from the newest. */
export const allRounds = ({ db }: Pick<ReadUnit, 'db'>): SignOnRow[] => roundRecords(db).map((record) => toRow({ db }, record))

function toRow({ db }: Pick<ReadUnit, 'db'>, record: RoundRecord): SignOnRow {
  const texts = textsOf(db, record.id)
  const from = countsFrom(texts)
  const states = answerRecords(db, record.id).map(({ status, answeredNo }) => signOnState(status, answeredNo, from))
  return SignOnRow.parse({ ...record, textNo: texts.at(-1)?.no ?? 0, counts: countStates(states) })
}

/** Everything the board shows. Throws record.not-found. */
export function getRound(unit: ReadUnit, id: string): SignOn {
  const record = roundRecord(unit.db, id)
  if (!record) throw new AppError('record.not-found', { id })
  const texts = textsOf(unit.db, id)
  const from = countsFrom(texts)
  const responses = responseRecords(unit.db, id, localDay(unit.now)).map((response) => toResponse(response, from))
  return { ...toRow(unit, record), texts, responses }
}

function toResponse(record: ResponseRecord, from: number): SignOnResponse {
  const { evidenceId, evidenceAt, evidenceKind, evidenceSubject, status, channel, ...rest } = record
  return {
    ...rest,
    status: status as SignOnResponse['status'],
    state: signOnState(status, record.answeredNo, from),
    partnerName: record.partnerName ?? '',
    askedName: record.askedName ?? '',
    channel: channel === null ? null : AnswerChannel.parse(channel),
    evidence:
      evidenceId === null ? null : { id: evidenceId, at: evidenceAt ?? '', kind: evidenceKind ?? '', subject: evidenceSubject ?? '' }
  }
}

interface Facts {
  title?: string | undefined
  addressee?: string | undefined
  deadlineAt?: string | undefined
  minimum?: number | null | undefined
}

const toMinute = (at: string): string => `${new Date(at).toISOString().slice(0, 16)}:00.000Z`

export function createRound(unit: UnitOfWork, values: Facts & { title: string; deadlineAt: string; body: string }): string {
  const id = unit.insert('sign_on', {
    title: values.title.normalize('NFC'),
    addressee: (values.addressee ?? '').normalize('NFC'),
    deadline_at: toMinute(values.deadlineAt),
    minimum: values.minimum ?? null
  })
  unit.insert('sign_on_text', { sign_on_id: id, no: 1, body: values.body.normalize('NFC') })
  return id
}

/** Throws sign-on.published, record.changed-elsewhere. */
export function updateRound(unit: UnitOfWork, id: string, version: number, patch: Facts): void {
  openRound(unit, id)
  unit.update(
    'sign_on',
    id,
    {
      ...(patch.title === undefined ? {} : { title: patch.title.normalize('NFC') }),
      ...(patch.addressee === undefined ? {} : { addressee: patch.addressee.normalize('NFC') }),
      ...(patch.deadlineAt === undefined ? {} : { deadline_at: toMinute(patch.deadlineAt) }),
      ...(patch.minimum === undefined ? {} : { minimum: patch.minimum })
    },
    { version }
  )
}

/** A new version of the text; gives how many have to be asked again because of it. Throws sign-on.published. */
export function addText(unit: UnitOfWork, id: string, text: { body: string; changed: string; isSubstantial: boolean }): number {
  openRound(unit, id)
  const again = () => getRound(unit, id).responses.filter(({ state }) => state === 'again').length
  const before = again()
  unit.insert('sign_on_text', {
    sign_on_id: id,
    no: (textsOf(unit.db, id).at(-1)?.no ?? 0) + 1,
    body: text.body.normalize('NFC'),
    changed: text.changed.normalize('NFC'),
    is_substantial: text.isSubstantial ? 1 : 0
  })
  return again() - before
}

/** From now on everything stays as it is. */
export function publishRound(unit: UnitOfWork, id: string, version: number): void {
  openRound(unit, id)
  unit.update('sign_on', id, { status: 'closed', published_on: localDay(unit.now) }, { version })
}
