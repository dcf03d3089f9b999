import type { Locator, Page } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { createPerson } from './create-person.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

const t = wordsOf('da')
const many = 100_000

test.describe('the table of persons', () => {
  test.use({ contacts: many })
  test('stays small and quick to walk with 100,000 rows', async ({ page, host }) => {
    test.setTimeout(300_000)
    await host.open(page)
    await goTo(page, '/personer')
    const grid = page.getByRole('grid')
    await expect(grid).toHaveAttribute('aria-rowcount', String(many + 1), { timeout: 30_000 })
    await expect(grid.locator('[data-index="0"]')).not.toHaveAttribute('aria-busy', 'true')
    const elements = () => page.evaluate(() => document.querySelectorAll('*').length)
    expect(await elements()).toBeLessThan(1500)

    await grid.locator('[data-index="0"] [role=gridcell]').nth(1).click()
    const spent = await threadTime(page)
    const steps: number[] = []
    for (let step = 0; step < 60; step++) {
      const before = await spent()
      await page.keyboard.press('ArrowDown')
      await expect(page.locator('[role=gridcell]:focus').locator('xpath=..')).toHaveAttribute('aria-rowindex', String(step + 3))
      steps.push((await spent()) - before)
    }
    // of three rounds, the one in the middle
    const slow = [0, 20, 40].map((from) => steps.slice(from, from + 20).sort((a, b) => a - b)[18] ?? 0)
    expect(slow.sort((a, b) => a - b)[1]).toBeLessThan(150)
    await page.keyboard.press('Control+End')
    await expect(grid.locator(`[aria-rowindex="${many + 1}"]`)).not.toHaveAttribute('aria-busy', 'true')
    expect(await elements()).toBeLessThan(1500)
    await page.keyboard.press('Control+Home')

    // who reads a row stays on it when the order turns round: the first is the last
    const first = await grid.locator('[data-index="0"]').textContent()
    await grid.getByRole('columnheader', { name: t('persons.column.name') }).click()
    await expect(grid.getByRole('columnheader', { name: t('persons.column.name') })).toHaveAttribute('aria-sort', 'descending')
    await expect(page.locator('[role=gridcell]:focus').locator('xpath=..')).toHaveAttribute('aria-rowindex', String(many + 1))
    await expect(page.locator('[role=gridcell]:focus').locator('xpath=..')).toContainText(first ?? '')
    await page.keyboard.press('Control+Home')
    await expect(grid.locator('[data-index="0"]')).not.toContainText(first ?? '')

    await page.getByLabel(t('persons.search')).fill('jørgen')
    await expect(grid).not.toHaveAttribute('aria-rowcount', String(many + 1))
    await expect(grid.locator('[data-index="0"]')).toContainText('Jørgen')
    const found = await grid.getAttribute('aria-rowcount')
    await page.getByLabel(t('persons.search')).fill('joergen')
    await page.waitForTimeout(600)
    await expect(grid).toHaveAttribute('aria-rowcount', found ?? '')

    await page.getByRole('button', { name: t('ui.grid.columns') }).click()
    await page.getByRole('menuitemcheckbox', { name: t('persons.column.phone') }).click()
    await page.keyboard.press('Escape')
    await expect(grid.getByRole('columnheader', { name: t('persons.column.phone') })).toHaveCount(0)
    await page.reload()
    await expect(grid.getByRole('columnheader', { name: t('persons.column.email') })).toBeVisible()
    await expect(grid.getByRole('columnheader', { name: t('persons.column.phone') })).toHaveCount(0)
  })
})

/** Milliseconds that the window's own thread has worked so far: other work on the machine does not count, as it does on a clock. */
async function threadTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const spent = metrics.find(({ name }) => name === 'TaskDuration')
    if (!spent) throw new Error('no TaskDuration')
    return spent.value * 1000
  }
}

const columnsOf = (grid: Locator) => grid.getByRole('columnheader').locator('> span:first-child').allTextContents()

