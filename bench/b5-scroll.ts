import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { browserOrSkip, scrolled, serve } from './browser.ts'
import { cardFile, copyOf, scratchFolder } from './card-file.ts'
import { compare } from './measure.ts'

const frames = 200
/** About a flick of the wheel: every frame brings rows that were not drawn before. */
const pixels = 400

const browser = await browserOrSkip('B5')
if (browser) {
  const file = copyOf(await cardFile(100_000))
  const host = await serve(file, scratchFolder())
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const [ours, floor] = [await context.newPage(), await context.newPage()]
  await ours.goto(host.url)
  await ours.locator('h1').first().waitFor()
  await ours.goto(`${new URL(host.url).origin}/#/personer`)
  await ours.locator('.grid [data-index="0"] [role=gridcell]').first().waitFor()
  await floor.setContent(await barePage())
  await floor.locator('#rows').waitFor()
  const scroll = async (page: Page, selector: string) => {
    await page.bringToFront()
    await page.locator(selector).evaluate('element => { element.scrollTop = 0 }')
    return scrolled(page, selector, frames, pixels)
  }
  await compare(
    { bench: 'B5', what: `scroll 100,000 rows: main thread a frame, ${frames} frames ÷ bare virtualiser`, must: 1.5, goal: 1.1 },
    { ours: () => scroll(ours, '.grid'), floor: () => scroll(floor, '#rows') }
  )
  await browser.close()
  await host.end()
}

/** The bare rows as one page. */
async function barePage(): Promise<string> {
  const { build } = await import('vite')
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: true, rolldownOptions: { input: join(process.cwd(), 'bench/bare-rows.mjs') } }
  })
  const [first] = [built].flat()
  const code = first && 'output' in first ? first.output.find((part) => part.type === 'chunk')?.code : undefined
  if (code === undefined) throw new Error('the bare rows were not built')
  return `<!doctype html><title>Rows</title><body><script type="module">${code.replaceAll('</script', '<\\/script')}</script>`
}
