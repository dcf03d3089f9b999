// Finds a browser that Playwright can drive: Chromium, Chrome, Edge, or Playwright's own.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

// the shell draws the same pages without the rest of a browser, for three quarters of the processor's time
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const applications = ['Chromium', 'Google Chrome', 'Microsoft Edge']
const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe']

const candidates = {
  linux: () => (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
  darwin: () => applications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: () =>
    [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
      folder ? programs.map((program) => join(folder, program)) : []
    )
}

/** On Linux a file of that name may be a stub that only says how to install a browser; elsewhere asking would open a window. */
const works = (file) => existsSync(file) && (process.platform !== 'linux' || spawnSync(file, ['--version']).status === 0)

/** The path of a browser that may have no window, or undefined. `CHROMIUM` names one that is somewhere else. */
export function findBrowser() {
  const all = [process.env.CHROMIUM, ...(candidates[process.platform]?.() ?? []), chromium.executablePath()]
  return all.find((file) => file && works(file))
}

const canInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version')

/** As findBrowser; root on Debian gets Debian's when there is none, everybody else one sentence and exit code 10. */
export function requireBrowser() {
  const found = findBrowser()
  if (found) return found
  if (canInstall()) {
    console.error('No browser found: installing chromium with apt-get.')
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    spawnSync('apt-get', ['update', '-qq'], quiet)
    for (const name of ['chromium-headless-shell', 'chromium']) {
      spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-liberation'], quiet)
      const installed = findBrowser()
      if (installed) return installed
    }
  }
  console.error(
    'No browser found for the end-to-end tests: install Chromium, Chrome or Edge, run "npx playwright install chromium", or name one in CHROMIUM.'
  )
  process.exit(10)
}
