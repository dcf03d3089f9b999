import { keepBytes, takenFile } from '#main/features/records/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { maxAttachmentBytes } from '#shared/model/attachment.ts'
import type { GoalFacts } from '#shared/model/focus.ts'

type Facts = Omit<GoalFacts, 'upload'>
/** A file that was handed over; null takes it away, undefined leaves it. */
type File = { name: string; bytes: Uint8Array } | null | undefined

/** Throws attachment.*, record.not-found. */
export function addGoal(unit: UnitOfWork, partnerId: string, facts: Facts & { text: string }, file: File): string {
  unit.load('organisation', partnerId)
  const { text, status = 'planned', dueOn = null, result = '', evidence = '' } = facts
  return unit.insert('goal', {
    ...{ organisation_id: partnerId, text: text.normalize('NFC'), status, due_on: dueOn, result, evidence },
    evidence_attachment_id: file ? kept(unit, file) : null
  })
}

export function updateGoal(unit: UnitOfWork, id: string, version: number, patch: Facts, file: File): void {
  const row = unit.load('goal', id)
  const { text = row.text, status = row.status, dueOn = row.due_on, result = row.result, evidence = row.evidence } = patch
  const fileId = file === undefined ? row.evidence_attachment_id : file && kept(unit, file)
  unit.update(
    'goal',
    id,
    { text: text.normalize('NFC'), status, due_on: dueOn, result, evidence, evidence_attachment_id: fileId },
    { version }
  )
}

const kept = (unit: UnitOfWork, file: { name: string; bytes: Uint8Array }) => keepBytes(unit, takenFile(file, maxAttachmentBytes))
