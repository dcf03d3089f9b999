import { expectNoViolations } from './axe.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

const t = wordsOf('da')
test.use({ contacts: 20 })

test('Badges need no letter: they are printed of those who are ticked', async ({ page, host }) => {
  await host.open(page)
  await goTo(page, '/personer')
  await page.getByRole('grid').locator('[data-index="0"] [role=gridcell]').nth(1).click()
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: t('prints.open') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: t('prints.title.badges') }).check()
  await expectNoViolations(page, 'print')
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: t('prints.make') }).click()
  await dialog.getByText(/Navneskilte\.pdf/).waitFor()
  expect((await download).suggestedFilename()).toMatch(/Navneskilte\.pdf$/)
})
