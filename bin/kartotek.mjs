#!/usr/bin/env node
// Starts the command line under any Node: the database would crash an old one without a word, so those hand over to the pinned one.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const cli = new URL('../out/main/cli.js', import.meta.url)
const pinned = fileURLToPath(new URL(`../node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`, import.meta.url))
const stop = (message) => {
  console.error(message)
  process.exit(10)
}

if (!existsSync(cli)) stop('Kartotek is not built yet: run "npm run build" first.')
if (Number(process.versions.node.split('.')[0]) >= 24) await import(cli.href)
else if (existsSync(pinned)) handOver()
else stop(`Kartotek needs Node 24 or newer (this is ${process.version}): run "npm ci" first.`)

/** The same terminal, the same exit code, the same end: a child must not outlive us, however we end, since it holds the card file. */
function handOver() {
  const endWithParent = 'process.on("disconnect",()=>process.kill(process.pid,"SIGKILL"));process.channel?.unref()'
  const child = spawn(
    pinned,
    ['--import', `data:text/javascript,${encodeURIComponent(endWithParent)}`, fileURLToPath(cli), ...process.argv.slice(2)],
    {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc']
    }
  )
  process.on('SIGINT', () => undefined)
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 70)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}
