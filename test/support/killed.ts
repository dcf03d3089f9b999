import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import { startClerk } from './clerk.ts'
import { testFolder } from './test-app.ts'

export interface Task {
  do: string
  input: unknown
}

/** Gives the tasks to a process and kills it a moment after it has acknowledged so many; says how many it had. */
export async function killedAfter(clerk: string, path: string, tasks: readonly Task[], most: number, wait: number): Promise<number> {
  const here = await startClerk([process.execPath, clerk, testFolder(), path])
  expect(here.opening.error).toBeUndefined()
  for (const task of tasks.slice(0, most)) expect((await here.ask(task.do, task.input)).error).toBeUndefined()
  const [next] = tasks.slice(most)
  const last = next && here.ask(next.do, next.input).catch(() => undefined)
  await pause(wait)
  await here.kill()
  return (await last)?.done ? most + 1 : most
}
