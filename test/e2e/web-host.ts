import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test as base, expect, type Page } from '@playwright/test'

export interface Host {
  /** The data folder; drafts are written below it. */
  home: string
  /** Opens the window of the host; the address is good once, so one page a host. */
  open(page: Page): Promise<void>
}

interface Fixtures {
  language: 'da' | 'en'
  host: Host
  /** What the page complained of; a test ends with none. */
  complaints: string[]
}

async function firstLine(child: ChildProcess): Promise<{ port: number; launchPath: string }> {
  if (!child.stdout) throw new Error('no output')
  for await (const line of createInterface(child.stdout)) return JSON.parse(line)
  throw new Error('the host ended before it said where it is')
}

/** A host of its own over a data folder of its own, and a window that must not complain. */
export const test = base.extend<Fixtures>({
  language: ['da', { option: true }],
  host: async ({ language, page }, use) => {
    const home = mkdtempSync(join(tmpdir(), 'kartotek-e2e-'))
    const child = spawn(process.execPath, ['out/main/web.js', '--no-open'], {
      env: { ...process.env, KARTOTEK_HOME: home, LC_ALL: language === 'da' ? 'da_DK.UTF-8' : 'en_GB.UTF-8' },
      stdio: ['pipe', 'pipe', 'ignore']
    })
    const { port, launchPath } = await firstLine(child)
    await use({
      home,
      open: async (page) => {
        await page.goto(`http://127.0.0.1:${port}${launchPath}`)
        await page.locator('h1').first().waitFor()
      }
    })
    await page.close()
    child.kill('SIGTERM')
    await new Promise((done) => child.once('exit', done))
    rmSync(home, { recursive: true, force: true })
  },
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      // a script in a mail is refused by its frame, and the browser says so: that is what the frame is for
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('/preview/')) complaints.push(message.text())
      })
      // the console says only that something failed; this says what
      page.on('response', async (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()} ${await response.text().catch(() => '')}`)
      })
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true }
  ]
})

export { expect }

/** Goes to a screen as its address says; the window stays the same. */
export const goTo = (page: Page, path: string) => page.evaluate((hash) => location.assign(hash), `#${path}`)
