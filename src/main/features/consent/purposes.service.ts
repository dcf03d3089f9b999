import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { LegalBasis, MailClass, Purpose } from '#shared/model/purpose.ts'
import { fold } from '#shared/rules/fold.ts'
import { isCodeTaken, type PurposeRecord, purposeNamed, purposeRecord, purposeRecords } from './purposes.store.ts'

interface Values {
  name: string
  mailClass: MailClass
  legalBasis: LegalBasis | null
  description: string
  retentionDays: number | null
}
type Patch = { [Key in keyof Values]?: Values[Key] | undefined }

export const allPurposes = ({ db }: Pick<ReadUnit, 'db'>): Purpose[] => purposeRecords(db)

/** Throws input.invalid, record.duplicate. */
export function createPurpose(unit: UnitOfWork, values: Values): { id: string; code: string } {
  const name = freeName(unit, values.name)
  const code = freeCode(unit, name)
  const id = unit.insert('purpose', {
    ...{ code, name, mail_class: values.mailClass, legal_basis: values.legalBasis, description: values.description },
    retention_days: values.retentionDays
  })
  return { id, code }
}

/** Of one that is built in only the time limit is changed. Throws purpose.built-in, record.not-found, record.duplicate. */
export function updatePurpose(unit: UnitOfWork, id: string, version: number, patch: Patch): void {
  const isLimitAlone = Object.keys(patch).every((key) => key === 'retentionDays')
  if (!isLimitAlone || !purposeRecord(unit.db, id)) ownPurpose(unit, id)
  const values = {
    ...(patch.name === undefined ? {} : { name: freeName(unit, patch.name, id) }),
    ...(patch.mailClass === undefined ? {} : { mail_class: patch.mailClass }),
    ...(patch.legalBasis === undefined ? {} : { legal_basis: patch.legalBasis }),
    ...(patch.description === undefined ? {} : { description: patch.description }),
    ...(patch.retentionDays === undefined ? {} : { retention_days: patch.retentionDays })
  }
  unit.update('purpose', id, values, { version })
}

/** Throws purpose.built-in, record.still-referenced: what people said no to is never forgotten. */
export function removePurpose(unit: UnitOfWork, id: string): void {
  if (ownPurpose(unit, id).uses > 0) throw new AppError('record.still-referenced', { id })
  unit.remove('purpose', id)
}

function ownPurpose({ db }: UnitOfWork, id: string): PurposeRecord {
  const purpose = purposeRecord(db, id)
  if (!purpose) throw new AppError('record.not-found', { id })
  if (purpose.name === '') throw new AppError('purpose.built-in')
  return purpose
}

function freeName(unit: UnitOfWork, name: string, own?: string): string {
  const folded = fold(name)
  if (folded === '') throw new AppError('input.invalid', { field: 'name' })
  const other = purposeNamed(unit.db, folded)
  if (other !== undefined && other !== own) throw new AppError('record.duplicate', { field: 'name' })
  return name.normalize('NFC')
}

/** A word for files and the command line that is like the name and nobody else's. */
function freeCode({ db }: UnitOfWork, name: string): string {
  const wanted = fold(name).replaceAll(' ', '-').slice(0, 56)
  for (let no = 1; ; no++) {
    const code = no === 1 ? wanted : `${wanted}-${no}`
    if (!isCodeTaken(db, code)) return code
  }
}
