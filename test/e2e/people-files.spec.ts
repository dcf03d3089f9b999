import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

const firstRow = (page: Page) => page.getByRole('grid').locator('[data-index="0"] [role=gridcell]').nth(1)

/** A card file of this name is on the window. */
const inFile = (page: Page, name: string) => expect(page).toHaveTitle(new RegExp(` – ${name} – Kartotek$`))

test.describe('in Danish, light', () => {
  test.use({ language: 'da', colorScheme: 'light', locale: 'da-DK', contacts: 100, viewport: { width: 1440, height: 900 } })
  const t = wordsOf('da')

  test('two share the card file: who sits here, who answers for a partner, whose promises are shown', async ({ page, host }) => {
    test.setTimeout(120_000)
    await host.open(page)
    await goTo(page, '/indstillinger?at=staff')
    const dialog = page.getByRole('dialog')
    await page.getByRole('button', { name: t('staff.actions', { name: t('staff.unnamed') }) }).click()
    await page.getByRole('menuitem', { name: t('staff.edit') }).click()
    await dialog.getByLabel(t('staff.name')).fill('Liv Munk')
    await dialog.getByRole('button', { name: t('staff.save') }).click()
    await page.getByRole('button', { name: t('staff.add') }).click()
    await dialog.getByLabel(t('staff.name')).fill('Mads Ærø-Skov')
    await expectNoViolations(page, 'a new staff member')
    await dialog.getByRole('button', { name: t('staff.add') }).click()
    await expect(dialog).toBeHidden()
    await expectNoViolations(page, 'staff')
    await page.screenshot({ path: 'test-results/staff.png' })

    await page.getByRole('button', { name: t('staff.who', { initials: 'LM', name: 'Liv Munk' }) }).click()
    await page.getByRole('menuitemradio', { name: 'Mads Ærø-Skov' }).click()
    await expect(page.getByRole('button', { name: t('staff.who', { initials: 'MÆ', name: 'Mads Ærø-Skov' }) })).toHaveText('MÆ')

    await goTo(page, '/partnere')
    await firstRow(page).click()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: `${t('ui.edit', { field: t('partners.field.owner') })}: ${t('staff.noOwner')}` }).click()
    await page.getByLabel(t('partners.field.owner'), { exact: true }).selectOption('Mads Ærø-Skov')
    await page.keyboard.press('Enter')
    await expect(page.getByText(t('staff.by', { name: 'Mads Ærø-Skov' })).first()).toBeVisible()

    await goTo(page, '/log')
    const whose = page.getByRole('radiogroup', { name: t('staff.whose') })
    await expect(page.getByRole('tab', { name: new RegExp(t('log.follow.groups.overdue')) })).not.toHaveText(/ 0$/)
    await whose.getByText(t('staff.mine')).click()
    await expect(page.getByText(t('log.follow.noneOf.today'))).toBeVisible()
    await page.screenshot({ path: 'test-results/mine.png' })
  })

  test('files are chosen for a card or dropped on it, renamed, fetched, and taken off with the way back', async ({ page, host }) => {
    test.setTimeout(120_000)
    await host.open(page)
    await goTo(page, '/partnere')
    await firstRow(page).click()
    await page.keyboard.press('Enter')
    const files = page.getByRole('region', { name: t('attachments.title') })
    const choosing = page.waitForEvent('filechooser')
    await files.getByRole('button', { name: t('attachments.add') }).click()
    await (await choosing).setFiles({ name: 'Aftale 2026.pdf', mimeType: 'application/pdf', buffer: Buffer.from('enige') })
    await expect(files.getByRole('listitem')).toHaveCount(1)
    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['Vi aftalte'], 'referat.txt', { type: 'text/plain' }))
      return transfer
    })
    await files.dispatchEvent('dragover', { dataTransfer: dropped })
    await expect(files.getByText(t('attachments.drop'))).toBeVisible()
    await files.dispatchEvent('drop', { dataTransfer: dropped })
    await expect(files.getByRole('listitem')).toHaveCount(2)
    await expectNoViolations(page, 'a card with files')
    await page.screenshot({ path: 'test-results/attachments.png' })

    const download = page.waitForEvent('download')
    await files.getByRole('button', { name: 'referat.txt', exact: true }).click()
    expect((await download).suggestedFilename()).toBe('referat.txt')
    await files.getByRole('button', { name: t('attachments.remove', { name: 'referat.txt' }) }).click()
    await expect(files.getByRole('listitem')).toHaveCount(1)
    await page
      .getByRole('button', { name: t('ui.undo') })
      .last()
      .click()
    await expect(files.getByRole('listitem')).toHaveCount(2)
  })
})

