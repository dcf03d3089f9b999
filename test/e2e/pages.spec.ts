import { type Page, test as plain } from '@playwright/test'
import { accessible } from './axe.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

const cell = (page: Page, row: number) => page.getByRole('grid').locator(`[data-index="${row}"] [role=gridcell]`).nth(1)
const idIn = (page: Page) => new URL(page.url().replace('#', '')).searchParams.get('sel')

test.describe('Cards', () => {
  test.use({ contacts: 100 })

  test('are peeked at with Space and stepped through with Alt+↓; the address says which', async ({ page, host }) => {
    await host.open(page)
    await goTo(page, '/personer')
    await cell(page, 0).click()
    await page.keyboard.press('Space')
    const panel = page.locator('.side-panel')
    await expect(panel).toBeVisible()
    const first = idIn(page)
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Alt+ArrowDown')
    const third = (await cell(page, 2).innerText()).trim()
    await expect(panel.getByRole('heading', { level: 2 }).first()).toHaveText(third)
    await expect(panel.getByText('3 af')).toBeVisible()
    expect(idIn(page)).not.toBe(first)
    expect(page.url()).toContain('peek=1')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/person\//)
  })

  test('are gone through in the order of the table, and lead back to their row', async ({ page, host }) => {
    const t = wordsOf('da')
    await host.open(page)
    await goTo(page, '/personer')
    await cell(page, 1).click()
    const name = (await cell(page, 1).innerText()).trim()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    await expect(page.locator('.trail')).toContainText(t('cards.steps', { at: 2, total: 100 }))
    await page.keyboard.press('Alt+ArrowDown')
    await expect(page.locator('.trail')).toContainText(t('cards.steps', { at: 3, total: 100 }))
    await page.keyboard.press('Alt+ArrowUp')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    await page.getByRole('button', { name: t('ui.back'), exact: true }).click()
    await expect(page.getByRole('grid').locator('[data-index="1"]').locator(':focus')).toHaveCount(1)
  })

  test('tell what a fact was, and bring it back', async ({ page, host }) => {
    const t = wordsOf('da')
    await host.open(page)
    await goTo(page, '/personer')
    await cell(page, 0).click()
    await page.keyboard.press('Enter')
    const title = t('persons.field.honorific')
    const edit = page.getByRole('button', { name: t('ui.edit', { field: title }) })
    for (const value of ['dr.', 'professor']) {
      await edit.click()
      await page.getByRole('textbox', { name: title }).fill(value)
      // the card is read again before it is changed again
      const read = page.waitForResponse((response) => response.url().endsWith('persons/get'))
      await page.keyboard.press('Enter')
      await read
      await expect(edit).toContainText(value)
    }
    await page.getByRole('button', { name: t('cards.fact.source', { field: title }) }).click()
    const past = page.getByRole('dialog', { name: t('cards.fact.source', { field: title }) })
    await expect(past.getByRole('listitem')).toHaveCount(2)
    await past.getByRole('button', { name: t('cards.fact.restoreValue', { value: 'dr.' }) }).click()
    await expect(edit).toContainText('dr.')
    await page
      .getByRole('button', { name: t('ui.undo'), exact: true })
      .last()
      .click()
    await expect(edit).toContainText('professor')
  })
})

test.describe('The card of a partner', () => {
  test.use({ contacts: 100 })

  test('has its statement approved by somebody, and leaves a kind out of every timeline', async ({ page, host }) => {
    const t = wordsOf('da')
    await host.open(page)
    await goTo(page, '/partnere')
    await cell(page, 0).click()
    await page.keyboard.press('Enter')
    await page
      .getByRole('button', { name: t('cards.statement.more') })
      .first()
      .click()
    await page.getByRole('menuitem', { name: t('cards.statement.approve') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: t('cards.statement.save') }).click()
    await expect(page.locator('.partner-byline').first()).toContainText('Godkendt af')
    await page.getByLabel(t('log.what')).fill('Vil gerne høre mere')
    await page.keyboard.press('Control+Enter')
    const calls = page.locator('.timeline-kind').filter({ hasText: t('cards.kinds.call') })
    await expect(calls).toHaveAttribute('aria-pressed', 'true')
    await calls.click()
    await expect(page.locator('.timeline-entry').filter({ hasText: 'Vil gerne høre mere' })).toHaveCount(0)
    await page.reload()
    await expect(calls).toHaveAttribute('aria-pressed', 'false')
  })
})

for (const language of ['da', 'en'] as const)
  test.describe(`Cards in ${language}`, () => {
    test.use({
      language,
      contacts: 60,
      locale: language === 'da' ? 'da-DK' : 'en-GB',
      viewport: { width: 1440, height: 900 }
    })
    test('are accessible', async ({ page, host }) => {
      // eight screens are looked at
      test.slow()
      const t = wordsOf(language)
      const look = accessible(page, language)
      const take = async (name: string) => {
        await look(name)
        await page.screenshot({ path: plain.info().outputPath(`${name}.png`) })
      }
      await host.open(page)
      await goTo(page, '/partnere')
      await cell(page, 0).click()
      await page.keyboard.press('Space')
      await page.locator('.side-panel h2').first().waitFor()
      await take('partner-panel')
      await page.keyboard.press('Enter')
      await page.locator('.trail').waitFor()
      await page.getByLabel(t('log.what')).fill('Vil gerne høre mere')
      await page.keyboard.press('Control+Enter')
      await page.locator('.timeline-entry').filter({ hasText: 'høre mere' }).waitFor()
      await take('partner')
      await page
        .getByRole('button', { name: t('cards.statement.more') })
        .first()
        .click()
      await page.getByRole('menuitem', { name: t('cards.statement.approve') }).click()
      await page.getByRole('dialog').waitFor()
      await take('approve')
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.locator('.partner-person .icon-button').first().click()
      await page.getByRole('menuitem', { name: t('cards.people.edit') }).click()
      await page.getByRole('dialog').waitFor()
      await take('role')
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.locator('.partner-person .card-name').first().click()
      await page.waitForURL(/person\//)
      await page.locator('#person-lists').waitFor()
      await take('person')
      await page.locator('[data-field="email"]').hover()
      await page.getByRole('button', { name: t('cards.fact.source', { field: t('persons.field.email') }) }).click()
      await page.getByRole('dialog', { name: t('cards.fact.source', { field: t('persons.field.email') }) }).waitFor()
      await take('fact')
      await page.emulateMedia({ media: 'print' })
      await page.screenshot({ path: plain.info().outputPath('print.png') })
    })
  })
