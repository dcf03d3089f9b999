import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

const t = wordsOf('da')
const everybody = 212
test.use({ contacts: everybody })

const grid = (page: Page) => page.getByRole('grid').or(page.getByRole('treegrid'))
const chips = (page: Page) => page.getByRole('group', { name: t('filters.chips') })
const addFilter = (page: Page) => page.getByRole('button', { name: t('filters.add'), exact: true })
const tab = (page: Page, name: string) => page.getByRole('tab', { name })

/** Asks with the keyboard alone for those of a type. */
async function askForType(page: Page, type: 'municipality' | 'foundation'): Promise<void> {
  await addFilter(page).press('Enter')
  await expect(page.getByPlaceholder(t('filters.findField'))).toBeFocused()
  await page.keyboard.type('type')
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name: t(`filters.choice.type.${type}`) }).press('Space')
  await page.keyboard.press('Enter')
}

async function openPersons(page: Page): Promise<void> {
  await goTo(page, '/personer')
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(everybody + 1))
}

const rows = async (page: Page) => Number(await grid(page).getAttribute('aria-rowcount')) - 1

test('a filter is asked, counted, changed and taken away with the keyboard, and is a sentence meanwhile', async ({ page, host }) => {
  test.setTimeout(120_000)
  await host.open(page)
  await openPersons(page)
  await page.keyboard.press('Control+Shift+L')
  await expect(page.getByPlaceholder(t('filters.findField'))).toBeFocused()
  await expectNoViolations(page, 'choice of a field')
  await page.keyboard.type('partnersk')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('checkbox', { name: t('filters.choice.status.prospect') })).toBeFocused()
  await page.getByRole('checkbox', { name: t('filters.choice.status.active') }).press('Space')
  const counted = page.getByText(/af 212 personer/).first()
  await expect(counted).toBeVisible()
  await expectNoViolations(page, 'form of a filter')
  const told = Number.parseInt((await counted.textContent()) ?? '', 10)
  await page.keyboard.press('Enter')
  const chip = page.getByRole('button', { name: t('filters.edit', { sentence: 'Partnerskab er Aktivt' }) })
  await expect(chip).toBeVisible()
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(told + 1))

  await askForType(page, 'municipality')
  await expect(addFilter(page)).toBeFocused()
  await expect.poll(() => rows(page)).toBeLessThan(told)
  const both = await rows(page)
  expect(both).toBeGreaterThan(0)
  await chip.press('Enter')
  await page.getByLabel(t('filters.editor.operator')).selectOption('isNot')
  await page.getByRole('button', { name: t('filters.apply'), exact: true }).click()
  await expect(chips(page)).toContainText('Partnerskab er ikke Aktivt')
  await page.getByRole('button', { name: t('filters.removeChip', { sentence: 'Partnerskab er ikke Aktivt' }) }).press('Enter')
  await expect(chips(page)).toContainText('Type er Kommune')
  await expect(chips(page)).not.toContainText('Partnerskab')
  expect(page.url()).not.toMatch(/kommune|aktiv/i)
})

