// `npm run test:electron`: the tests of the desktop window in Electron itself. Says so honestly when they cannot be run.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { electronBinary, hasScreen } from './electron-binary.mjs'

const notRun = (why) => {
  console.error(`not run: ${why}`)
  process.exit(10)
}
const binary = electronBinary() ?? notRun("Electron's binary is not installed (npx install-electron)")
if (!hasScreen) notRun('there is no screen (on a server: xvfb-run npm run test:electron)')

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli')
const child = spawn(process.execPath, [playwright, 'test', '--project=electron', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ELECTRON_BINARY: binary }
})
child.on('exit', (code) => process.exit(code ?? 1))
