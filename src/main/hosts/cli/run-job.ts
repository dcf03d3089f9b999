import type { Cli } from './cli.ts'

interface Step {
  step: string
  done: number
  total: number
}

const megabyte = 1024 * 1024

function shownStep({ step, done, total }: Step): string {
  if (step !== 'bytes') return `${done} / ${total}`
  const [read, all] = [done, total].map((bytes) => (bytes / megabyte).toFixed(1))
  return `${read} / ${all} MB`
}

/** Follows a job to its end and gives its answer; on a terminal its progress is one line that is written over. */
export async function runJob<Answer>(cli: Cli, job: AsyncIterator<Step, Answer>): Promise<Answer> {
  const shown = cli.io.stderr.isTTY && !cli.options.quiet
  for (;;) {
    const next = await job.next()
    if (shown) cli.io.stderr.write(next.done ? '\r\u001b[K' : `\r\u001b[K${shownStep(next.value)}`)
    if (next.done) return next.value
  }
}