test('a view keeps columns, widths, pins, order, groups, filter and row height over a restart', async ({ page, host }) => {
  await host.open(page)
  await openPersons(page)
  await askForType(page, 'municipality')
  const header = (name: string) => grid(page).getByRole('columnheader', { name })
  const inMenu = async (column: string, entry: 'wider' | 'moveRight' | 'pin') => {
    await header(column).click({ button: 'right' })
    await page.getByRole('menuitem', { name: t(`ui.grid.${entry}`) }).click()
    await page.keyboard.press('Escape')
  }
  await inMenu(t('persons.column.partner'), 'wider')
  await inMenu(t('persons.column.partner'), 'moveRight')
  await inMenu(t('persons.column.title'), 'pin')
  await header(t('persons.column.email')).click()
  await page.getByRole('button', { name: t('ui.grid.columns') }).click()
  await page.getByRole('menuitemcheckbox', { name: t('persons.column.phone') }).click()
  await page.getByRole('menuitemradio', { name: t('settings.densities.roomy') }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: new RegExp(`^${t('ui.grid.group')}`) }).click()
  const kept = page.waitForResponse((response) => response.url().endsWith('/rpc/settings/set'))
  await page.getByRole('menuitemradio', { name: t('persons.column.partner') }).click()
  await page.keyboard.press('Escape')
  const look = () =>
    grid(page).evaluate((table) => ({
      rows: table.getAttribute('aria-rowcount'),
      role: table.getAttribute('role'),
      columns: [...table.querySelectorAll('[role=columnheader]')].map((head) => [
        head.textContent,
        Math.round(head.getBoundingClientRect().width),
        head.getAttribute('aria-sort'),
        getComputedStyle(head).position
      ]),
      height: table.querySelector('[role=rowgroup] [role=row]')?.getBoundingClientRect().height
    }))
  await expect.poll(async () => (await look()).role).toBe('treegrid')
  await expect(tab(page, t('views.all'))).toContainText(t('views.changedMark'))
  const changed = await look()
  await kept
  await page.reload()
  await expect.poll(look).toEqual(changed)

  await page.keyboard.press('Control+Shift+S')
  await page.getByRole('textbox', { name: t('views.name'), exact: true }).fill('Kommunerne')
  await page.keyboard.press('Enter')
  await expect(tab(page, 'Kommunerne')).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByText(t('views.changed'), { exact: true })).toHaveCount(0)
  await tab(page, 'Kommunerne').press('ArrowLeft')
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(everybody + 1))
  await page.reload()
  await tab(page, 'Kommunerne').click()
  await expect(page).toHaveURL(/#\/personer\?v=[\w-]+$/)
  await expect.poll(look).toEqual(changed)
})

test('groups and text are one filter: what cannot be read is underlined and put right, and the chip says it all', async ({
  page,
  host
}) => {
  await host.open(page)
  await openPersons(page)
  await page.getByRole('button', { name: t('filters.more') }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: t('filters.builder.addRule') }).press('Enter')
  await dialog.getByLabel(t('filters.builder.ruleField')).selectOption('type')
  await dialog.getByRole('combobox', { name: t('filters.editor.chooseValues') }).click()
  await page.getByRole('option', { name: t('filters.choice.type.foundation') }).click()
  const text = dialog.getByLabel(t('filters.builder.text'))
  await expect(text).toHaveValue('type:fond')
  const counted = async () => Number.parseInt((await dialog.getByText(/af 212 personer/).textContent()) ?? '', 10)
  await expect.poll(counted).toBeLessThan(everybody)
  const foundations = await counted()
  await text.fill('type:fond | emial:a')
  await expect(dialog.getByRole('alert')).toContainText('"emial"')
  await expect(dialog.getByRole('button', { name: t('filters.apply'), exact: true })).toBeDisabled()
  await expect(dialog.getByLabel(t('filters.builder.ruleField'))).toHaveCount(1)
  await expectNoViolations(page, 'builder')
  await dialog.getByRole('button', { name: t('filters.builder.didYouMean', { hint: 'email' }) }).click()
  await expect.poll(counted).not.toBe(foundations)
  const mended = await counted()
  await text.fill('type:fond | type:kommune har:email')
  await expect(dialog.getByLabel(t('filters.builder.joinedBy'))).toHaveCount(2)
  await expect(dialog.getByLabel(t('filters.builder.ruleField'))).toHaveCount(3)
  await expect.poll(counted).not.toBe(mended)
  const told = await counted()
  await text.press('Enter')
  await expect(chips(page)).toContainText('type er Fond eller (type er Kommune og har e-mail)')
  await expect.poll(() => rows(page)).toBe(told)
})

