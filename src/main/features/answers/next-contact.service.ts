import { decide } from '#main/features/lists/index.ts'
import { getMailing, isReached, versionFor } from '#main/features/mailings/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { Recipient } from '#shared/model/outreach.ts'
import { normaliseEmail } from '#shared/rules/email-address.ts'
import { leftOutRow, type ReturnedRow, returnedLetters } from './answers.store.ts'

/** A letter that came back, and who of the partner can get it instead. */
export interface Returned {
  readonly row: ReturnedRow
  readonly next: Recipient | undefined
}

/**
 * For each letter that came back the next contact of the partner: in the order of its contacts, who may be written to for the purpose, can
 * be reached, and has not got the letter. Two letters that came back from one partner go to two.
 */
export function returnedOf(unit: ReadUnit, mailingId: string): Returned[] {
  const rows = returnedLetters(unit.db, mailingId)
  const ids = [...new Set(rows.flatMap(({ partnerId }) => partnerId ?? []))]
  if (ids.length === 0) return rows.map((row) => ({ row, next: undefined }))
  const { purpose } = getMailing(unit, mailingId)
  const { decisions } = decide(unit, { by: 'ids', entity: 'partners', ids }, { policy: 'all', purpose })
  const free = decisions
    .map(({ recipient }) => recipient)
    .filter(({ reason, personId, email }) => {
      if (reason !== null || email === null) return false
      return !isReached(unit.db, mailingId, personId, normaliseEmail(email))
    })
  const taken = new Set<string>()
  return rows.map((row) => {
    const next = free.find(({ partnerId, personId }) => partnerId === row.partnerId && !taken.has(personId))
    if (next) taken.add(next.personId)
    return { row, next }
  })
}

/** Plans the letter for the next of each partner. Gives for how many, and how many partners have no other. */
export function planNext(unit: UnitOfWork, mailingId: string): { added: number; without: number } {
  const returned = returnedOf(unit, mailingId)
  const found = returned.flatMap(({ row, next }) => (next ? [{ row, next }] : []))
  for (const { row, next } of found) planInstead(unit, mailingId, row, next)
  if (found.length > 0 && unit.load('mailing', mailingId).status === 'done') reopen(unit, mailingId)
  return { added: found.length, without: returned.length - found.length }
}

function planInstead(unit: UnitOfWork, mailingId: string, row: ReturnedRow, next: Recipient): void {
  const values = {
    template_version_id: versionFor(unit.db, mailingId, next.personId) ?? row.templateVersionId,
    affiliation_id: next.affiliationId,
    organisation_id: next.partnerId,
    to_norm: next.email === null ? null : normaliseEmail(next.email),
    to_json: JSON.stringify([{ name: next.name, address: next.email }]),
    cc_json: '[]',
    state: 'planned',
    exclude_reason: null,
    because_person_id: row.personId
  }
  const known = leftOutRow(unit.db, mailingId, next.personId)
  if (known) unit.update('mailing_recipient', known, values)
  else unit.insert('mailing_recipient', { ...values, mailing_id: mailingId, person_id: next.personId })
}

/** Somebody is to get the letter again: it goes the way it went, through the mail server or as a draft. */
function reopen(unit: UnitOfWork, mailingId: string): void {
  const isSmtp = unit.load('mailing', mailingId).mode === 'smtp'
  unit.update('mailing', mailingId, { status: isSmtp ? 'paused' : 'rendered', finished_at: null })
}
