import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { QuotationFacts } from '#shared/model/focus.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { speakingRole } from './quotations.store.ts'

/** Throws date.to-come, input.invalid for the role of somebody else. */
export function addQuotation(unit: UnitOfWork, personId: string, facts: QuotationFacts & { text: string }): string {
  unit.load('person', personId)
  const usual = facts.roleId === undefined ? speakingRole(unit.db, personId) : undefined
  const { text, roleId = usual?.id ?? null, saidOn = null, source = '', url = '', language = null } = facts
  const titleText = facts.titleText ?? usual?.title ?? ''
  check(unit, personId, roleId, saidOn)
  return unit.insert('quotation', {
    ...{ person_id: personId, affiliation_id: roleId, text: text.normalize('NFC'), title_text: titleText, said_on: saidOn },
    ...{ source, url, language }
  })
}

export function updateQuotation(unit: UnitOfWork, id: string, version: number, patch: QuotationFacts): void {
  const row = unit.load('quotation', id)
  const { text = row.text, titleText = row.title_text, source = row.source, url = row.url } = patch
  const roleId = patch.roleId === undefined ? row.affiliation_id : patch.roleId
  const saidOn = patch.saidOn === undefined ? row.said_on : patch.saidOn
  const language = patch.language === undefined ? row.language : patch.language
  check(unit, row.person_id, roleId, saidOn)
  unit.update(
    'quotation',
    id,
    { text: text.normalize('NFC'), title_text: titleText, affiliation_id: roleId, said_on: saidOn, source, url, language },
    { version }
  )
}

function check(unit: UnitOfWork, personId: string, roleId: string | null, saidOn: string | null): void {
  if (saidOn !== null && saidOn > localDay(unit.now)) throw new AppError('date.to-come', { field: 'saidOn' })
  if (roleId !== null && unit.load('affiliation', roleId).person_id !== personId) throw new AppError('input.invalid', { field: 'roleId' })
}
