import { runCli } from './run.ts'

const controller = new AbortController()
let stopped = 0
const stop = () => {
  // a second time: whoever asks twice does not want to wait for the rolling back
  if (++stopped > 1) process.exit(130)
  controller.abort()
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
// a reader that has seen enough, such as head, is no error: the command goes on to its end and closes the card file
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exit(70)
  })

const exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  signal: controller.signal
})
process.stdout.write('', () => process.exit(exitCode))
