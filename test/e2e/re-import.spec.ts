import type { Page } from '@playwright/test'
import { alliance, type PagePartner, pageText } from '../support/pages.ts'
import { expectNoViolations } from './axe.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

type Words = ReturnType<typeof wordsOf>

const person = (name: string) => alliance.flatMap(({ persons }) => persons).find((each) => each.name === name)

/** A quarter later: one partner renamed, one person gone, one moved, one followed by somebody at the same address. */
const quarterLater: readonly PagePartner[] = alliance.map((partner) => {
  switch (partner.name) {
    case 'Havnens Venner':
      // Mikkel Holm is gone
      return { ...partner, persons: partner.persons.filter(({ name }) => name !== 'Mikkel Holm') }
    case 'Fonden Fælles Ansvar':
      return { ...partner, persons: partner.persons.map((each) => ({ ...each, name: 'Jonas Birk' })) }
    case 'Gigtfællesskabet': {
      const moved = person('Peter Bang')
      return { ...partner, persons: [...partner.persons, ...(moved ? [{ ...moved, title: 'Rådgiver' }] : [])] }
    }
    case 'Region Midtvest':
      return { ...partner, name: 'Region Midt og Vest', persons: partner.persons.filter(({ name }) => name !== 'Peter Bang') }
    default:
      return partner
  }
})

const grid = (page: Page) => page.getByRole('grid')
const row = (page: Page, name: string) => grid(page).locator('.grid-row', { hasText: name })
const accept = (page: Page) => page.locator('.head-actions button').last()
const side = (page: Page) => page.locator('.review-side')

async function paste(page: Page, t: Words, text: string): Promise<void> {
  await page.getByLabel(t('imports.paste.label')).fill(text)
  await page.getByRole('button', { name: t('imports.paste.read') }).click()
  await page.waitForURL(/gennemgang/)
}

async function readAgain(page: Page, t: Words, text: string): Promise<void> {
  await goTo(page, '/partnere')
  await page
    .getByRole('button', { name: t('partners.paste') })
    .first()
    .click()
  await paste(page, t, text)
}

/** Goes to a row by the keyboard alone, from wherever the table has its focus. */
async function focusRow(page: Page, name: string): Promise<void> {
  await row(page, name).locator('[role=gridcell]').nth(1).click()
  await expect(side(page).getByRole('heading', { level: 2 })).toHaveText(name)
}

