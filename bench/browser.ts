import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Browser, CDPSession, Page } from '@playwright/test'

/** Of the page, in which a part of this runs. */
declare const requestAnimationFrame: (call: () => void) => void

export interface Served {
  url: string
  end(): Promise<void>
}

/** Chromium without a window, or undefined, said in one line, where there is none. */
export async function browserOrSkip(bench: string): Promise<Browser | undefined> {
  const executablePath = process.env['CHROMIUM']
  if (executablePath) {
    const { chromium } = await import('@playwright/test')
    return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  }
  console.error(`${bench} skipped: no Chromium found`)
  return undefined
}

/** The built web host over a card file, in a process of its own. */
export async function serve(file: string, home: string): Promise<Served> {
  const child = spawn(process.execPath, [join(process.cwd(), 'out/main/web.js'), '--no-open', '--file', file], {
    env: { ...process.env, KARTOTEK_HOME: home, LC_ALL: 'da_DK.UTF-8' },
    stdio: ['pipe', 'pipe', 'inherit']
  })
  const end = async () => {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  for await (const line of createInterface(child.stdout)) {
    const { port, launchPath } = JSON.parse(line) as { port: number; launchPath: string }
    return { url: `http://127.0.0.1:${port}${launchPath}`, end }
  }
  throw new Error('the web host did not start')
}

/** Milliseconds of the processor that the main thread of a page has taken since it was opened: what others do meanwhile is not in them. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

/** Runs in the page. */
const scroll = (element: { scrollTop: number }, { frames, pixels }: { frames: number; pixels: number }) =>
  new Promise<void>((done) => {
    let left = frames
    const step = () => {
      element.scrollTop += pixels
      left--
      requestAnimationFrame(left > 0 ? step : () => done())
    }
    requestAnimationFrame(step)
  })

/** Scrolls an element so many times by so many pixels, once a frame. Gives the milliseconds of the main thread a frame. */
export async function scrolled(page: Page, selector: string, frames: number, pixels: number): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await taskTime(session)
  await page.locator(selector).evaluate(scroll, { frames, pixels })
  const after = await taskTime(session)
  await session.detach()
  return (after - before) / frames
}
