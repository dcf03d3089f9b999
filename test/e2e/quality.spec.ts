import type { Page } from '@playwright/test'
import { accessible } from './axe.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

const grid = (page: Page) => page.getByRole('grid')
const rowCount = async (page: Page) => Number(await grid(page).getAttribute('aria-rowcount')) - 1
const cell = (page: Page, row: number) => grid(page).locator(`[data-index="${row}"] [role=gridcell]`).nth(1)
const firstRow = (page: Page) => cell(page, 0).waitFor()

/** The number and the address of every row that opens rows. */
const numbersOf = (page: Page) =>
  page.locator('a[href*="/mangler/"]').evaluateAll((links) =>
    links.map((link) => ({
      count: Number((link.querySelector('b') ?? link).textContent?.replace(/\D/g, '')),
      path: link.getAttribute('href')?.replace(/^.*#/, '') ?? ''
    }))
  )

async function expectRowsBehind(page: Page, path: string): Promise<number> {
  await goTo(page, path)
  await page.locator('h1').waitFor()
  await page.waitForTimeout(400)
  const numbers = await numbersOf(page)
  for (const number of numbers) {
    await goTo(page, number.path)
    await firstRow(page)
    expect([number.path, await rowCount(page)]).toEqual([number.path, number.count])
  }
  return numbers.length
}

test.describe('what the cards want', () => {
  test.use({ contacts: 450 })

  test('is counted on Overblik and Mangler by the rows that each number opens', async ({ page, host }) => {
    await host.open(page)
    expect(await expectRowsBehind(page, '/')).toBeGreaterThan(2)
    expect(await expectRowsBehind(page, '/mangler')).toBeGreaterThan(2)
  })

  test('is put right in the table by the keyboard alone, and undone', async ({ page, host }) => {
    const t = wordsOf('da')
    await host.open(page)
    await goTo(page, '/mangler/phone-missing')
    await firstRow(page)
    const before = await rowCount(page)
    await cell(page, 0).click()
    await page.keyboard.press('F2')
    await page.keyboard.type('12')
    await page.keyboard.press('Enter')
    await expect(page.getByText(t('quality.why.phone-invalid')).last()).toBeVisible()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('20 00 12 34')
    await page.keyboard.press('Enter')
    await expect(grid(page)).toHaveAttribute('aria-rowcount', String(before))
    await page.getByRole('button', { name: t('ui.undo') }).click()
    await expect(grid(page)).toHaveAttribute('aria-rowcount', String(before + 1))
  })

  test('is set aside with a reason, stands there, and is taken back', async ({ page, host }) => {
    const t = wordsOf('da')
    await host.open(page)
    await goTo(page, '/mangler/email-missing')
    await firstRow(page)
    const before = await rowCount(page)
    const name = await cell(page, 0).innerText()
    await cell(page, 0).click()
    await page.keyboard.press('Shift+Space')
    await page.getByRole('button', { name: t('quality.ignoreAll', { count: 1 }) }).click()
    await page.keyboard.type('Har ingen')
    await page.keyboard.press('Enter')
    await expect(grid(page)).toHaveAttribute('aria-rowcount', String(before))
    await goTo(page, '/mangler?tab=aside')
    await expect(cell(page, 0)).toHaveText(name)
    await expect(grid(page).locator('[data-index="0"]')).toContainText('Har ingen')
    await cell(page, 0).click()
    await page.keyboard.press('Shift+Space')
    await page.getByRole('button', { name: t('quality.reopen') }).click()
    await expect(page.getByText(t('quality.noneAside'))).toBeVisible()
  })

  test('stands on the card, and each word leads to its field', async ({ page, host }) => {
    const t = wordsOf('da')
    await host.open(page)
    await goTo(page, '/mangler/phone-missing')
    await firstRow(page)
    await cell(page, 0).click()
    await page.keyboard.press('Enter')
    await page.waitForURL(/person\//)
    await page.getByRole('button', { name: t('quality.toField', { field: t('quality.field.phone') }) }).click()
    await page.keyboard.type('20 00 12 34')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: t('quality.toField', { field: t('quality.field.phone') }) })).toHaveCount(0)
  })
})

test('nothing is missing in an empty card file', async ({ page, host }) => {
  await host.open(page)
  await goTo(page, '/mangler')
  await expect(page.getByText(wordsOf('da')('quality.nothing'))).toBeVisible()
})

for (const language of ['da', 'en'] as const)
  test.describe(`Mangler in ${language}`, () => {
    test.use({ language, contacts: 450, locale: language === 'da' ? 'da-DK' : 'en-GB' })
    test('is accessible', async ({ page, host }) => {
      // six screens are looked at, twice
      test.slow()
      const t = wordsOf(language)
      const look = accessible(page, language)
      await host.open(page)
      await goTo(page, '/mangler')
      await page.locator('.quality-cards').waitFor()
      await look('cards')
      await goTo(page, '/mangler/type-missing')
      await firstRow(page)
      await cell(page, 0).click()
      await page.keyboard.press('Shift+Space')
      await look('rows to choose in')
      await page.getByRole('button', { name: t('quality.ignoreAll', { count: 1 }) }).click()
      await page.getByRole('dialog').waitFor()
      await look('set aside')
      await page.keyboard.type('x')
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await goTo(page, '/mangler?tab=aside')
      await firstRow(page)
      await look('what is set aside')
      await goTo(page, '/mangler/phone-missing')
      await firstRow(page)
      await cell(page, 0).click()
      await page.keyboard.press('F2')
      await page.keyboard.type('12')
      await page.keyboard.press('Enter')
      await look('a field with a problem')
      await page.keyboard.press('Escape')
      await cell(page, 0).click()
      await page.keyboard.press('Enter')
      await page.waitForURL(/person\//)
      await page.getByText(t('quality.line')).waitFor()
      await look('the line on a card')
    })
  })
