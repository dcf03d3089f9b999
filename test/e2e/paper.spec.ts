import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

const t = wordsOf('da')
const cell = (page: Page, row: number) => page.getByRole('grid').locator(`[data-index="${row}"] [role=gridcell]`).nth(1)

/** How many pages a printer would take. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** What printing would have done, said to nobody: the dialog of the browser cannot be seen by a test. */
const withoutDialog = (page: Page) =>
  page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute('data-asked', '') }))

test.describe('Paper and the clipboard', () => {
  test.use({ contacts: 100 })

  test('take everybody who matches, in the form that is chosen, and say who is left out', async ({ page, host, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await host.open(page)
    await goTo(page, '/personer')
    await cell(page, 0).click()
    await page.keyboard.press('Control+a')
    await page.getByRole('button', { name: t('commands.edit.copy-as') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: t('paper.copy.form.table') }).check()
    await expect(dialog.locator('.copy-as-left')).toContainText(/\d+ /)
    await expectNoViolations(page, 'copy as')
    await dialog.getByRole('button', { name: t('paper.copy.all', { count: 100 }) }).click()
    await expect(page.getByText(t('paper.copy.copied', { count: 100 }))).toBeVisible()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text.trim().split('\n')).toHaveLength(101)
    expect(text.split(/\r?\n/)[0]).toBe(
      ['name', 'title', 'partner', 'email', 'phone'].map((each) => t(`paper.copy.heads.${each}`)).join('\t')
    )
  })

  test('give each partner one page of its own, whatever there is to tell', async ({ page, host }) => {
    await host.open(page)
    await goTo(page, '/partnere')
    await cell(page, 0).click()
    await page.keyboard.press('Control+a')
    await page.getByRole('button', { name: t('commands.card.sheet') }).click()
    await expect(page.getByRole('button', { name: t('paper.sheets.print', { count: 2 }) })).toBeVisible()
    await expect(page.locator('.sheet').first()).toContainText(/… \d+ til i Kartotek/)
    expect(await pagesOf(page)).toBe(2)
    await expectNoViolations(page, 'sheets')
  })

  test('print all rows of a view under the same heads, with what is shown at the top of each page', async ({ page, host }) => {
    await host.open(page)
    await goTo(page, '/personer')
    await cell(page, 0).waitFor()
    await withoutDialog(page)
    await page.keyboard.press('Control+p')
    await expect(page.locator('body[data-asked]')).toHaveCount(1)
    await expect(page.locator('.printed tbody tr')).toHaveCount(100)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.printed thead')).toHaveCSS('display', 'table-header-group')
    await expect(page.locator('.printed tbody tr').first()).toHaveCSS('break-inside', 'avoid')
    await expect(page.locator('#root')).toBeHidden()
    const heads = await page.evaluate(() =>
      document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join()
    )
    expect(heads).toContain(t('filters.everybody.person'))
    expect(heads).toContain('counter(pages)')
    expect(await pagesOf(page)).toBeGreaterThan(2)
    // what was drawn for the printer goes when it is done
    await expect(page.locator('.printed')).toHaveCount(0)
  })
})

test('The manual is read inside the program, searched, and leads from chapter to chapter', async ({ page, host }) => {
  await host.open(page)
  await goTo(page, '/vejledning')
  const article = page.locator('.manual-article')
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(t('paper.manual.title'))
  await article.getByRole('link', { name: 'Udskriv og kopiér' }).click()
  await expect(article.getByRole('heading', { level: 1 })).toHaveText('Udskriv og kopiér')
  await expect(article.locator('img').first()).toHaveJSProperty('complete', true)
  expect(
    await article
      .locator('img')
      .first()
      .evaluate((picture: HTMLImageElement) => picture.naturalWidth)
  ).toBeGreaterThan(500)
  await expectNoViolations(page, 'manual')
  await page.getByRole('textbox', { name: t('paper.manual.search') }).fill('maerkeligt ord')
  await expect(page.locator('.manual-nav')).toContainText(t('paper.manual.nothing'))
  await page.getByRole('textbox', { name: t('paper.manual.search') }).fill('bcc')
  await page.locator('.manual-place').first().click()
  await expect(article).toContainText('Bcc')
})
