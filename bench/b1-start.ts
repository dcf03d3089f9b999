import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from '@playwright/test'
import { browserOrSkip, serve } from './browser.ts'
import { cardFile, copyOf, scratchFolder, sizes } from './card-file.ts'
import { compare, timed } from './measure.ts'

/** Opens the file and asks for a page, as the least that a program in Node would do before it can show one. */
const opens = (file: string) =>
  `const db = new (require('better-sqlite3'))(${JSON.stringify(file)}, { readonly: true });
  db.prepare('select * from person where deleted_at is null order by sort_key limit 50').all()`

/** A page of one's own in a browser that has nothing of it yet. */
async function fresh(browser: Browser, look: (page: Page) => Promise<unknown>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'da-DK' })
  await look(await context.newPage())
  await context.close()
}

const browser = await browserOrSkip('B1')
if (browser) {
  const still = join(scratchFolder(), 'still.html')
  writeFileSync(still, '<!doctype html><title>Still</title><h1>Personer</h1>')
  for (const size of sizes) {
    const file = copyOf(await cardFile(size))
    const ours = async () => {
      const host = await serve(file, scratchFolder())
      await fresh(browser, async (page) => {
        await page.goto(`${host.url}#/personer`)
        await page.locator('.grid [data-index="0"] [role=gridcell]').first().waitFor()
      })
      return host
    }
    const floor = async () => {
      const { status, stderr } = spawnSync(process.execPath, ['-e', opens(file)], { encoding: 'utf8' })
      if (status !== 0) throw new Error(stderr)
      await fresh(browser, async (page) => {
        await page.goto(pathToFileURL(still).href)
        await page.locator('h1').waitFor()
      })
    }
    await compare(
      {
        bench: 'B1',
        what: `start on ${size} persons: web host to the first row in the browser ÷ a still page and Node opening the file`,
        must: 1.5,
        goal: 1.2
      },
      {
        ours: async () => {
          let host: Awaited<ReturnType<typeof ours>> | undefined
          const time = await timed(async () => {
            host = await ours()
          })
          await host?.end()
          return time
        },
        floor: () => timed(floor)
      }
    )
  }
  await browser.close()
}
