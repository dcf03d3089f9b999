import type { Context } from '#main/api/implement.ts'
import { getMailing, refuseClosed, renderBatch } from '#main/features/mailings/index.ts'
import type { Progress } from '#main/foundation/session.ts'
import { AppError } from '#shared/errors.ts'
import type { SendReport } from '#shared/model/sending.ts'
import { signIn } from './account.service.ts'
import { deskOf, takeDesk } from './desk.ts'
import { noteHanded, noteInterrupted, takeOut } from './journal.service.ts'
import { Pace } from './pace.ts'
import { mailingPace, nextToSend, stateCounts } from './sending.store.ts'
import { settleMailing } from './settle.service.ts'
import type { Handed, SmtpConnection } from './smtp-connection.ts'

interface Wanted {
  readonly id: string
  /** How many the user has said that there are. */
  readonly confirm?: number | undefined
  readonly throttle?: number | undefined
}

type Step = AsyncGenerator<Progress, SendReport>

/** Messages a minute, unless somebody says otherwise. */
export const usualThrottle = 30
/** More than so many are confirmed by their number. */
const mostUnconfirmed = 50
/** So many failures in a row are no accident. */
const mostFailures = 5

const label = { key: 'mailing.sent' }

/**
 * Sends what is not sent yet, in the order of the recipients: frozen first, so that what goes out is what was seen; then one by one, each
 * written into the journal before it leaves and after the server has answered. A run that is paused, or ends in any other way, is gone on
 * with by the next. Throws sending.*, smtp.*, mailing.closed, and what freezing throws.
 */
export async function* sendMailing(context: Context, wanted: Wanted, signal?: AbortSignal): Step {
  const { session } = context
  const desk = takeDesk(session, wanted.id, signal)
  try {
    session.read((unit) => refuseClosed(getMailing(unit, wanted.id)))
    await session.write(label, (unit) => {
      noteInterrupted(unit, undefined)
      return {}
    })
    yield* renderBatch(context, wanted.id, desk.paused)
    refuseUnconfirmed(context, wanted)
    yield* new Run(context, wanted, desk.paused).steps()
    return report(context, wanted.id)
  } catch (error) {
    if (error instanceof AppError) deskOf(session).stoppedBy.set(wanted.id, error.code)
    throw error
  } finally {
    desk.leave()
    session.announce(['mailings'])
  }
}

/** The number says how many letters there are; who goes on with what was begun has said it. */
function refuseUnconfirmed({ session }: Context, { id, confirm }: Wanted): void {
  const { count, begun } = session.read(({ db }) => ({
    count: stateCounts(db, id).get('rendered') ?? 0,
    begun: mailingPace(db, id)?.startedAt != null
  }))
  if (count === 0) throw new AppError('sending.nothing', { id })
  if (!begun && count > mostUnconfirmed && confirm !== count) throw new AppError('sending.not-confirmed', { count })
}

function report({ session }: Context, id: string): SendReport {
  return session.read(({ db }) => {
    const counts = stateCounts(db, id)
    const of = (state: string) => counts.get(state) ?? 0
    const sent = of('sent') + of('replied') + of('bounced')
    const stoppedBy = deskOf(session).stoppedBy.get(id) ?? null
    return { sent, failed: of('failed'), held: of('held'), unknown: of('unknown'), left: of('rendered') + of('planned'), stoppedBy }
  })
}

/** One go at a mailing over one connection, or several when the server hangs up in between. */
class Run {
  readonly #context: Context
  readonly #wanted: Wanted
  readonly #paused: AbortSignal
  #connection: SmtpConnection | undefined
  #failures = 0

  constructor(context: Context, wanted: Wanted, paused: AbortSignal) {
    this.#context = context
    this.#wanted = wanted
    this.#paused = paused
  }

  async *steps(): AsyncGenerator<Progress, void> {
    const { session } = this.#context
    const { id } = this.#wanted
    const total = session.read(({ db }) => stateCounts(db, id).get('rendered') ?? 0)
    try {
      this.#connection = await signIn(this.#context)
      const pace = new Pace(await this.#begin())
      for (let done = 0; !this.#paused.aborted; ) {
        const next = session.read(({ db }) => nextToSend(db, id))
        if (next === undefined) break
        yield { step: 'send', done, total }
        await pace.turn(this.#paused)
        if (this.#paused.aborted) break
        if (await this.#sendOne(next)) done++
        if (this.#failures < mostFailures) continue
        deskOf(session).stoppedBy.set(id, 'failures')
        break
      }
    } finally {
      this.#connection?.close()
      await this.#end()
    }
  }

  /** Gives how many a minute. */
  async #begin(): Promise<number> {
    const { id, throttle: wanted } = this.#wanted
    const { throttle } = await this.#context.session.write(label, (unit) => {
      const known = mailingPace(unit.db, id)
      const throttle = wanted ?? known?.throttle ?? usualThrottle
      const started_at = known?.startedAt ?? unit.now
      unit.update('mailing', id, { status: 'running', mode: 'smtp', throttle, started_at }, { history: false })
      return { throttle }
    })
    return throttle
  }

  /** Whether the letter is out of the queue. */
  async #sendOne(recipientId: string): Promise<boolean> {
    const { session } = this.#context
    const { id } = this.#wanted
    // a server may hang up between two letters; that it can be reached again is settled before the next one is touched
    if (!this.#connection?.isOpen()) this.#connection = await signIn(this.#context)
    const { letter } = await session.write(label, (unit) => ({ letter: takeOut(unit, id, recipientId) }))
    if (!letter) return true
    const handed = await this.#connection.send(letter.envelope, letter.bytes)
    await session.write(label, (unit) => {
      noteHanded(unit, id, recipientId, handed)
      return {}
    })
    this.#failures = handed.is === 'accepted' ? 0 : this.#failures + 1
    if (isOver(handed)) this.#hangUp()
    return handed.is !== 'not-begun'
  }

  #hangUp(): void {
    this.#connection?.close()
    this.#connection = undefined
  }

  async #end(): Promise<void> {
    const { id } = this.#wanted
    await this.#context.session.write(label, (unit) => {
      if (unit.load('mailing', id).status === 'running') settleMailing(unit, id)
      return {}
    })
  }
}

const isOver = ({ is }: Handed): boolean => is === 'not-begun' || is === 'lost'
