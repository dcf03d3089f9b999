// Builds all hosts and the window into out/ with the pinned Node. Quiet when it works; the whole output when it does not.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const electronVite = join(dirname(createRequire(import.meta.url).resolve('electron-vite/package.json')), 'bin/electron-vite.js')
const { status, stdout, stderr, error } = spawnSync(process.execPath, [electronVite, 'build', ...process.argv.slice(2)], {
  encoding: 'utf8'
})
if (status !== 0) console.error(stdout, stderr, error ?? '')
process.exit(status ?? 1)
