import { createMailing, getMailing } from '#main/features/mailings/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { silentPersons } from './answers.store.ts'

/** Policies that need all the people of a partner to find out whom the one mail is to. */
const whole: ReadonlySet<string> = new Set(['one-mail', 'function-mailbox'])

/**
 * A new mailing to those who got one and have not answered, about the same. Who has said no since does not get it, as ever. Throws
 * mailing.no-recipients when everybody has answered, mailing.no-sender.
 */
export function startSecondRound(unit: UnitOfWork, id: string, templateId: string): string {
  const first = getMailing(unit, id)
  const ids = silentPersons(unit.db, id)
  if (ids.length === 0) throw new AppError('mailing.no-recipients')
  const policy = whole.has(first.policy) ? first.policy : 'all'
  const next = createMailing(unit, { selection: { by: 'ids', entity: 'persons', ids }, templateId, policy })
  const { about_type, about_id } = unit.load('mailing', id)
  unit.update('mailing', next, { follows_id: id, about_type, about_id })
  return next
}
