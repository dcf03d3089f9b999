import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test as base, expect, type Page } from '@playwright/test'
import { leftBy, watched } from './connections.ts'

export interface Host {
  /** The data folder; drafts are written below it. */
  home: string
  /** Opens the window of the host; the address is good once, so one page a host. */
  open(page: Page): Promise<void>
  /** What a double-click on a file does while the host is running: another start finds it, and opens a window with the file. */
  bring(page: Page, file: string): Promise<void>
}

interface Fixtures {
  language: 'da' | 'en'
  /** How many fictional persons the card file holds from the start; without any there is none. */
  contacts: number
  host: Host
  /** What the page complained of; a test ends with none. */
  complaints: string[]
}

async function firstLine(child: ChildProcess): Promise<{ port: number; launchPath: string }> {
  if (!child.stdout) throw new Error('no output')
  for await (const line of createInterface(child.stdout)) return JSON.parse(line)
  throw new Error('the host ended before it said where it is')
}

/** Fictional partners and persons, the same every time: made once in a run, in a folder that the next run empties, and copied from there. */
function generate(file: string, contacts: number): void {
  const folder = join(base.info().project.outputDir, 'cards')
  const made = join(folder, `${contacts}.kartotek`)
  if (!existsSync(made)) {
    mkdirSync(folder, { recursive: true })
    const own = join(folder, `${contacts}-${process.pid}.kartotek`)
    const parameters = ['--partners', String(Math.ceil(contacts / 50)), '--contacts', String(contacts), '--seed', '1', '--file', own]
    const { status } = spawnSync(process.execPath, ['out/main/cli.js', 'generate', ...parameters], { stdio: 'ignore' })
    if (status !== 0) throw new Error(`generate ended with ${status}`)
    renameSync(own, made)
  }
  copyFileSync(made, file)
}

/** A host of its own over a data folder of its own, and a window that must not complain. Neither reaches beyond this machine. */
export const test = base.extend<Fixtures>({
  language: ['da', { option: true }],
  contacts: [0, { option: true }],
  host: [
    async ({ language, contacts, page }, use) => {
      const home = mkdtempSync(join(tmpdir(), 'kartotek-e2e-'))
      if (contacts > 0) generate(join(home, 'kartotek.kartotek'), contacts)
      const reached = mkdtempSync(join(tmpdir(), 'kartotek-reached-'))
      const env = { ...process.env, ...watched(reached), KARTOTEK_HOME: home, LC_ALL: language === 'da' ? 'da_DK.UTF-8' : 'en_GB.UTF-8' }
      const start = (...files: string[]) =>
        spawn(process.execPath, ['out/main/web.js', '--no-open', ...files], { env, stdio: ['pipe', 'pipe', 'pipe'] })
      const child = start()
      let log = ''
      child.stderr.on('data', (text) => {
        log += text
      })
      const { port, launchPath } = await firstLine(child)
      await use({
        home,
        open: async (page) => {
          await page.goto(`http://127.0.0.1:${port}${launchPath}`)
          await page.locator('h1').first().waitFor()
          // tests go to the next screen faster than anybody: all of them are there first
          await page.locator('html[data-whole]').waitFor()
        },
        bring: async (page, file) => {
          const first = await firstLine(start(file))
          await page.goto(`http://127.0.0.1:${first.port}${first.launchPath}`)
        }
      })
      await page.close()
      child.kill('SIGTERM')
      await new Promise((done) => child.once('exit', done))
      const left = leftBy(reached)
      for (const folder of [home, reached]) rmSync(folder, { recursive: true, force: true })
      expect(left).toEqual([])
      // it says where it is; whatever is done in these tests, there is nothing else to log, least of all somebody's name
      expect(log.split('\n').filter((line) => !/^Kartotek |^ *http:\/\/127\.0\.0\.1:|^ *$/.test(line))).toEqual([])
    },
    { timeout: 300_000 }
  ],
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      // a script in a mail is refused by its frame, and the browser says so: that is what the frame is for
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('/preview/')) complaints.push(message.text())
      })
      page.context().on('request', (request) => {
        if (!/^(?:http:\/\/127\.0\.0\.1:|data:|blob:|about:)/.test(request.url())) complaints.push(`left this machine: ${request.url()}`)
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

/** Goes to a screen as its address says; the window stays the same. The keys that follow are for that screen, so that it may be drawn first. */
export const goTo = (page: Page, path: string) =>
  page.evaluate(
    (hash) =>
      new Promise<void>((drawn) => {
        location.assign(hash)
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 50)))
      }),
    `#${path}`
  )
