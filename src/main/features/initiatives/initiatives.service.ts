import { customsOf, readCustoms, setCustoms, setTags, tagsOf } from '#main/features/records/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { type Initiative, type InitiativePatch, InitiativeRow } from '#shared/model/initiative.ts'
import { readFuzzyDate } from '#shared/rules/period/read-period.ts'
import { type InitiativeRecord, initiativeRecord, initiativeRecords, participantRecords } from './initiatives.store.ts'

/** All of them, the newest first. */
export const allInitiatives = ({ db }: ReadUnit): InitiativeRow[] => initiativeRecords(db).map(toRow)

const toRow = (record: InitiativeRecord): InitiativeRow => InitiativeRow.parse(record)

/** Everything the page of an initiative shows. Throws record.not-found. */
export function getInitiative({ db }: Pick<ReadUnit, 'db'>, id: string): Initiative {
  const record = initiativeRecord(db, id)
  if (!record) throw new AppError('record.not-found', { id })
  const { body, signOnId, signOnTitle, textNo, deletedAt } = record
  return {
    ...toRow(record),
    body,
    tags: tagsOf(db, id),
    customs: customsOf(db, id),
    participants: participantRecords(db, id),
    signOn: signOnId === null ? null : { id: signOnId, title: signOnTitle ?? '', textNo },
    deletedAt
  }
}

/** The text is kept as it is; what can be read of it says when it was. */
export function dateColumns(text: string) {
  const read = text === '' ? null : readFuzzyDate(text)
  return {
    date_text: text.normalize('NFC'),
    date_from: read?.from ?? null,
    date_to: read?.to ?? null,
    date_precision: read?.precision ?? 'unknown'
  }
}

function columnsOf({ kind, title, addressees, dateText, statedParticipants, body, outcome, url }: InitiativePatch) {
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(title === undefined ? {} : { title: title.normalize('NFC') }),
    ...(addressees === undefined ? {} : { addressees: addressees.normalize('NFC') }),
    ...(dateText === undefined ? {} : dateColumns(dateText)),
    ...(statedParticipants === undefined ? {} : { stated_participants: statedParticipants }),
    ...(body === undefined ? {} : { body: body.normalize('NFC') }),
    ...(outcome === undefined ? {} : { outcome: outcome.normalize('NFC') }),
    ...(url === undefined ? {} : { url })
  }
}

export function createInitiative(unit: UnitOfWork, values: InitiativePatch & { title: string }): string {
  const id = unit.insert('initiative', { ...columnsOf(values), title: values.title.normalize('NFC') })
  if (values.tags) setTags(unit, { type: 'initiative', id }, values.tags)
  return id
}

/** Throws record.changed-elsewhere, field.does-not-fit. */
export function updateInitiative(unit: UnitOfWork, id: string, version: number, patch: InitiativePatch): void {
  unit.update('initiative', id, columnsOf(patch), { version })
  const owner = { type: 'initiative', id } as const
  if (patch.tags) setTags(unit, owner, patch.tags)
  if (patch.customs) setCustoms(unit, owner, readCustoms(unit, owner.type, patch.customs))
}