test.describe('the columns of a table', () => {
  test.use({ contacts: 212 })
  test.describe.configure({ timeout: 180_000 })
  const open = async (page: Page) => {
    await goTo(page, '/personer')
    const grid = page.locator('.grid')
    await expect(grid.locator('[data-index="0"]')).not.toHaveAttribute('aria-busy', 'true')
    return grid
  }
  const headMenu = async (page: Page, column: string, entry: string) => {
    await page.locator('.grid').getByRole('columnheader', { name: column }).focus()
    await page.keyboard.press('Alt+ArrowDown')
    // the menu puts the focus on its first entry itself
    await expect(page.locator('[role=menu] [role=menuitem]:focus')).toHaveCount(1)
    await page.getByRole('menuitem', { name: entry, exact: true }).focus()
    await page.keyboard.press('Enter')
  }

  test('are resized, moved, pinned, sorted on several levels and hidden with the keyboard alone, and stay so', async ({ page, host }) => {
    await host.open(page)
    const grid = await open(page)
    const partner = grid.getByRole('columnheader', { name: t('persons.column.partner') })
    await grid.locator('[data-index="0"] [role=gridcell]').nth(1).click()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowRight')
    await expect(partner).toBeFocused()
    const before = (await partner.boundingBox())?.width ?? 0
    await page.keyboard.press('Alt+ArrowDown')
    // the menu puts the focus on its first entry itself
    await expect(page.locator('[role=menu] [role=menuitem]:focus')).toHaveCount(1)
    await expectNoViolations(page, 'menu of a column')
    await page.getByRole('menuitem', { name: t('ui.grid.wider') }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect(partner).toBeFocused()
    await expect.poll(async () => (await partner.boundingBox())?.width).toBeCloseTo(before + 48, 0)

    await headMenu(page, t('persons.column.partner'), t('ui.grid.moveRight'))
    await page.keyboard.press('Escape')
    await expect(partner).toBeFocused()
    await expect(partner).toHaveAttribute('aria-colindex', '4')
    await headMenu(page, t('persons.column.phone'), t('ui.grid.hide'))
    await headMenu(page, t('persons.column.title'), t('ui.grid.pin'))
    await headMenu(page, t('persons.column.partner'), t('ui.grid.sortDown'))
    await grid.getByRole('columnheader', { name: t('persons.column.title') }).focus()
    await page.keyboard.press('Shift+Enter')
    await expect(grid.getByRole('columnheader', { name: t('persons.column.title') })).toHaveAttribute('aria-sort', 'ascending')
    await expect(partner).toHaveAttribute('aria-sort', 'descending')
    await expect(page.locator('[aria-live=polite]').first()).toHaveText(/Partner.*faldende.*Titel.*stigende/)

    const shown = await columnsOf(grid)
    await page.reload()
    await open(page)
    expect(await columnsOf(grid)).toEqual(shown)
    expect(shown).not.toContain(t('persons.column.phone'))
    await expect(partner).toHaveAttribute('aria-sort', 'descending')
    await expect(grid.getByRole('columnheader', { name: t('persons.column.title') })).toHaveAttribute('data-pinned', 'true')
  })

  test('are moved and resized with the pointer, and sort nothing meanwhile', async ({ page, host }) => {
    await host.open(page)
    const grid = await open(page)
    const email = grid.getByRole('columnheader', { name: t('persons.column.email') })
    const partner = grid.getByRole('columnheader', { name: t('persons.column.partner') })
    const from = await email.boundingBox()
    const to = await partner.boundingBox()
    if (!from || !to) throw new Error('not drawn')
    await page.mouse.move(from.x + 40, from.y + 15)
    await page.mouse.down()
    await page.mouse.move(to.x + 60, to.y + 15, { steps: 5 })
    await page.mouse.move(to.x + 10, to.y + 15, { steps: 5 })
    await page.mouse.up()
    await expect(email).toHaveAttribute('aria-colindex', '3')
    const wide = await email.boundingBox()
    if (!wide) throw new Error('not drawn')
    await page.mouse.move(wide.x + wide.width - 3, wide.y + 15)
    await page.mouse.down()
    await page.mouse.move(wide.x + wide.width + 77, wide.y + 15, { steps: 5 })
    await page.mouse.up()
    await expect.poll(async () => (await email.boundingBox())?.width).toBeCloseTo(wide.width + 80, 0)
    await expect(email).toHaveAttribute('aria-sort', 'none')
  })

  test('put rows in groups that tell of their rows, and close and open with the keyboard', async ({ page, host }) => {
    await host.open(page)
    const grid = await open(page)
    await page.getByRole('button', { name: t('ui.grid.group') }).click()
    await page.getByRole('menuitemradio', { name: t('persons.column.partner') }).click()
    await expect(grid).toHaveAttribute('role', 'treegrid')
    await expect(grid).toHaveAttribute('aria-rowcount', String(212 + 5 + 1))
    const group = grid.locator('[data-index="0"]')
    await expect(group).toHaveAttribute('aria-expanded', 'true')
    await expectNoViolations(page, 'rows in groups')
    const held = Number(await group.locator('.grid-count').textContent())
    await group.click()
    await expect(grid).toHaveAttribute('aria-rowcount', String(212 + 5 + 1 - held))
    await page.keyboard.press('Shift+_')
    await expect(grid).toHaveAttribute('aria-rowcount', String(5 + 1))
    const counts = await grid.locator('.grid-count').allTextContents()
    expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(212)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('+')
    await expect(grid.locator('[data-index="1"]')).toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('[role=gridcell]:focus').locator('xpath=..')).toHaveAttribute('aria-level', '2')
    await expect(grid.locator('[data-index="2"]')).not.toHaveAttribute('aria-busy', 'true')
  })

  test('narrow the table to a value; a row that goes leaves the focus on the nearest, and says so', async ({ page, host }) => {
    await host.open(page)
    const grid = await open(page)
    const cell = grid.locator('[data-index="3"] [role=gridcell]').nth(2)
    const partner = await cell.textContent()
    const after = grid
      .locator('[role=row][data-index]')
      .filter({ hasNotText: partner ?? '' })
      .filter({ has: page.locator('[role=gridcell]') })
    await cell.click()
    await page.keyboard.press('Shift+F10')
    await expectNoViolations(page, 'menu of a row')
    await page.getByRole('menuitem', { name: t('records.notThis') }).click()
    await expect(grid).not.toHaveAttribute('aria-rowcount', '213')
    await expect(grid.locator('[role=gridcell]:focus')).toHaveCount(1)
    await expect(page.locator('[role=gridcell]:focus').locator('xpath=..')).not.toContainText(partner ?? '')
    await expect(page.locator('[aria-live=polite]').first()).toHaveText(t('ui.grid.nearest'))
    expect(await after.count()).toBeGreaterThan(3)
  })

  test('keep ticked rows and the row with the focus through sorting', async ({ page, host }) => {
    await host.open(page)
    const grid = await open(page)
    await grid.locator('[data-index="4"] [role=gridcell]').nth(1).click()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(grid.locator('[role=row][aria-selected=true]')).toHaveCount(3)
    const name = await page.locator('[role=gridcell]:focus').textContent()
    await grid.getByRole('columnheader', { name: t('persons.column.email') }).click()
    await expect(page.locator('[aria-live=polite]').first()).toHaveText(
      t('ui.grid.sorted', { levels: `${t('persons.column.email')}, ${t('ui.grid.ascending')}` })
    )
    await expect(page.locator('[role=gridcell]:focus')).toHaveText(name ?? '')
    await expect(page.locator('[role=gridcell]:focus').locator('xpath=..')).toHaveAttribute('aria-selected', 'true')
    await expect(page.locator('.bulk-bar')).toContainText(t('ui.grid.ticked', { count: 3 }))
  })

  test('are one stop for Tab', async ({ page, host }) => {
    await host.open(page)
    const grid = await open(page)
    await grid.locator('[data-index="2"] [role=gridcell]').nth(2).click()
    await page.keyboard.press('Tab')
    await expect(grid.locator(':focus')).toHaveCount(0)
    await page.keyboard.press('Shift+Tab')
    await expect(grid.locator('[data-index="2"] [role=gridcell]').nth(2)).toBeFocused()
  })
})

