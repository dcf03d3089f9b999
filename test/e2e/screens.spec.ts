import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { accessible } from './axe.ts'
import { goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

const sample = readFileSync('resources/sample/partner-page.txt', 'utf8')

/** Reads the sample page and accepts it. */
async function importSample(page: Page, t: ReturnType<typeof wordsOf>): Promise<void> {
  await page.getByLabel(t('imports.paste.label')).fill(sample)
  await page.getByRole('button', { name: t('imports.paste.read') }).click()
  await page.waitForURL(/gennemgang/)
}

for (const language of ['da', 'en'] as const)
  test.describe(`every screen in ${language}`, () => {
    test.use({ language, locale: language === 'da' ? 'da-DK' : 'en-GB' })
    test('is accessible, full and empty, light and dark', async ({ page, host }) => {
      test.setTimeout(300_000)
      const t = wordsOf(language)
      const look = accessible(page, language)
      await host.open(page)
      await look('first page')
      for (const path of ['/partnere', '/personer', '/breve', '/log', '/moedeark', '/vejledning']) {
        await goTo(page, path)
        await page.locator('h1').waitFor()
        await look(`empty ${path}`)
      }
      await goTo(page, '/start')
      await importSample(page, t)
      await page.getByRole('tab', { name: t('imports.review.tab.all') }).click()
      await look('review')
      await page.getByRole('button', { name: new RegExp(`^${t('imports.review.create', { what: '' }).split(' ')[0] ?? ''}`) }).click()
      await page.getByRole('button', { name: t('imports.done.firstLetter') }).waitFor()
      await look('after an import')
      await page.getByRole('button', { name: t('imports.done.toPartners') }).click()
      await page.waitForURL(/partnere/)
      await page.getByRole('grid').locator('[data-index="0"]').waitFor()
      await look('partners')
      await page.keyboard.press('Control+j')
      await look('log: which kind')
      await page
        .getByRole('dialog')
        .getByRole('button', { name: t('log.kind.note') })
        .click()
      await look('log: a note')
      await page.keyboard.press('Escape')
      await page.getByRole('grid').locator('[data-index="1"] [role=gridcell]').nth(1).click()
      await page.keyboard.press('Enter')
      await page.waitForURL(/partner\//)
      await page.getByRole('heading', { name: t('partners.statement') }).waitFor()
      await look('partner')
      await page.getByRole('tab', { name: t('partners.history') }).click()
      await look('history of a partner')
      await goTo(page, '/personer')
      await page.getByRole('grid').locator('[data-index="0"] [role=gridcell]').nth(1).click()
      await page.keyboard.press('Space')
      await page.getByRole('complementary').waitFor()
      await page.keyboard.press('Shift+Space')
      await look('persons with panel and ticks')
      await page.keyboard.press('Enter')
      await page.waitForURL(/person\//)
      await page.getByRole('heading', { name: t('persons.consent.title') }).waitFor()
      await look('person')
      for (const path of ['/', '/breve', '/log', '/indstillinger']) {
        await goTo(page, path)
        await page.locator('h1').waitFor()
        await page.waitForTimeout(300)
        await look(path)
      }
      await page.keyboard.press('F1')
      await page.getByRole('dialog').waitFor()
      await look('shortcuts')
    })
  })
