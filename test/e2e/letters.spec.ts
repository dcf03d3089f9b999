import { accessible } from './axe.ts'
import { expect, goTo, test } from './web-host.ts'
import { anyNumber, wordsOf } from './words.ts'

const firstCell = '[data-index="0"] [role=gridcell]'

for (const { language, colorScheme } of [
  { language: 'da', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' }
] as const)
  test.describe(`the letters in ${language}, ${colorScheme}`, () => {
    test.use({ language, colorScheme, locale: language === 'da' ? 'da-DK' : 'en-GB' })
    test('are accessible beside the way to a letter that is sent, over the practice file', async ({ page, host }) => {
      const t = wordsOf(language)
      const look = accessible(page, language)
      await host.open(page)
      await page.getByRole('button', { name: t('imports.paste.sample') }).click()
      await page.waitForURL(/partnere/)
      await expect(page.getByText(t('shell.practice'))).toBeVisible()
      await goTo(page, '/personer')
      await page.getByRole('grid').locator(firstCell).nth(1).click()
      await page.keyboard.press('Control+a')
      await page.getByRole('button', { name: t('persons.addToList') }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('combobox', { name: t('mailings.addTo.list') }).selectOption(t('mailings.addTo.new'))
      await look('add to list')
      await dialog.getByLabel(t('mailings.list.name')).fill('Alle')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toBeHidden()
      await goTo(page, '/breve')
      for (const tab of ['lists', 'templates'] as const) {
        await page.getByRole('tab', { name: anyNumber(t(`mailings.tab.${tab}`)) }).click()
        await page.getByRole('grid').locator(firstCell).first().waitFor()
        await look(tab)
      }
      await page.getByRole('grid').locator(firstCell).nth(1).click()
      await page.keyboard.press('Enter')
      await page.waitForURL(/skabelon\//)
      await page.locator('iframe').waitFor()
      await look('template')
      await goTo(page, '/breve?tab=lists')
      await page.getByRole('tab', { name: anyNumber(t('mailings.tab.lists')) }).click()
      await page.getByRole('grid').locator(firstCell).nth(1).click()
      await page.keyboard.press('Enter')
      await page.waitForURL(/liste\//)
      await page.getByRole('button', { name: anyNumber(t('mailings.copy.open')) }).click()
      await page.getByRole('dialog').waitFor()
      await look('copy addresses')
    })
  })
