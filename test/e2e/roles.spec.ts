import type { Page } from '@playwright/test'
import { accessible } from './axe.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

type Words = ReturnType<typeof wordsOf>

const people = (page: Page) => page.locator('section[aria-labelledby=people]')
const row = (page: Page, name: string) => people(page).locator('li', { hasText: name }).first()
const nameAt = async (page: Page, index: number) =>
  (await people(page).locator('.card-rows').first().locator('.card-name').nth(index).textContent()) ?? ''

/** The question about a contact person of the partner on the screen. */
async function ask(page: Page, t: Words, name: string) {
  await row(page, name).getByRole('button', { name, exact: true }).click()
  await page.getByRole('menuitem', { name: t('roles.open') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: t('roles.what.stopped') }).waitFor()
  return dialog
}

for (const language of ['da', 'en'] as const)
  test.describe(`a contact person in ${language}`, () => {
    test.use({ language, locale: language === 'da' ? 'da-DK' : 'en-GB', contacts: 100 })
    test('goes on leave with a stand-in, comes back, is followed by somebody new, and all of it is undone', async ({ page, host }) => {
      test.setTimeout(120_000)
      const t = wordsOf(language)
      await host.open(page)
      await goTo(page, '/partnere')
      await page.getByRole('grid').locator('[data-index="0"] [role=gridcell]').nth(1).click()
      await page.keyboard.press('Enter')
      await people(page).waitFor()
      const [first, second] = [await nameAt(page, 0), await nameAt(page, 1)]

      const leave = await ask(page, t, first)
      await accessible(page, language)('the first question')
      await expect(leave.getByRole('button', { name: t('roles.save') })).toBeDisabled()
      // by keys alone: the first answer has the focus
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowUp')
      await expect(leave.getByRole('radio', { name: t('roles.what.away') })).toBeChecked()
      await leave.getByLabel(t('roles.until')).fill('2099-03-03')
      await leave.getByRole('radio', { name: t('roles.who.standIn.person') }).check()
      await expect(leave.getByRole('status')).toContainText(t('roles.sum.standIn', { name: second }))
      await accessible(page, language)('a leave')
      await leave.getByRole('button', { name: t('roles.save') }).click()
      await expect(leave).toBeHidden()
      await expect(row(page, first)).toContainText(t('roles.leave.standIn', { name: second }))
      await accessible(page, language)('a partner with somebody on leave')
      await page.getByRole('button', { name: t('roles.leave.backOf', { name: first }) }).click()
      await expect(row(page, first)).not.toContainText(t('roles.leave.standIn', { name: second }))

      const end = await ask(page, t, first)
      await end.getByRole('radio', { name: t('roles.what.stopped') }).check()
      await expect(end.getByRole('checkbox', { name: t('roles.makePrimary', { name: second }) })).toBeChecked()
      await end.getByRole('radio', { name: t('roles.who.successor.new') }).check()
      await end.getByLabel(t('roles.givenName')).fill('Dea')
      await end.getByLabel(t('roles.familyName')).fill('Egelund')
      await expect(end.getByRole('status')).toContainText(t('roles.sum.successorPrimary', { name: 'Dea Egelund' }))
      await accessible(page, language)('an end')
      await end.getByRole('button', { name: t('roles.save') }).click()
      await expect(end).toBeHidden()
      await expect.poll(() => nameAt(page, 0)).toBe('Dea Egelund')
      await expect(people(page)).toContainText(t('partners.successor', { name: 'Dea Egelund' }))
      await page
        .getByText(t('roles.saved.stopped'))
        .locator('..')
        .getByRole('button', { name: t('ui.undo') })
        .click()
      await expect(people(page)).not.toContainText('Dea Egelund')
      await expect.poll(() => nameAt(page, 0)).toBe(first)
    })

    test('moves to a partner that is found by a part of its name', async ({ page, host }) => {
      const t = wordsOf(language)
      await host.open(page)
      await goTo(page, '/partnere')
      const cell = (index: number) => page.getByRole('grid').locator(`[data-index="${index}"] [role=gridcell]`).nth(1)
      const elsewhere = (await cell(1).textContent()) ?? ''
      await cell(0).click()
      await page.keyboard.press('Enter')
      await people(page).waitFor()
      const name = await nameAt(page, 2)
      const dialog = await ask(page, t, name)
      await dialog.getByRole('radio', { name: t('roles.what.moved') }).check()
      const partner = dialog.getByRole('textbox', { name: t('roles.newPartner') })
      await partner.fill(elsewhere.slice(0, 12))
      await dialog.getByRole('option', { name: elsewhere }).first().waitFor()
      await page.keyboard.press('Enter')
      await expect(partner).toHaveValue(elsewhere)
      await accessible(page, language)('a move')
      await dialog.getByRole('button', { name: t('roles.save') }).click()
      await expect(people(page).locator('[data-past]')).toContainText(name)
    })
  })
