import type { Context } from '#main/api/implement.ts'
import { noteInterrupted } from './journal.service.ts'
import { interruptedLetters, runningMailings } from './sending.store.ts'

/** After a start: what an end of the program has interrupted can be gone on with, and what is in doubt says so. */
export async function resumable({ session }: Context): Promise<void> {
  const isInterrupted = session.read(({ db }) => interruptedLetters(db, undefined).length > 0 || runningMailings(db, undefined).length > 0)
  if (!isInterrupted || session.readOnly) return
  await session.write({ key: 'mailing.sent' }, (unit) => {
    noteInterrupted(unit, undefined)
    return {}
  })
}
