import { logAnswer } from '#main/features/activities/index.ts'
import { partnersOf, presentContact } from '#main/features/sign-ons/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { Selection } from '#shared/model/common.ts'
import { type Verification, VerificationRow, VerificationState } from '#shared/model/verification.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { knownCard, stampAll } from './known-card.service.ts'
import {
  askedPartners,
  hasReplied,
  type PartnerRecord,
  partnerRecords,
  type RoundRecord,
  roundRecord,
  roundRecords,
  rowsReached,
  statusesOf
} from './verifications.store.ts'

export const allVerifications = ({ db }: Pick<ReadUnit, 'db'>): VerificationRow[] => roundRecords(db).map((record) => toRow({ db }, record))

function toRow({ db }: Pick<ReadUnit, 'db'>, record: RoundRecord): VerificationRow {
  const statuses = statusesOf(db, record.id)
  const of = (...wanted: string[]) => statuses.filter((status) => wanted.includes(status)).length
  const counts = {
    ...{ asked: statuses.length, confirmed: of('confirmed'), corrected: of('corrected') },
    waiting: of('not-asked', 'asked', 'reminded')
  }
  return VerificationRow.parse({ ...record, counts })
}

/** Throws record.not-found. */
export function getVerification(unit: ReadUnit, id: string): Verification {
  const record = roundRecord(unit.db, id)
  if (!record) throw new AppError('record.not-found', { id })
  const isOver = record.dueOn !== null && record.dueOn < localDay(unit.now)
  return {
    ...toRow(unit, record),
    partners: partnerRecords(unit.db, id).map(({ status, askedName, ...partner }) => ({
      ...partner,
      askedName: askedName ?? '',
      state: stateOf(status, isOver)
    }))
  }
}

const stateOf = (status: PartnerRecord['status'], isOver: boolean): VerificationState =>
  isOver && (status === 'asked' || status === 'reminded') ? 'silent' : VerificationState.parse(status)

export const createVerification = (unit: UnitOfWork, { title, dueOn }: { title: string; dueOn?: string | null | undefined }): string =>
  unit.insert('verification', { title: title.normalize('NFC'), due_on: dueOn ?? null })

/** Gives each partner that has none its row; gives how many that were. */
export function inviteVerification(unit: UnitOfWork, roundId: string, selection: Selection | undefined): number {
  unit.load('verification', roundId)
  const asked = askedPartners(unit.db, roundId)
  const fresh = partnersOf(unit, selection).filter((id) => !asked.has(id))
  for (const partnerId of fresh)
    unit.insert('verification_partner', {
      verification_id: roundId,
      organisation_id: partnerId,
      asked_affiliation_id: presentContact(unit.db, partnerId) ?? null
    })
  return fresh.length
}

/** "Alt stemmer": everything on the card of the partner carries the day. */
export function confirmRow(unit: UnitOfWork, rowId: string): void {
  const { organisation_id: partnerId } = unit.load('verification_partner', rowId)
  for (const language of ['da', 'en'] as const) stampAll(unit, knownCard(unit, partnerId, language))
  answered(unit, rowId, 'confirmed')
}

/** They answered: a dialogue, unless their reply is on the timeline already. */
export function answered(unit: UnitOfWork, rowId: string, status: 'confirmed' | 'corrected'): void {
  const row = unit.load('verification_partner', rowId)
  unit.update('verification_partner', rowId, { status, answered_at: unit.now })
  if (row.answered_at !== null || hasReplied(unit.db, row.organisation_id, row.created_at)) return
  const personId = row.asked_affiliation_id === null ? null : unit.load('affiliation', row.asked_affiliation_id).person_id
  const organisation = { type: 'organisation', id: row.organisation_id } as const
  const who = personId === null ? [organisation] : [{ type: 'person', id: personId } as const, organisation]
  logAnswer(unit, { subject: unit.load('verification', row.verification_id).title, at: unit.now, who })
}

/** Rows of a round that a reply of somebody may answer: none of one that is over, or in the trash. */
export const rowsAnswered = (unit: UnitOfWork, roundId: string, from: { personId: string; partnerId: string | null }): string[] =>
  unit.find('verification', roundId)?.deleted_at === null ? rowsReached(unit.db, roundId, from).map(({ id }) => id) : []

const afterSent: Readonly<Record<string, string>> = { 'not-asked': 'asked', asked: 'reminded' }

/** Letters of the round have left: whoever got one has been asked, or reminded. */
export function noteVerificationSent(
  unit: UnitOfWork,
  roundId: string,
  reached: readonly { personId: string; partnerId: string | null }[]
): void {
  for (const each of reached)
    for (const { id, status } of rowsReached(unit.db, roundId, each)) {
      const next = afterSent[status]
      if (next !== undefined) unit.update('verification_partner', id, { status: next }, { history: false })
    }
}
