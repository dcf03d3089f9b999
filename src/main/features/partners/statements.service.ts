import type * as z from 'zod'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { Language } from '#shared/model/language.ts'
import type { StatementStatus } from '#shared/model/partner.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { statementOf } from './partners.store.ts'

/** Adds a version of the statement; the same text again changes nothing. */
export function setStatement(unit: UnitOfWork, id: string, language: Language, text: string, sourceId: string | null = null): void {
  unit.load('organisation', id)
  const clean = text.trim().normalize('NFC')
  const newest = statementOf(unit.db, id, language)
  if (newest?.text === clean) return
  const statementId = newest?.id ?? unit.insert('statement', { organisation_id: id, language })
  unit.insert('statement_version', {
    statement_id: statementId,
    no: (newest?.no ?? 0) + 1,
    text: clean,
    status: 'approved',
    source_id: sourceId
  })
}

/**
 * Says what a version is worth. Only approved ones are used in letters. Throws input.invalid for a day to come, and for somebody who
 * never was a contact person of the partner.
 */
export function judgeStatement(
  unit: UnitOfWork,
  id: string,
  judgement: { status: z.output<typeof StatementStatus>; on: string | null; roleId: string | null }
): void {
  const { status, on, roleId } = judgement
  const version = unit.load('statement_version', id)
  if (on !== null && on > localDay(unit.now)) throw new AppError('input.invalid', { field: 'on' })
  const partnerId = unit.load('statement', version.statement_id).organisation_id
  if (roleId !== null && unit.load('affiliation', roleId).organisation_id !== partnerId)
    throw new AppError('input.invalid', { field: 'roleId' })
  const isApproved = status === 'approved'
  unit.update('statement_version', id, {
    status,
    approved_on: isApproved ? on : null,
    approved_by_affiliation_id: isApproved ? roleId : null
  })
}