test.describe('in English, dark', () => {
  test.use({ language: 'en', colorScheme: 'dark', locale: 'en-GB', contacts: 100, viewport: { width: 1440, height: 900 } })
  const t = wordsOf('en')

  test('the trash is emptied for good when the word is typed', async ({ page, host }) => {
    test.setTimeout(120_000)
    await host.open(page)
    await goTo(page, '/partnere')
    await firstRow(page).click()
    await page.keyboard.press('Shift+Space')
    await page.keyboard.press('Delete')
    await goTo(page, '/papirkurv')
    const rows = page.getByRole('grid').locator('[data-index]')
    await expect(rows.first()).toBeVisible()
    await page.screenshot({ path: 'test-results/trash.png' })
    await page.getByRole('button', { name: t('trash.clear') }).click()
    const dialog = page.getByRole('dialog')
    const erase = dialog.getByRole('button', { name: /for good/ })
    await expect(erase).toBeDisabled()
    await dialog.getByRole('textbox').fill(t('trash.word'))
    await expectNoViolations(page, 'erasing')
    await page.screenshot({ path: 'test-results/trash-erase.png' })
    await erase.click()
    await expect(page.getByText(t('trash.empty'))).toBeVisible()
  })

  test('a card file is made, copied, opened by its path, and left', async ({ page, host, complaints }) => {
    test.setTimeout(120_000)
    await host.open(page)
    const dialog = page.getByRole('dialog')
    const inMenu = async (command: 'file.new' | 'file.copy' | 'file.open' | 'file.close') => {
      await page.getByRole('menuitem', { name: t('shell.menu.file'), exact: true }).click()
      await page.getByRole('menuitem', { name: t(`commands.${command}`) }).click()
    }
    await inMenu('file.copy')
    await dialog.getByLabel(t('files.place')).fill('Kopi')
    await expectNoViolations(page, 'saving a copy')
    await dialog.getByRole('button', { name: t('files.copy') }).click()
    await expect(page.getByText(t('files.copied', { name: 'Kopi' }))).toBeVisible()
    expect(existsSync(join(host.home, 'Kopi.kartotek'))).toBe(true)

    await inMenu('file.new')
    await dialog.getByLabel(t('files.name')).fill('Nyt')
    await dialog.getByRole('button', { name: t('files.create') }).click()
    await inFile(page, 'Nyt')

    await inMenu('file.open')
    await dialog.getByLabel(t('imports.known.path')).fill(join(host.home, 'nothing.kartotek'))
    await dialog.getByRole('button', { name: t('imports.known.open'), exact: true }).click()
    await expect(dialog.getByRole('alert')).toBeVisible()
    await inFile(page, 'Nyt')
    // the browser says that it was refused, as it should be
    await expect.poll(() => complaints.length).toBe(2)
    complaints.length = 0
    await expectNoViolations(page, 'opening a card file')
    await page.screenshot({ path: 'test-results/open-file.png' })
    await dialog.getByLabel(t('imports.known.path')).fill(join(host.home, 'Kopi.kartotek'))
    await dialog.getByRole('button', { name: t('imports.known.open'), exact: true }).click()
    await inFile(page, 'Kopi')

    await inMenu('file.close')
    await expect(page).toHaveURL(/#\/start/)
    rmSync(join(host.home, 'Kopi.kartotek'))
    await page.screenshot({ path: 'test-results/closed.png' })
  })
})
