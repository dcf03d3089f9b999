import { defineConfig, devices } from '@playwright/test'
import { quickFolder } from './test/support/quick-folder.ts'

// web: run through scripts/e2e.mjs, which finds the browser. electron: through scripts/test-electron.mjs, which finds the binary.
// Each test starts a host of its own over a card file of its own.
// the window, the host and the tests are on one machine, and so in one time zone: at 23 o'clock in UTC it is tomorrow in Copenhagen
process.env['TZ'] = 'Europe/Copenhagen'
process.env['TMPDIR'] = quickFolder()
const asRoot = process.getuid?.() === 0

export default defineConfig({
  workers: 2,
  // room for a machine that does other things meanwhile: these are about what happens, not about how fast
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // a second try is told as flaky at the end of the list: it lets the others be judged, and is looked into
  retries: 1,
  // what fails everywhere need not be waited for
  maxFailures: 12,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  outputDir: 'test-results',
  projects: [
    { name: 'web', testDir: 'test/e2e' },
    { name: 'electron', testDir: 'test/electron' }
  ],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    contextOptions: { reducedMotion: 'reduce' },
    // a trace of every test costs a quarter of their time; --trace on makes one of what is looked into
    trace: 'off',
    launchOptions: {
      // a browser run by root has no sandbox of its own to start
      args: asRoot ? ['--no-sandbox'] : [],
      ...(process.env['CHROMIUM'] === undefined ? {} : { executablePath: process.env['CHROMIUM'] })
    }
  }
})
