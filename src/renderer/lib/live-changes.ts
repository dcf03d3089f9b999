import { client } from './api.ts'
import { queryClient } from './query-client.ts'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Every commit, by this window or by another, makes what is on the screen ask again: rows show facts of several topics,
 * and the host is on this machine, so nothing is gained by asking less. A lost host is called until it answers.
 */
export async function followChanges(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const changes = await client.file.changes(undefined, { signal })
      await queryClient.invalidateQueries()
      for await (const _commit of changes) await queryClient.invalidateQueries()
    } catch {
      await pause(2000)
    }
  }
}