test('a filter that nobody passes says which part is to blame, and what would be left without it', async ({ page, host }) => {
  await host.open(page)
  await openPersons(page)
  await askForType(page, 'municipality')
  await expect.poll(() => rows(page)).toBeLessThan(everybody)
  const municipal = await rows(page)
  await page.getByLabel(t('persons.search')).fill('zzzz')
  await expect(page.getByRole('heading', { name: t('filters.none.person', { count: 2 }) })).toBeVisible()
  await expect(page.getByText(t('filters.none.blame', { sentence: 'zzzz', count: municipal }))).toBeVisible()
  await expectNoViolations(page, 'nobody passes')
  await page.getByRole('button', { name: t('filters.none.removeBlamed', { field: t('filters.none.search') }) }).click()
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(municipal + 1))
  await page.getByLabel(t('persons.search')).fill('zzzz')
  await page.getByRole('button', { name: t('filters.none.clearAll') }).click()
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(everybody + 1))
})

test('a list of a view holds those whom the view shows, and its rule is changed as a filter is', async ({ page, host }) => {
  await host.open(page)
  await openPersons(page)
  await askForType(page, 'municipality')
  await expect.poll(() => rows(page)).toBeLessThan(everybody)
  const shown = await rows(page)
  await page.getByRole('button', { name: t('views.menu') }).press('Enter')
  await page.getByRole('menuitem', { name: t('views.asList') }).click()
  await page.getByRole('textbox', { name: t('views.name'), exact: true }).fill('Kommunale')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Personer: type er Kommune')).toBeVisible()
  await expect(page.getByRole('tab', { name: t('mailings.people.all') })).toContainText(String(shown))
  await page.getByRole('button', { name: t('filters.removeChip', { sentence: 'Type er Kommune' }) }).click()
  await expect(page.getByRole('tab', { name: t('mailings.people.all') })).toContainText(String(everybody))
  await page.getByRole('button', { name: t('mailings.rule.save') }).click()
  await expect(page.getByText(t('filters.everybody.person'))).toBeVisible()
  await expectNoViolations(page, 'list')
})

test('a favourite stands in the main menu, is renamed and goes again', async ({ page, host }) => {
  test.setTimeout(120_000)
  await host.open(page)
  await openPersons(page)
  await askForType(page, 'foundation')
  await expect.poll(() => rows(page)).toBeLessThan(everybody)
  const shown = await rows(page)
  const menu = async (entry: 'favourite' | 'rename' | 'remove') => {
    await page.getByRole('button', { name: t('views.menu'), exact: true }).press('Enter')
    await page.getByRole('menuitem', { name: t(`views.${entry}`) }).press('Enter')
  }
  await page.keyboard.press('Control+Shift+S')
  await page.getByRole('textbox', { name: t('views.name'), exact: true }).fill('Fondene')
  await page.keyboard.press('Enter')
  await expect(tab(page, 'Fondene')).toHaveAttribute('aria-selected', 'true')
  await menu('favourite')
  const favourite = page.getByRole('navigation').getByRole('link', { name: 'Fondene' })
  await expect(favourite).toContainText(String(shown))
  await menu('rename')
  await page.getByRole('textbox', { name: t('views.name'), exact: true }).fill('Fonde')
  await page.keyboard.press('Enter')
  await expect(tab(page, 'Fonde')).toBeVisible()
  await expectNoViolations(page, 'views')
  await goTo(page, '/partnere')
  await page.getByRole('navigation').getByRole('link', { name: 'Fonde' }).click()
  await expect(tab(page, 'Fonde')).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('button', { name: t('views.menuOf', { name: 'Fonde' }) }).press('Enter')
  await expectNoViolations(page, 'menu of a favourite')
  await page.keyboard.press('Escape')
  await menu('remove')
  await expect(tab(page, 'Fonde')).toHaveCount(0)
  await page
    .getByRole('status')
    .filter({ hasText: t('views.removed', { name: 'Fonde' }) })
    .getByRole('button', { name: t('ui.undo') })
    .click()
  await expect(tab(page, 'Fonde')).toBeVisible()
  await expect(favourite.or(page.getByRole('navigation').getByRole('link', { name: 'Fonde' }))).toBeVisible()
})
