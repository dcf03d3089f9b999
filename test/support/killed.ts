import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import { startClerk } from './clerk.ts'
import { testFolder } from './test-app.ts'

export interface Task {
  do: string
  input: unknown
}

/** What a process had said when it was killed: how many tasks, and in how many milliseconds the last one where it was waited for. */
interface Killed {
  known: number
  ms: number | undefined
}

/** So many milliseconds, but no longer than until it is done; without a number, until it is done. */
const atMost = (wait: number | undefined, done: Promise<unknown>) => (wait === undefined ? done : Promise.race([pause(wait), done]))

/** Gives the tasks to a process and kills it a moment after it has acknowledged so many, at the latest when it acknowledges one more. */
export async function killedAfter(
  clerk: string,
  path: string,
  tasks: readonly Task[],
  most: number,
  wait: number | undefined
): Promise<Killed> {
  const here = await startClerk([process.execPath, clerk, testFolder(), path])
  expect(here.opening.error).toBeUndefined()
  for (const task of tasks.slice(0, most)) expect((await here.ask(task.do, task.input)).error).toBeUndefined()
  const [next] = tasks.slice(most)
  const begin = performance.now()
  const last = next ? here.ask(next.do, next.input).catch(() => undefined) : Promise.resolve(undefined)
  const answered = last.then((answer) => (answer?.done ? performance.now() - begin : undefined))
  await atMost(wait, answered)
  await here.kill()
  const ms = await answered
  return { known: most + (ms === undefined ? 0 : 1), ms }
}

/** Kills a process a moment after it has opened the card file, at the latest when it says on stdout that its one task is done. */
export async function killedOnItsWay(path: string, command: readonly string[], wait: number | undefined): Promise<Killed> {
  const env = { ...process.env, KARTOTEK_HOME: testFolder() }
  const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'], env })
  const exited = once(child, 'exit')
  while (!existsSync(`${path}-wal`) && child.exitCode === null) await pause(1)
  const begin = performance.now()
  const said = once(child.stdout, 'data').then(() => performance.now() - begin)
  await atMost(wait, Promise.race([said, exited]))
  child.kill('SIGKILL')
  await exited
  const ms = await Promise.race([said, pause(0, undefined)])
  return { known: ms === undefined ? 0 : 1, ms }
}

/** When to kill: first when the work is done, which says how long it takes; then from its first moment on to a little beyond its last one. */
export class Moments {
  readonly #rounds: number
  #length = 0

  constructor(rounds: number) {
    this.#rounds = rounds
  }

  /** Milliseconds; undefined for when it is done. */
  wait(round: number): number | undefined {
    return round === 0 ? undefined : (1.2 * this.#length * (round - 1)) / (this.#rounds - 1)
  }

  /** The newest time holds: a machine that does other things meanwhile is slow for a while. */
  saw({ ms }: Killed): void {
    this.#length = ms ?? this.#length
  }
}
