import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { expect, goTo, test } from './web-host.ts'

test.use({ contacts: 30 })

/** A list by rule of everybody with an e-mail, and its page. */
async function aList(page: Page, name: string) {
  await page.getByRole('link', { name: 'Breve' }).click()
  await page.getByRole('tab', { name: 'Lister' }).click()
  await page.getByRole('button', { name: 'Ny liste' }).first().click()
  await page.getByRole('textbox', { name: 'Listens navn' }).fill(name)
  await page.getByRole('button', { name: 'Opret listen' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

test('a list is for a purpose, is compared, kept as it is, and lets whom it took off follow its rule again', async ({ host, page }) => {
  await host.open(page)
  await aList(page, 'Bestyrelsen')
  await aList(page, 'Nyt')
  await page.locator('.list-say').getByRole('button').first().click()
  await expectNoViolations(page, 'the menu of a list’s sentence')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Formål og udeladte …' }).click()
  await page.getByRole('combobox', { name: 'Formål' }).selectOption('service')
  await page.getByRole('textbox', { name: 'Note' }).fill('Til dem, der kommer hver gang')
  await expectNoViolations(page, 'the facts of a list')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(page.locator('.list-say')).toContainText('formål: Service til partnere')

  const sum = page.locator('.recipient-sum')
  await page.getByRole('row').nth(3).getByRole('checkbox').click()
  await page.getByRole('button', { name: 'Tag 1 af …' }).click()
  await page.getByRole('textbox', { name: 'Hvorfor?' }).fill('ringer selv')
  await page.getByRole('button', { name: 'Tag 1 af', exact: true }).click()
  await sum.getByRole('button', { name: '1 taget af' }).click()
  await page.getByRole('row').nth(1).getByRole('checkbox').click()
  await page.getByRole('button', { name: 'Følg reglen igen' }).click()
  await expect(sum).not.toContainText('taget af')

  await page.getByRole('button', { name: 'Sammenlign …' }).click()
  await page.getByRole('tab', { name: /På begge/ }).click()
  await expectNoViolations(page, 'comparing lists')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Gem som fast liste …' }).click()
  await page.getByRole('button', { name: 'Gem listen' }).click()
  await expect(page.getByText('Håndplukket')).toBeVisible()
})

test('a purpose of one’s own is made in the settings, and a person says no to it with a file that proves it', async ({ host, page }) => {
  await host.open(page)
  await goTo(page, '/indstillinger?at=purposes')
  await page.getByRole('button', { name: 'Nyt formål' }).click()
  await page.getByRole('textbox', { name: 'Navn' }).fill('Kurser')
  await expectNoViolations(page, 'a new purpose')
  await page.getByRole('button', { name: 'Gem formålet' }).click()
  await expect(page.getByText('Kurser').first()).toBeVisible()
  await expectNoViolations(page, 'the purposes')

  await goTo(page, '/personer')
  await page.getByRole('row').nth(1).getByRole('gridcell').nth(1).click()
  await page.keyboard.press('Enter')
  await page.getByRole('switch', { name: 'Afmeldt Kurser' }).click()
  await page.getByRole('textbox', { name: 'Hvordan ved vi det?' }).fill('mail 3. november')
  await page.locator('form input[type=file]').setInputFiles({ name: 'mail.txt', mimeType: 'text/plain', buffer: Buffer.from('Nej tak') })
  await expectNoViolations(page, 'a wish with a file')
  await page.getByRole('dialog').getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(page.getByRole('button', { name: 'mail.txt' })).toBeVisible()
})
