// `npm run test:e2e [-- playwright's own parameters]`: the end-to-end tests in a real browser, over the built web host.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { requireBrowser } from './browser.mjs'

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli')
const child = spawn(process.execPath, [playwright, 'test', '--project=web', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM: requireBrowser() }
})
child.on('exit', (code) => process.exit(code ?? 1))
