import type { Session } from '#main/foundation/session.ts'
import { AppError } from '#shared/errors.ts'

interface Run {
  readonly mailingId: string
  readonly pause: AbortController
  readonly ended: Promise<void>
}

/** What goes out of an open program: one mailing at a time. */
interface Desk {
  run?: Run
  /** Why a mailing stopped by itself, as long as the program is open. */
  readonly stoppedBy: Map<string, string>
}

const desks = new WeakMap<Session, Desk>()

export function deskOf(session: Session): Desk {
  const known = desks.get(session)
  if (known) return known
  const desk: Desk = { stoppedBy: new Map() }
  desks.set(session, desk)
  return desk
}

/** Takes the desk for a mailing; the function that comes back gives it free. Throws sending.running. */
export function takeDesk(session: Session, mailingId: string, signal: AbortSignal | undefined): { paused: AbortSignal; leave(): void } {
  const desk = deskOf(session)
  if (desk.run) throw new AppError('sending.running', { id: desk.run.mailingId })
  const pause = new AbortController()
  const ended = Promise.withResolvers<void>()
  desk.run = { mailingId, pause, ended: ended.promise }
  desk.stoppedBy.delete(mailingId)
  return {
    paused: signal ? AbortSignal.any([pause.signal, signal]) : pause.signal,
    leave: () => {
      delete desk.run
      ended.resolve()
    }
  }
}

/** How long the end of the program waits for the one mail that is under way. */
const patienceMs = 10_000

/** Lets the mail that is under way get to its end, and no other begin. */
export async function clearDesk(session: Session): Promise<void> {
  const { run } = deskOf(session)
  if (!run) return
  run.pause.abort()
  const late = new Promise<void>((resolve) => setTimeout(resolve, patienceMs).unref())
  await Promise.race([run.ended, late])
}
