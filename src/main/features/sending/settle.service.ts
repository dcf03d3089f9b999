import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { stateCounts } from './sending.store.ts'

const open = ['planned', 'rendered', 'sending', 'unknown']

/** A mailing is at its end when nobody waits and nobody is in doubt; until then it waits for somebody to go on. */
export function settleMailing(unit: UnitOfWork, id: string): void {
  const counts = stateCounts(unit.db, id)
  if (open.some((state) => counts.has(state))) unit.update('mailing', id, { status: 'paused', finished_at: null }, { history: false })
  else unit.update('mailing', id, { status: 'done', finished_at: unit.now })
}
