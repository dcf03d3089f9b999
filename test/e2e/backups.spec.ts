import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expectNoViolations } from './axe.ts'
import { ask } from './every-screen.ts'
import { expect, goTo, test } from './web-host.ts'

test.use({ contacts: 50 })

test('a backup is brought to a second place, looked at, restored over what came since, and the restoring undone', async ({
  host,
  page
}) => {
  await host.open(page)
  await goTo(page, '/indstillinger?at=backup')
  await page.getByRole('button', { name: 'Tag en nu' }).click()
  await expect(page.getByText('Sikkerhedskopi taget og kontrolleret.')).toBeVisible()
  await page.getByRole('button', { name: 'Vælg sted' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Mappe').fill(mkdtempSync(join(tmpdir(), 'kartotek-usb-')))
  await dialog.getByRole('button', { name: 'Foreslå en' }).click()
  await expect(dialog.getByLabel('Adgangssætning')).toHaveValue(/ .+ /)
  await expectNoViolations(page, 'the second place')
  await dialog.getByRole('button', { name: 'Brug stedet' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('contentinfo')).toContainText('✓')
  await ask(page, 'partners/create', { name: 'Havnens Venner' })
  await page
    .getByRole('button', { name: /^Gendan/ })
    .first()
    .click()
  await expect(dialog.getByRole('row', { name: /^Partnere/ })).toContainText('Havnens Venner')
  await expectNoViolations(page, 'what restoring changes')
  await dialog.getByRole('button', { name: 'Gendan kopien' }).click()
  await expect(page.getByText('er gendannet')).toBeVisible()
  await goTo(page, '/partnere')
  await expect(page.getByRole('grid')).not.toContainText('Havnens Venner')
  await goTo(page, '/indstillinger?at=backup')
  await page.getByRole('button', { name: /^Fortryd gendannelse/ }).click()
  await dialog.getByRole('button', { name: 'Fortryd gendannelsen' }).click()
  await expect(dialog).toBeHidden()
  await goTo(page, '/partnere')
  await expect(page.getByRole('grid')).toContainText('Havnens Venner')
})
