import { join } from 'node:path'
import { expectNoViolations } from './axe.ts'
import { expect, test } from './web-host.ts'

test('a card index is lent and taken back, and the window says who has it', async ({ page, host }) => {
  await host.open(page)
  await page.getByRole('button', { name: /Se et eksempel/ }).click()
  await expect(page.getByRole('heading', { name: 'Partnere', level: 1 })).toBeVisible()
  await page
    .getByRole('button', { name: 'Filer', exact: true })
    .or(page.getByRole('menuitem', { name: 'Filer', exact: true }))
    .click()
  await page.getByRole('menuitem', { name: 'Lån ud …' }).click()
  await page.getByLabel('Til hvem').fill('Bo Bang')
  await page.getByRole('button', { name: 'Foreslå en' }).click()
  await page.getByLabel('Filen').fill(join(host.home, 'udlån.sealed'))
  await expectNoViolations(page, 'lending')
  await page.getByRole('button', { name: 'Lån ud', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Kartoteket er lånt ud' })).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Luk', exact: true }).last().click()
  const band = page.getByRole('region', { name: 'Hvem har kartoteket' })
  await expect(band).toContainText('Lånt ud til Bo Bang')
  await expect(page.getByRole('button', { name: 'Opret partner' })).toBeDisabled()
  await band.getByRole('link', { name: 'Det skal du vide' }).click()
  await expect(page.getByRole('heading', { name: 'Opfølgninger' })).toBeVisible()
  await expectNoViolations(page, 'what to know')
  await band.getByRole('button', { name: 'Tag tilbage …' }).click()
  const confirm = page.getByRole('button', { name: 'Tag tilbage', exact: true })
  await expect(confirm).toBeDisabled()
  await page.getByRole('dialog').getByRole('textbox').fill('Bo Bang')
  await confirm.click()
  await expect(band).toBeHidden()
})
