import { accessible } from './axe.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

const t = wordsOf('da')

test.describe('the account of a year', () => {
  test.use({ contacts: 60 })

  test('leads from a figure to its rows, looks back, and is written down', async ({ page, host }) => {
    const look = accessible(page, 'da')
    await host.open(page)
    await goTo(page, '/rapporter?report=types&period=year')
    const figure = page.getByRole('table').getByRole('link').first()
    await figure.waitFor()
    await look('a report')
    const count = await figure.textContent()
    await figure.click()
    await expect(page.getByRole('tab', { selected: true })).toContainText(count ?? '?')

    await goTo(page, '/rapporter?report=partners&period=year-before')
    await page.getByRole('table').getByRole('link').first().click()
    const band = page.getByRole('region', { name: t('past.label') })
    await expect(band).toContainText(t('past.readOnly'))
    await look('the table as it was')
    await band.getByRole('button', { name: t('past.back') }).click()
    await expect(band).toHaveCount(0)

    await goTo(page, '/rapporter')
    await page.getByRole('button', { name: t('directory.title') }).click()
    await page.getByRole('dialog').waitFor()
    await look('the directory')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.getByRole('button', { name: t('accounts.new') }).click()
    await page.getByRole('button', { name: t('accounts.create') }).click()
    const words = page.getByRole('textbox', { name: new RegExp(`^${t('accounts.ownText').replace(/[()]/g, '.')}`) }).first()
    await words.fill('Et **godt** år.')
    const sheet = page.frameLocator('iframe')
    await expect(sheet.locator('strong', { hasText: 'godt' })).toBeVisible()
    await look('an account')
  })
})
