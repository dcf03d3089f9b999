import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

/** Presses the button that saves, and gives what the browser puts on the disk. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

for (const language of ['da', 'en'] as const)
  test.describe(`exporting in ${language}`, () => {
    const t = wordsOf(language)
    test.use({ language, contacts: 300, locale: language === 'da' ? 'da-DK' : 'en-GB' })

    test('gives those who are ticked, and all in the view, in every format', async ({ page, host }) => {
      await host.open(page)
      await goTo(page, '/personer')
      const grid = page.getByRole('grid')
      await grid.locator('[data-index="0"] [role=gridcell]').nth(1).click()
      const first = (await grid.locator('[data-index="0"] [role=gridcell]').nth(1).textContent()) ?? ''
      await page.keyboard.press('Shift+Space')
      await page
        .getByRole('region', { name: t('ui.grid.actions') })
        .getByRole('button', { name: t('exports.open') })
        .click()
      await expect(page.getByRole('radio', { name: t('exports.ticked', { count: 1 }) })).toBeChecked()
      await expectNoViolations(page, 'export dialog')
      await page.screenshot({ path: test.info().outputPath(`export-${language}.png`) })

      const csv = await saved(page, t('exports.save'))
      expect(csv.name).toMatch(/^\S+ \d{4}-\d\d-\d\d\.csv$/)
      const [head = '', ...rows] = csv.bytes.toString('utf8').split('\r\n')
      expect(head.startsWith(`\ufeff${t('exports.column.id')};${t('exports.column.name')};`)).toBe(true)
      expect(rows.filter((row) => row !== '')).toHaveLength(1)
      expect(first).toContain(rows[0]?.split(';')[2] ?? '-')
      await expect(page.getByText(t('exports.done', { name: csv.name, count: 1 }))).toBeVisible()

      for (const [format, begins] of [
        ['vcard3', 'BEGIN:VCARD\r\nVERSION:3.0'],
        ['vcard', 'BEGIN:VCARD\r\nVERSION:4.0'],
        ['xlsx', 'PK\u0003\u0004'],
        ['json', '{"kartotek": 1']
      ] as const) {
        await page
          .getByRole('region', { name: t('ui.grid.actions') })
          .getByRole('button', { name: t('exports.open') })
          .click()
        await page.getByRole('radio', { name: t(`exports.format.${format}`), exact: true }).check()
        if (format !== 'json') await page.getByRole('radio', { name: t('exports.all.persons', { count: 300 }) }).check()
        const { bytes } = await saved(page, t('exports.save'))
        expect(bytes.toString('latin1').slice(0, begins.length)).toBe(begins)
        if (format === 'vcard') expect(bytes.toString('utf8').match(/^END:VCARD\r$/gm)).toHaveLength(300)
      }
    })

    test('is reached by the menu and done with the keys alone', async ({ page, host }) => {
      await host.open(page)
      await goTo(page, '/partnere')
      await page.getByRole('grid').locator('[data-index="0"]').waitFor()
      await page.getByRole('menuitem', { name: t('shell.menu.file') }).click()
      await page.getByRole('menuitem', { name: t('exports.open') }).click()
      await expect(page.getByRole('radio', { name: t('exports.format.csv') })).toBeFocused()
      await page.keyboard.press('ArrowDown')
      await expect(page.getByRole('radio', { name: t('exports.format.xlsx'), exact: true })).toBeChecked()
      const download = page.waitForEvent('download')
      await page.keyboard.press('Enter')
      expect((await download).suggestedFilename()).toMatch(/\.xlsx$/)
      await expect(page.getByRole('dialog')).toHaveCount(0)
    })
  })

test.describe('exporting 100,000 persons', () => {
  const t = wordsOf('da')
  test.use({ contacts: 100_000 })
  test('shows how far it is, and can be stopped', async ({ page, host }) => {
    test.setTimeout(300_000)
    await host.open(page)
    await goTo(page, '/personer')
    await page.getByRole('grid').locator('[data-index="0"]').waitFor()
    await page.getByRole('menuitem', { name: t('shell.menu.file') }).click()
    await page.getByRole('menuitem', { name: t('exports.open') }).click()
    await page.getByRole('button', { name: t('exports.save') }).click()
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-label', /^[1-9][\d.]* af 100\.000$/)
    await page.getByRole('button', { name: t('exports.stop') }).click()
    await expect(page.getByText(t('exports.stopped'))).toBeVisible()
    const [{ bytes }] = await Promise.all([saved(page, t('exports.save')), expectNoViolations(page, 'running export')])
    expect(bytes.toString('utf8').split('\r\n')).toHaveLength(100_002)
  })
})