test('stands in the Danish alphabet', async ({ page, host }) => {
  await host.open(page)
  for (const name of ['Aarhus', 'Østerbro', 'Zoo', 'Åbyhøj', 'Ærø', 'Aabenraa']) await createPerson(page, t, 'Bo', name)
  await goTo(page, '/personer')
  const names = page.locator('.grid [data-index] [role=gridcell]:nth-child(2)')
  const inOrder = ['Bo Zoo', 'Bo Ærø', 'Bo Østerbro', 'Bo Aabenraa', 'Bo Åbyhøj', 'Bo Aarhus']
  await expect(names).toHaveText(inOrder)

  // what is asked at the start, before the screen is there, is what the screen shows
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${new URL(request.url()).pathname} ${request.postData()}`))
  await page.reload()
  await expect(names).toHaveText(inOrder)
  expect(asked.filter((each) => each.startsWith('/rpc/persons/table') && each.includes('"limit":200'))).toHaveLength(1)
})

test('speaks the other language without a reload, and keeps it', async ({ page, host }) => {
  await host.open(page)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf('en')('imports.first.title'))
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf('en')('imports.first.title'))
})

test('loses nothing of a page that cannot be read, and says why', async ({ page, host, complaints }) => {
  await host.open(page)
  const field = page.getByLabel(t('imports.paste.label'))
  await field.fill('Her står ingen partnere.')
  await page.getByRole('button', { name: t('imports.paste.read') }).click()
  await expect(page.getByRole('alert')).toContainText('import.no-partner-found')
  await expect(field).toHaveValue('Her står ingen partnere.')
  // the browser reports every refused request as an error of its own; this one was asked for
  complaints.length = 0
})

for (const width of [320, 640, 1000])
  test(`needs no sideways scrolling at ${width} pixels`, async ({ page, host }) => {
    await page.setViewportSize({ width, height: 800 })
    await host.open(page)
    await page.getByRole('button', { name: t('imports.paste.sample') }).click()
    await page.waitForURL(/partnere/)
    for (const path of ['/', '/partnere', '/personer', '/breve', '/log', '/indstillinger']) {
      await goTo(page, path)
      await page.locator('h1').waitFor()
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(over, path).toBeLessThanOrEqual(0)
    }
  })
