import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

const firstRow = (page: Page) => page.getByRole('grid').locator('[data-index="0"] [role=gridcell]').nth(1)

for (const [language, colorScheme] of [
  ['da', 'light'],
  ['en', 'dark']
] as const)
  test.describe(`in ${language}, ${colorScheme}`, () => {
    test.use({
      language,
      colorScheme,
      locale: language === 'da' ? 'da-DK' : 'en-GB',
      contacts: 100,
      viewport: { width: 1440, height: 900 }
    })

    test('a field is made, filled in by its type on a card, changed, and deleted with the way back', async ({ page, host }) => {
      test.setTimeout(120_000)
      const t = wordsOf(language)
      await host.open(page)
      await goTo(page, '/indstillinger?at=fields')
      await page.getByRole('button', { name: t('fields.newOf.person') }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel(t('fields.name')).fill('Farve')
      await dialog.getByLabel(t('fields.typeLabel')).selectOption('choice')
      await dialog.getByLabel(t('fields.options')).fill('Rød\nBlå')
      await expectNoViolations(page, 'a new field')
      await dialog.getByRole('button', { name: t('fields.create') }).click()
      await expect(page.getByText(t('fields.values', { count: 0, type: t('fields.type.choice') }))).toBeVisible()

      await goTo(page, '/personer')
      await firstRow(page).click()
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: t('fields.add') }).click()
      await dialog.getByLabel(t('fields.which')).selectOption('Farve')
      await dialog.getByLabel(t('fields.value')).selectOption('Blå')
      await expectNoViolations(page, 'a field on a card')
      await dialog.getByRole('button', { name: t('fields.save') }).click()
      await expect(page.getByRole('button', { name: `${t('ui.edit', { field: 'Farve' })}: Blå` })).toBeVisible()

      await page.getByRole('button', { name: t('fields.add') }).click()
      await dialog.getByLabel(t('fields.name')).fill('Valgt')
      await dialog.getByLabel(t('fields.typeLabel')).selectOption('date')
      await dialog.getByLabel(t('fields.value')).fill('snart')
      await dialog.getByRole('button', { name: t('fields.save') }).click()
      await expect(dialog.getByText(t('cells.problem.date'))).toBeVisible()
      await dialog.getByLabel(t('fields.value')).fill('5.11.2025')
      await dialog.getByRole('button', { name: t('fields.save') }).click()
      await expect(dialog).toBeHidden()
      await expectNoViolations(page, 'a card with fields')
      await page.screenshot({ path: `test-results/fields-card-${language}.png` })

      await goTo(page, '/indstillinger?at=fields')
      await page.getByRole('button', { name: t('fields.changeOf', { name: 'Farve' }) }).click()
      await dialog.getByLabel(t('fields.typeLabel')).selectOption('number')
      await expect(dialog.getByText(t('fields.misfits', { count: 1, values: 1 }))).toBeVisible()
      await page.screenshot({ path: `test-results/fields-change-${language}.png` })
      await page.keyboard.press('Escape')
      await expectNoViolations(page, 'the settings of fields')
      await page.screenshot({ path: `test-results/fields-settings-${language}.png` })
      await page.getByRole('button', { name: t('fields.removeOf', { name: 'Farve' }) }).click()
      await dialog.getByRole('button', { name: t('fields.remove') }).click()
      await expect(page.getByText('Farve', { exact: true })).toBeHidden()
      await page
        .getByRole('button', { name: t('ui.undo') })
        .last()
        .click()
      await expect(page.getByText('Farve', { exact: true })).toBeVisible()
    })

    test('a tag gets a colour, leads to those who have it, is merged into another and comes back', async ({ page, host }) => {
      test.setTimeout(120_000)
      const t = wordsOf(language)
      await host.open(page)
      await goTo(page, '/personer')
      await firstRow(page).click()
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: t('ui.edit', { field: t('persons.field.tags') }) }).click()
      await page.keyboard.type('Sundhed; Helse')
      await page.keyboard.press('Enter')
      await goTo(page, '/indstillinger?at=tags')
      await page.getByLabel(t('tags.colour', { name: 'Sundhed' })).selectOption('teal')
      await expect(page.getByText(t('tags.changed', { name: 'Sundhed' }))).toBeVisible()
      await expectNoViolations(page, 'the settings of tags')
      await page.screenshot({ path: `test-results/tags-settings-${language}.png` })
      const its = page.locator('.setting-row', { hasText: 'Sundhed' })
      await its.getByRole('link', { name: t('tags.persons', { count: 1 }) }).click()
      await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2')
      await firstRow(page).click()
      await page.keyboard.press('Enter')
      await expect(page.locator('.tag-dot[data-colour=teal]')).toBeVisible()
      await page.screenshot({ path: `test-results/tags-card-${language}.png` })
      await goTo(page, '/indstillinger?at=tags')
      await page.getByRole('button', { name: t('tags.actions', { name: 'Helse' }) }).click()
      await page.getByRole('menuitem', { name: t('tags.merge') }).click()
      await expect(page.getByRole('dialog').getByLabel(t('tags.into'))).toBeFocused()
      await expectNoViolations(page, 'merging a tag')
      await page
        .getByRole('dialog')
        .getByRole('button', { name: t('tags.mergeDo') })
        .click()
      await expect(page.getByText('Helse', { exact: true })).toBeHidden()
      await page
        .getByRole('button', { name: t('ui.undo') })
        .last()
        .click()
      await expect(page.getByText('Helse', { exact: true })).toBeVisible()
    })

    test('what was deleted is found in the trash and restored', async ({ page, host }) => {
      const t = wordsOf(language)
      await host.open(page)
      await goTo(page, '/personer')
      const name = (await firstRow(page).textContent()) ?? ''
      await firstRow(page).click()
      await page.keyboard.press('Shift+Space')
      await page.keyboard.press('Delete')
      await page.keyboard.press('Control+k')
      await page.keyboard.type(`>${t('commands.tools.trash')}`)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1 })).toContainText(t('trash.title'))
      await expect(firstRow(page)).toContainText(name.trim())
      await expectNoViolations(page, 'the trash')
      await page.screenshot({ path: `test-results/trash-${language}.png` })
      await page.getByRole('grid').getByRole('button').first().click()
      await expect(page.getByText(t('trash.restored', { count: 1 }))).toBeVisible()
      await expect(page.getByText(t('trash.empty'))).toBeVisible()
      await expectNoViolations(page, 'an empty trash')
    })
  })