for (const { language, colorScheme } of [
  { language: 'da', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' }
] as const)
  test.describe(`a partner page that has changed, in ${language}, ${colorScheme}`, () => {
    test.use({ language, colorScheme, locale: language === 'da' ? 'da-DK' : 'en-GB' })
    const t = wordsOf(language)

    test('asks about everybody who was renamed, moved, followed or is gone, and ends nobody by itself', async ({ page, host }) => {
      test.setTimeout(120_000)
      await host.open(page)
      await paste(page, t, pageText(alliance))
      await accept(page).click()
      await page.locator('.done-title').waitFor()
      await readAgain(page, t, pageText(quarterLater))
      await expect(page.getByRole('tab', { selected: true })).toContainText(t('imports.review.tab.look'))
      await expectNoViolations(page, 'a changed page')

      await focusRow(page, 'Region Midt og Vest')
      await expect(side(page)).toContainText(t('imports.doubt.renamed', { name: 'Region Midt og Vest', other: 'Region Midtvest' }))
      await page.keyboard.press('1')
      await expect(side(page)).not.toContainText(t('review.doubt.renamed'))

      await focusRow(page, 'Fonden Fælles Ansvar')
      await expect(side(page)).toContainText(t('imports.doubt.successor', { name: 'Jonas Birk', other: 'Karen Dam' }))
      await expectNoViolations(page, 'a successor or a slip')
      await page.keyboard.press('2')
      // who was there before is gone then, and nothing happens to her before it is said
      await expect(side(page)).toContainText(t('imports.doubt.succeeded', { name: 'Karen Dam', other: 'Jonas Birk' }))

      await focusRow(page, 'Havnens Venner')
      await expect(side(page)).toContainText(t('imports.doubt.departed', { name: 'Mikkel Holm', other: '' }))
      await expect(side(page).getByRole('checkbox', { name: t('imports.review.include', { name: 'Mikkel Holm' }) })).not.toBeChecked()
      await side(page)
        .getByRole('button', { name: t('imports.review.departure', { name: 'Mikkel Holm' }) })
        .click()
      await side(page)
        .getByRole('radio', { name: t('roles.what.stopped') })
        .check()
      await expectNoViolations(page, 'a departure')
      await side(page)
        .getByRole('button', { name: t('roles.save') })
        .click()
      await expect(side(page)).toContainText(`${t('imports.review.decided')}: ${t('roles.what.stopped')}`)
      await expect(accept(page)).toContainText(t('imports.review.ends', { count: 1 }))

      await focusRow(page, 'Gigtfællesskabet')
      await expect(side(page)).toContainText(t('imports.doubt.leaves', { name: 'Peter Bang', other: 'Region Midtvest' }))
      await page.keyboard.press('1')
      await expect(side(page)).not.toContainText(t('imports.doubt.leaves', { name: 'Peter Bang', other: 'Region Midtvest' }))

      await accept(page).click()
      await page.locator('.done-title').waitFor()
      await goTo(page, '/partnere')
      await expect(row(page, 'Region Midt og Vest')).toBeVisible()
      await row(page, 'Havnens Venner').locator('[role=gridcell]').nth(1).click()
      await page.keyboard.press('Enter')
      await expect(page.locator('[data-past]')).toContainText('Mikkel Holm')
    })

    test('is walked, ticked and searched by the keyboard, and keeps the focus on its row', async ({ page, host }) => {
      await host.open(page)
      await paste(page, t, pageText(alliance))
      await expect(page.getByRole('tab', { name: new RegExp(`^${t('imports.review.tab.all')}`) })).toHaveAttribute('aria-selected', 'true')
      await grid(page).locator('[data-index="0"] [role=gridcell]').nth(1).click()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Space')
      const third = grid(page).locator('[data-index="2"]')
      await expect(third).toHaveAttribute('aria-selected', 'false')
      await expect(third.locator('[role=gridcell]:focus')).toHaveCount(1)
      await expect(accept(page)).toContainText(t('imports.review.partners', { count: 4 }))
      // Esc leaves the ticks as they are
      await page.keyboard.press('Escape')
      await expect(third).toHaveAttribute('aria-selected', 'false')
      await expect(accept(page)).toContainText(t('imports.review.partners', { count: 4 }))
      await page.keyboard.press('Control+a')
      await expect(accept(page)).toContainText(t('imports.review.partners', { count: 5 }))
      await page.keyboard.press('Control+f')
      await page.keyboard.type('hanne')
      await expect(grid(page)).toHaveAttribute('aria-rowcount', '2')
      await expect(side(page).getByRole('heading', { level: 2 })).toHaveText('Gigtfællesskabet')
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: t('imports.review.report') }).click()
      expect((await download).suggestedFilename()).toMatch(/\.csv$/)
    })

    test('wants a second look at the names when more than ten are gone', async ({ page, host }) => {
      const many = Array.from({ length: 30 }, (_, no) => ({
        name: `Forening ${String.fromCharCode(65 + (no % 26))}${no}`,
        statement: 'Vi er med, fordi det er vigtigt for vores medlemmer.',
        persons: [{ name: `Liv Munk${no}`, title: 'Formand', email: `liv@forening${no}.example` }]
      }))
      await host.open(page)
      await paste(page, t, pageText(many))
      await accept(page).click()
      await page.locator('.done-title').waitFor()
      await readAgain(page, t, pageText(many.slice(0, 18)))
      // far fewer than last time: nobody counts as gone before it is said that this is all
      await page.getByRole('button', { name: t('imports.review.isWhole') }).click()
      const tab = page.getByRole('tab', { name: new RegExp(`^${t('imports.review.tab.departed')}`) })
      await expect(tab).toContainText('12')
      await tab.click()
      await expect(grid(page)).toHaveAttribute('aria-rowcount', '13')
      for (let index = 0; index < 12; index++) {
        await grid(page).locator(`[data-index="${index}"] input`).click()
        await expect(grid(page).locator(`[data-index="${index}"]`)).toHaveAttribute('aria-selected', 'true')
      }
      await accept(page).click()
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByRole('listitem')).toHaveCount(12)
      await expectNoViolations(page, 'a second look')
      await dialog.getByRole('button', { name: t('imports.review.many.confirm', { count: 12 }) }).click()
      await page.locator('.done-title').waitFor()
    })
  })
