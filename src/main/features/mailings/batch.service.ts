import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { Hold } from './recheck.service.ts'

/** No letter any more: whoever is to get one again gets another. */
export const noLetter = { subject: '', body_text: '', rendered: null, files_json: '[]', message_id: null } as const

/** Whoever must not get the letter any more is held back, and what was rendered for them is gone. */
export function holdBack(unit: UnitOfWork, held: ReadonlyMap<string, Hold>): void {
  for (const [id, { reason, insteadId }] of held)
    unit.update(
      'mailing_recipient',
      id,
      { ...noLetter, state: 'held', exclude_reason: reason, because_person_id: insteadId },
      { history: false }
    )
}
