import { type Page, test as plain } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

const cell = (page: Page, row: number) => page.getByRole('grid').locator(`[data-index="${row}"] [role=gridcell]`).nth(0)
const pairs = async (page: Page) => Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1

/** Two fictional namesakes who share an address: the second is warned about and entered all the same. */
async function enterTwice(page: Page, t: ReturnType<typeof wordsOf>, onWarning = async () => {}) {
  await goTo(page, '/personer')
  for (const [at, familyName] of ['Mosehøjgaard', 'Mosehøjgård'].entries()) {
    await page.getByRole('button', { name: t('persons.create'), exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(t('persons.field.givenName')).fill('Katrine')
    await dialog.getByLabel(t('persons.field.familyName')).fill(familyName)
    await dialog.getByLabel(t('persons.field.email')).fill(at === 0 ? 'katrine@m.example' : 'katrine@m.example; k@n.example')
    if (at === 1) {
      await expect(dialog.getByText(t('duplicates.warning'))).toBeVisible()
      await expect(dialog.getByRole('link', { name: 'Katrine Mosehøjgaard' })).toBeVisible()
      await onWarning()
    }
    await dialog.getByRole('button', { name: t('persons.create') }).click()
    await page.waitForURL(/person\//)
    await goTo(page, '/personer')
  }
}

test.describe('who is entered twice', () => {
  test.use({ contacts: 450 })

  test('is warned about, found, merged by the keyboard, and two again after undo', async ({ page, host }) => {
    const t = wordsOf('da')
    await host.open(page)
    await enterTwice(page, t)
    await goTo(page, '/dubletter')
    await cell(page, 0).waitFor()
    const before = await pairs(page)
    await expect(cell(page, 0)).toContainText('Katrine Mosehøjg')
    await cell(page, 0).click()
    await page.keyboard.press('Enter')
    await page.waitForURL(/dubletter\/person\//)
    await page.getByRole('button', { name: t('duplicates.flip') }).click()
    await page.getByRole('radio', { name: /Mosehøjgård/ }).check()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(t('duplicates.merged'))).toBeVisible()
    await goTo(page, '/dubletter')
    await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(before))
    await goTo(page, '/personer')
    await page.getByLabel(t('persons.search')).fill('Mosehøjgård')
    await expect(page.getByText('Katrine Mosehøjgård')).toHaveCount(1)
    await page
      .getByRole('status')
      .filter({ hasText: t('duplicates.merged') })
      .getByRole('button', { name: t('ui.undo') })
      .click()
    await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '3')
  })

  test('is one by Enter and Ctrl+Enter alone, wherever the focus is', async ({ page, host }) => {
    const t = wordsOf('da')
    await host.open(page)
    await enterTwice(page, t)
    await goTo(page, '/dubletter')
    await cell(page, 0).click()
    await page.keyboard.press('Enter')
    await page.waitForURL(/dubletter\/person\//)
    await page.getByRole('button', { name: t('duplicates.merge'), exact: true }).waitFor()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(t('duplicates.merged'))).toBeVisible()
  })

  test('is said to be two, with a reason, and may be shown again', async ({ page, host }) => {
    const t = wordsOf('da')
    await host.open(page)
    await enterTwice(page, t)
    await goTo(page, '/dubletter')
    await cell(page, 0).click()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: t('duplicates.refuse') }).click()
    await page.keyboard.type('mor og datter')
    await page.keyboard.press('Enter')
    await expect(page.getByText(t('duplicates.refuseDone'))).toBeVisible()
    await goTo(page, '/dubletter?tab=refused')
    await expect(page.getByText('mor og datter')).toBeVisible()
    await page.getByRole('button', { name: new RegExp(t('duplicates.revoke')) }).click()
    await expect(page.getByText(t('duplicates.noneRefused'))).toBeVisible()
  })
})

for (const language of ['da', 'en'] as const)
  test.describe(`Dubletter in ${language}`, () => {
    test.use({ language, contacts: 450, locale: language === 'da' ? 'da-DK' : 'en-GB' })
    test('is accessible', async ({ page, host }) => {
      // six screens are looked at
      test.slow()
      const t = wordsOf(language)
      const take = async (name: string) => {
        await expectNoViolations(page, name)
        await page.screenshot({ path: plain.info().outputPath(`${name}.png`) })
      }
      await host.open(page)
      await enterTwice(page, t, () => take('warning'))
      await goTo(page, '/dubletter')
      await cell(page, 0).waitFor()
      await take('pairs')
      const lesser = page.getByRole('button', { name: /kort intet nyt|nothing new/ })
      await lesser.click()
      await page.getByRole('dialog').waitFor()
      await take('lesser')
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await cell(page, 0).click()
      await page.keyboard.press('Enter')
      await page.getByRole('table').waitFor()
      await take('side by side')
      await page.getByRole('button', { name: t('duplicates.refuse') }).click()
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await goTo(page, '/dubletter?tab=refused')
      await page.locator('.refused').waitFor()
      await take('set aside')
      await goTo(page, '/')
      await page.getByRole('link', { name: new RegExp(t('duplicates.card', { count: 2 }).replace(/\d+/, '\\d+')) }).waitFor()
    })
  })
