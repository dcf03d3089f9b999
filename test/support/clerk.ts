import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

/** An answer of a clerk: what was done, or the code of what went wrong. */
export interface Answer {
  open?: boolean
  done?: Record<string, unknown>
  error?: string
  ms?: number
}

export interface Clerk {
  readonly pid: number
  /** What the process said when it opened the card file. */
  readonly opening: Answer
  ask(name: string, input?: unknown): Promise<Answer>
  /** Ends the process without a chance to tidy up. */
  kill(): Promise<void>
  /** Lets it close the card file and end. */
  leave(): Promise<void>
}

/** Starts test/fixtures/processes/clerk.ts, bundled, through a command such as "node". */
export async function startClerk(command: readonly string[]): Promise<Clerk> {
  const [program = '', ...parameters] = command
  const child = spawn(program, parameters, { stdio: ['pipe', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const exited = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const answer = async (): Promise<Answer> => {
    const { value, done } = await lines.next()
    if (done) throw new Error('the clerk has ended')
    return JSON.parse(value) as Answer
  }
  return {
    pid: child.pid ?? 0,
    opening: await answer(),
    ask: (name, input) => {
      child.stdin.write(`${JSON.stringify({ do: name, input })}\n`)
      return answer()
    },
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
    leave: async () => {
      child.stdin.end()
      await exited
    }
  }
}
