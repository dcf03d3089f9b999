import type { Context } from '#main/api/implement.ts'
import { runWorker } from '#main/foundation/jobs/run-worker.ts'
import type { Progress } from '#main/foundation/session.ts'
import type { FoundDuplicates } from '#shared/rules/duplicates/find-duplicates.ts'
import type { PersonFacts } from '#shared/rules/duplicates/person-facts.ts'
import { type Candidates, candidatesOf } from './candidates.ts'
import { organisationFacts, personFactsAfter, personTotal } from './facts.store.ts'

const piece = 2000
const limits = { memoryMb: 3000, timeoutMs: 15 * 60_000 }

/** Looks through all cards, unless none was changed since the last time. Throws job.cancelled, job.memory, job.timeout. */
export async function findAll(
  context: Context,
  signal?: AbortSignal,
  onProgress: (progress: Progress) => void = () => undefined
): Promise<FoundDuplicates> {
  const candidates = candidatesOf(context)
  // a search that is on its way may have passed what was changed since
  while (candidates.running) await candidates.running.catch(() => undefined)
  if (candidates.isFresh && candidates.found) return candidates.found
  candidates.running = search(context, candidates, signal, onProgress).finally(() => {
    candidates.running = undefined
  })
  return candidates.running
}

async function search(context: Context, candidates: Candidates, signal: AbortSignal | undefined, onProgress: (progress: Progress) => void) {
  const { session } = context
  const input = session.read(({ db }) => ({ organisations: organisationFacts(db), total: personTotal(db) }))
  // what changes from here on makes it old again
  candidates.isPassed = false
  const found = await runWorker<typeof input, FoundDuplicates>('duplicates', input, {
    ...limits,
    signal,
    onProgress,
    more: persons(context)
  })
  candidates.found = found
  candidates.searches++
  candidates.standing.clear()
  candidates.isFresh = !candidates.isPassed
  return found
}

/** Everybody, page by page, so that the host can do other things in between. */
async function* persons({ session }: Context): AsyncGenerator<PersonFacts[]> {
  for (let seq = 0; ; ) {
    const { facts, last } = session.read(({ db }) => personFactsAfter(db, seq, piece))
    if (facts.length === 0) return
    yield facts
    seq = last
    await new Promise((resume) => setImmediate(resume))
  }
}

/** The search as a job: its progress, then how many pairs there are. */
export async function* searching(context: Context, signal?: AbortSignal): AsyncGenerator<Progress, FoundDuplicates> {
  let latest: Progress | undefined
  let wake = Promise.withResolvers<void>()
  let isOver = false
  const found = findAll(context, signal, (progress) => {
    latest = progress
    wake.resolve()
  }).finally(() => {
    isOver = true
    wake.resolve()
  })
  // what goes wrong is thrown below
  found.catch(() => undefined)
  while (!isOver) {
    await wake.promise
    wake = Promise.withResolvers()
    if (latest && !isOver) yield latest
  }
  return found
}
