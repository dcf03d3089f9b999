import type { Cli } from './cli.ts'

interface Step {
  step: string
  done: number
  total: number
}

/** Follows a job to its end and gives its answer; on a terminal its progress is one line that is written over. */
export async function runJob<Answer>(cli: Cli, job: AsyncIterator<Step, Answer>): Promise<Answer> {
  const shown = cli.io.stderr.isTTY && !cli.options.quiet
  for (;;) {
    const next = await job.next()
    if (shown) cli.io.stderr.write(next.done ? '\r\u001b[K' : `\r\u001b[K${next.value.done} / ${next.value.total}`)
    if (next.done) return next.value
  }
}
