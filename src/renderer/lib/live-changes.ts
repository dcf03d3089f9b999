import { client } from './api.ts'
import { askAgain } from './ask-again.ts'
import { tellBrought } from './brought.ts'
import { loadPreferences } from './preferences.ts'
import { queryClient } from './query-client.ts'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Every commit, by this window or by another, makes what is on the screen ask again: rows show facts of several topics,
 * and the host is on this machine, so nothing is gained by asking less. A lost host is called until it answers, and
 * what it did meanwhile is asked for.
 */
export async function followChanges(): Promise<never> {
  for (let attempt = 0; ; attempt++) {
    try {
      const changes = await client.file.changes()
      if (attempt > 0) await askAgain(queryClient)
      for await (const { topics } of changes) {
        // how tables look and what was not sent belong to the card file that is open
        if (topics.includes('file')) await loadPreferences()
        if (topics.includes('brought')) tellBrought()
        if (topics.some((topic) => topic !== 'window')) await askAgain(queryClient)
      }
    } catch {
      // gone, or not there yet: that is what the pause is for
    }
    await pause(2000)
  }
}
