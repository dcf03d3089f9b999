import { setImmediate } from 'node:timers/promises'
import type { Context } from '#main/api/implement.ts'
import { AppError } from '#shared/errors.ts'
import { type Traces, tracesOf } from './traces.service.ts'
import { rowOf } from './traces.store.ts'

/** Finds everything the card file knows of somebody while others are answered. Throws record.not-found. */
export async function findTraces({ session }: Pick<Context, 'session'>, personId: string): Promise<Traces> {
  const steps = session.read(({ db }) => {
    if (!rowOf(db, 'person', personId)) throw new AppError('record.not-found', { id: personId })
    return tracesOf(db, session.options.registry, personId)
  })
  for (;;) {
    const step = session.read(() => steps.next())
    if (step.done) return step.value
    await setImmediate()
  }
}
