import type { Session } from '#main/foundation/session.ts'

/** Topics of each commit as they come, until the signal ends it. Commits in between two reads are given together. */
export async function* changesOf(session: Session, signal: AbortSignal | undefined): AsyncGenerator<{ topics: string[] }> {
  const waiting = new Set<string>()
  let wake: () => void = () => undefined
  const end = session.onChange((topics) => {
    for (const topic of topics) waiting.add(topic)
    wake()
  })
  const stop = () => wake()
  signal?.addEventListener('abort', stop)
  try {
    // tells the window at once that it is connected
    yield { topics: [] }
    while (!signal?.aborted) {
      if (waiting.size === 0) await new Promise<void>((resume) => (wake = resume))
      if (signal?.aborted) return
      const topics = [...waiting]
      waiting.clear()
      yield { topics }
    }
  } finally {
    signal?.removeEventListener('abort', stop)
    end()
  }
}
