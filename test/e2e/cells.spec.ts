import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

const t = wordsOf('da')

/** A cell by its row, from 0, and the name of its column. */
function cells(page: Page) {
  const grid = page.getByRole('grid')
  return async (row: number, column: string) => {
    const place = await grid.getByRole('columnheader', { name: column }).getAttribute('data-column')
    return grid.locator(`[data-index="${row}"] > [data-column="${place}"]`)
  }
}

async function openSheet(page: Page, path = '/personer') {
  await goTo(page, path)
  await page.getByRole('button', { name: t('commands.view.edit-table') }).click()
  await expect(page.locator('.grid[data-sheet]')).toBeVisible()
  await expect(page.locator('[data-index="0"]')).not.toHaveAttribute('aria-busy', 'true')
}

async function paste(page: Page, text: string) {
  await page.evaluate((each) => navigator.clipboard.writeText(each), text)
  await page.keyboard.press('Control+v')
}

const column = { title: t('persons.column.title'), email: t('persons.column.email'), phone: t('persons.column.phone') }

// axe looks at a whole table of cells
test.setTimeout(120_000)

test.describe('the table as a spreadsheet', () => {
  test.use({ contacts: 60, permissions: ['clipboard-read', 'clipboard-write'] })

  test('types over a cell, leaves it with Esc, saves it with Enter, and says what is wrong in place', async ({ page, host }) => {
    await host.open(page)
    await openSheet(page)
    const cell = cells(page)
    const title = await cell(1, column.title)
    const before = (await title.textContent()) ?? ''
    await title.click()
    await page.keyboard.type('x')
    await expect(page.locator('.cell-editor')).toHaveValue('x')
    await page.keyboard.press('Escape')
    await expect(title).toHaveText(before)
    await expect(title).toBeFocused()
    await page.keyboard.press('F2')
    await page.keyboard.type(' ny')
    await page.keyboard.press('Enter')
    await expect(title).toHaveText(`${before} ny`)
    await expect(await cell(2, column.title)).toBeFocused()

    await (await cell(2, column.phone)).click()
    await page.keyboard.type('ring til Bo')
    await page.keyboard.press('Enter')
    await expect(page.locator('.cell-editor')).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByRole('alert')).toHaveText(t('cells.problem.phone'))
    await expectNoViolations(page, 'cells')
    await page.keyboard.press('Escape')
    // the view remembers how it is edited
    await page.reload()
    await expect(page.locator('.grid[data-sheet]')).toBeVisible()
  })

  test('takes a pasted block with a line break in quotes, and gives all of it back with one undo', async ({ page, host }) => {
    await host.open(page)
    await openSheet(page)
    const cell = cells(page)
    const places = [0, 1, 2].flatMap((row) => [column.title, column.email].map((name) => [row, name] as const))
    const texts = () => Promise.all(places.map(async ([row, name]) => (await cell(row, name)).textContent()))
    const before = await texts()
    await (await cell(0, column.title)).click()
    await paste(page, '"Formand\nfor alt"\tet@celle.example\nTo\tto@celle.example\nTre\ttre@celle.example\n')
    const after = ['Formand for alt', 'et@celle.example', 'To', 'to@celle.example', 'Tre', 'tre@celle.example']
    await expect.poll(texts).toEqual(after)
    await expect(page.getByText(t('cells.pasted', { count: 6 }))).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect.poll(texts).toEqual(before)
  })

  test('shows what would happen before thirty cells with two wrong numbers are pasted', async ({ page, host }) => {
    await host.open(page)
    await openSheet(page)
    const cell = cells(page)
    await (await cell(0, column.phone)).click()
    const numbers = Array.from({ length: 30 }, (_, at) => (at === 3 || at === 17 ? `nr. ${at}` : `20 30 40 ${at + 10}`))
    await paste(page, numbers.join('\n'))
    const dialog = page.getByRole('dialog', { name: t('cells.preview.title', { count: 30 }) })
    await expect(dialog.locator('[data-failed]')).toHaveCount(2)
    await expect(dialog.locator('[data-failed]').first()).toContainText(t('cells.problem.phone'))
    await expectNoViolations(page, 'preview')
    await dialog.getByRole('button', { name: t('cells.preview.valid') }).click()
    await expect(page.getByText(`${t('cells.pasted', { count: 28 })}, ${t('cells.skipped', { count: 2 })}`)).toBeVisible()
    await expect(await cell(0, column.phone)).toHaveText('20 30 40 10')
    await expect(await cell(2, column.phone)).toHaveText('20 30 40 12')
  })

  test('copies two rows of three cells as text and as a table', async ({ page, host }) => {
    await host.open(page)
    await openSheet(page)
    const cell = cells(page)
    await (await cell(0, column.title)).click()
    await paste(page, 'A\ta@celle.example\t20304050\nB\tb@celle.example\t20304051')
    await expect(await cell(1, column.phone)).toHaveText('20 30 40 51')
    await (await cell(0, column.title)).click()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    await expect(page.locator('[role=gridcell][aria-selected=true]')).toHaveCount(6)
    await page.keyboard.press('Control+c')
    const read = (type: string) => page.evaluate(async (each) => (await (await navigator.clipboard.read())[0]?.getType(each))?.text(), type)
    const rows = [
      ['A', 'a@celle.example', '+4520304050'],
      ['B', 'b@celle.example', '+4520304051']
    ]
    await expect.poll(() => read('text/plain')).toBe(rows.map((row) => `${row.join('\t')}\r\n`).join(''))
    const html = (await read('text/html')) ?? ''
    const table = Array.from(html.matchAll(/<tr>(.*?)<\/tr>/g), ([row]) =>
      Array.from(row.matchAll(/<td[^>]*>(.*?)<\/td>/g), ([, text]) => text)
    )
    expect(table).toEqual(rows)
    // what Excel and we ourselves have copied comes back as a table
    await (await cell(2, column.title)).click()
    await page.keyboard.press('Control+v')
    await expect(await cell(3, column.email)).toHaveText('b@celle.example')
    await page.keyboard.press('Control+Shift+c')
    await expect.poll(() => read('text/plain')).toMatch(new RegExp(`^${column.title}`))
    expect(await read('text/html')).toContain(column.title)
  })

  test('has the typed text still there when the service is gone, and saves it when it is back', async ({ page, host, complaints }) => {
    await host.open(page)
    await openSheet(page)
    const cell = cells(page)
    const title = await cell(0, column.title)
    await title.click()
    await page.route('**/rpc/cells/write', (route) => route.abort())
    await page.keyboard.type('Skatmester')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toContainText(t('errors.environment.no-host').slice(0, 20))
    await expect(page.locator('.cell-editor')).toHaveValue('Skatmester')
    await expect(page.locator('.cell-editor')).toBeFocused()
    complaints.splice(0)
    await page.unroute('**/rpc/cells/write')
    await page.keyboard.press('Enter')
    await expect(title).toHaveText('Skatmester')
    await expect(page.locator('.cell-editor')).toHaveCount(0)
  })

  test('takes back the last three changes of two screens in their order, and does them again', async ({ page, host }) => {
    await host.open(page)
    await openSheet(page, '/partnere')
    const cell = cells(page)
    const web = await cell(0, t('partners.column.email'))
    const type = await cell(0, t('partners.column.type'))
    const typeBefore = (await type.textContent()) ?? ''
    await type.click()
    await page.keyboard.type('Minis')
    await page.keyboard.press('Enter')
    await expect(type).toHaveText('Ministerium')
    await expect(web).toBeVisible()
    await openSheet(page)
    const title = await cell(0, column.title)
    const titleBefore = (await title.textContent()) ?? ''
    for (const text of ['Et', 'To']) {
      await title.click()
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
      await expect(title).toHaveText(text)
    }
    await page.keyboard.press('Control+z')
    await expect(title).toHaveText('Et')
    await page.keyboard.press('Control+z')
    await expect(title).toHaveText(titleBefore)
    await page.keyboard.press('Control+z')
    await goTo(page, '/partnere')
    await expect(type).toHaveText(typeBefore)
    await page.keyboard.press('Control+Shift+z')
    await expect(type).toHaveText('Ministerium')
  })
  test('changes one field of everything ticked, tags it, and takes either back', async ({ page, host }) => {
    await host.open(page)
    await goTo(page, '/personer')
    const cell = cells(page)
    const title = await cell(1, column.title)
    const before = (await title.textContent()) ?? ''
    await page.locator('.grid-head .grid-tick').click()
    await page.getByRole('button', { name: t('cells.bulk.set') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(t('cells.bulk.field')).selectOption(column.phone)
    await dialog.getByLabel(t('cells.bulk.value')).fill('ingen')
    await dialog.getByRole('button', { name: t('cells.bulk.apply', { count: 60 }) }).click()
    await expect(dialog.getByText(t('cells.problem.phone'))).toBeVisible()
    await expectNoViolations(page, 'set field')
    await dialog.getByLabel(t('cells.bulk.field')).selectOption(column.title)
    await dialog.getByLabel(t('cells.bulk.value')).fill('Medlem')
    await dialog.getByRole('button', { name: t('cells.bulk.apply', { count: 60 }) }).click()
    await expect(title).toHaveText('Medlem')
    await page.keyboard.press('Control+z')
    await expect(title).toHaveText(before)
    // what is said of the tags is not to be taken for what was said of the titles
    const changed = page.getByText(t('cells.bulk.changed', { count: 60 }))
    await expect(changed).toHaveCount(0)

    await page.getByRole('button', { name: t('cells.bulk.tag'), exact: true }).click()
    await dialog.getByLabel(t('cells.bulk.tags')).fill('presse, sundhed')
    await expectNoViolations(page, 'tags')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect(changed).toBeVisible()
  })

  test('tells at the foot what a column comes to, of all and of each group', async ({ page, host }) => {
    await host.open(page)
    await goTo(page, '/personer')
    const cell = cells(page)
    await (await cell(0, column.email)).click()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Alt+ArrowDown')
    await page.getByRole('menuitem', { name: t('ui.grid.total.menu') }).hover()
    await page.getByRole('menuitemradio', { name: t('ui.grid.total.filled') }).click()
    const foot = page.getByRole('row', { name: t('ui.grid.total.row') })
    await expect(foot).toContainText(/\d+/)
    await page.getByRole('button', { name: t('ui.grid.group') }).click()
    await page.getByRole('menuitemradio', { name: t('persons.column.partner') }).click()
    await expect(page.locator('.grid-total').first()).toContainText(`${column.email}: ${t('ui.grid.total.filled')}`)
    await expectNoViolations(page, 'totals')
    await page.screenshot({ path: 'test-results/totals.png' })
    await page.reload()
    await expect(foot).toContainText(/\d+/)
    await page.getByRole('button', { name: t('views.resetShort'), exact: true }).click()
    await expect(foot).toBeHidden()
    await expect(page.locator('.grid-group')).toHaveCount(0)
  })

  test('chooses tags from a list and a day from a calendar, on a card and in a cell', async ({ page, host }) => {
    await host.open(page)
    await goTo(page, '/indstillinger?at=fields')
    await page.getByRole('button', { name: t('fields.newOf.person') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(t('fields.name')).fill('Valgt')
    await dialog.getByLabel(t('fields.typeLabel')).selectOption('date')
    await dialog.getByRole('button', { name: t('fields.create') }).click()
    await expect(dialog).toBeHidden()
    await openSheet(page)
    await page.getByRole('button', { name: t('ui.grid.columns') }).click()
    for (const name of [t('persons.column.tags'), 'Valgt']) await page.getByRole('menuitemcheckbox', { name }).click()
    await page.keyboard.press('Escape')
    const cell = cells(page)
    await (await cell(0, t('persons.column.tags'))).click()
    await page.keyboard.type('presse; sundhed')
    await page.keyboard.press('Enter')
    await expect(await cell(0, t('persons.column.tags'))).toContainText('presse')
    await page.keyboard.press('F2')
    await page.getByRole('option', { name: 'sundhed' }).click()
    await expectNoViolations(page, 'tags in a cell')
    await page.screenshot({ path: 'test-results/tags-cell.png' })
    await page.keyboard.press('Tab')
    await expect(await cell(1, t('persons.column.tags'))).toContainText('sundhed')
    await (await cell(0, 'Valgt')).click()
    await page.keyboard.press('F2')
    await expect(page.getByRole('table')).toBeVisible()
    await expectNoViolations(page, 'calendar')
    await page.screenshot({ path: 'test-results/calendar.png' })
    await page.getByRole('table').getByRole('button', { name: /^15 / }).click()
    await expect(await cell(0, 'Valgt')).toContainText('15.')
  })
})
