import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

const t = wordsOf('da')
const many = 100_000

/** As many persons in a twentieth as many organisations; every thousandth has something to look at. */
function table(): Buffer {
  const lines = ['Fornavn;Efternavn;Firma;Stilling;E-mailadresse;Mobiltelefon']
  for (let no = 0; no < many; no++) {
    const phone = no % 1000 === 0 ? '20 00' : `20${String(no).padStart(6, '0')}`
    lines.push(`Åse;Ærø${no};Forening ${Math.floor(no / 20)};Konsulent;aase${no}@forening${Math.floor(no / 20)}.example;${phone}`)
  }
  return Buffer.from(lines.join('\r\n'))
}

test('A review of 100,000 rows is walked, searched and ticked without a stutter', async ({ page, host }) => {
  test.setTimeout(300_000)
  await host.open(page)
  await goTo(page, '/partnere')
  const began = Date.now()
  await page
    .getByRole('button', { name: t('partners.paste') })
    .first()
    .click()
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles({ name: 'stor.csv', mimeType: 'text/csv', buffer: table() })
  await page.waitForURL(/kolonner/, { timeout: 120_000 })
  const read = Date.now() - began
  await page.getByRole('button', { name: t('columns.toReview') }).click()
  await page.getByRole('tab', { name: new RegExp(`^${t('imports.review.tab.all')}`) }).click()
  const grid = page.getByRole('grid')
  await expect(grid).toHaveAttribute('aria-rowcount', String(many + 1), { timeout: 60_000 })
  await expect(grid.locator('[data-index="0"]')).not.toHaveAttribute('aria-busy', 'true')
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(1500)

  // from the key press to the next paint, as the browser itself measures it
  await page.evaluate(() => {
    const paints: number[] = []
    Object.assign(window, { paints })
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') paints.push(duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  await grid.locator('[data-index="0"] [role=gridcell]').nth(1).click()
  // as fast as a key repeats that is held down
  for (let step = 0; step < 100; step++) {
    await page.keyboard.press('ArrowDown')
    await page.waitForTimeout(33)
  }
  await expect(page.locator('[role=gridcell]:focus').locator('xpath=..')).toHaveAttribute('aria-rowindex', '102')
  const paints = await page.evaluate(() => (window as unknown as { paints: number[] }).paints.toSorted((a, b) => a - b))
  // presses under 16 ms are not told at all
  const p95 = paints.length < 5 ? 16 : (paints[paints.length - 5] ?? 0)

  const timed = async (work: () => Promise<unknown>) => {
    const start = Date.now()
    await work()
    return Date.now() - start
  }
  const end = await timed(async () => {
    await page.keyboard.press('Control+End')
    await expect(grid.locator(`[aria-rowindex="${many + 1}"]`)).not.toHaveAttribute('aria-busy', 'true')
  })
  const tick = await timed(async () => {
    await page.keyboard.press('Space')
    await expect(grid.locator(`[aria-rowindex="${many + 1}"]`)).toHaveAttribute('aria-selected', 'false')
  })
  const search = await timed(async () => {
    await page.getByLabel(t('imports.review.search')).fill('ærø4711')
    await expect(grid).toHaveAttribute('aria-rowcount', '12')
  })
  console.info(`100,000 rows: read ${read} ms, key to paint p95 ${p95} ms, last row ${end} ms, tick ${tick} ms, search ${search} ms`)
  // the goal is 150 ms; a machine that does other things beside may be slower, but not so slow that it shows
  expect(p95).toBeLessThan(400)
  for (const wait of [end, tick, search]) expect(wait).toBeLessThan(8000)
})
