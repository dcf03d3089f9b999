import { runCli } from './run.ts'

/** Runs a command line as this process: its streams, its signals, its exit code. */
export async function runProcess(argv: readonly string[], built: string): Promise<void> {
  const controller = new AbortController()
  const stop = () => {
    // a second time: whoever asks twice does not want to wait for the rolling back
    if (controller.signal.aborted) process.exit(130)
    controller.abort()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  // a reader that has seen enough, such as head, is no error: the command goes on to its end and closes the card file
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') process.exit(70)
    })
  const { stdin, stdout, stderr, env } = process
  const exitCode = await runCli(argv, { stdin, stdout, stderr, env, cwd: process.cwd(), built, signal: controller.signal })
  // an open stdin would keep the process alive; what was said must be out before it ends
  stdout.write('', () => process.exit(exitCode))
}
