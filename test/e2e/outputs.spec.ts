import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectNoViolations } from './axe.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

const firstCell = '[data-index="0"] [role=gridcell]'
const t = wordsOf('da')

test('A letter is tried on oneself, printed, and its drafts are handed out one by one; badges need no letter', async ({ page, host }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 1440, height: 900 })
  await host.open(page)
  await page.getByRole('button', { name: t('imports.paste.sample') }).click()
  await page.waitForURL(/partnere/)
  await goTo(page, '/personer')
  await page.getByRole('grid').locator(firstCell).nth(1).click()
  await page.keyboard.press('Control+a')

  await page.getByRole('button', { name: t('prints.open') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: t('prints.title.badges') }).check()
  await expectNoViolations(page, 'print')
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: t('prints.make') }).click()
  await dialog.getByText(/Navneskilte\.pdf/).waitFor()
  expect((await download).suggestedFilename()).toMatch(/Navneskilte\.pdf$/)
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: /^Skriv til \d+/ }).click()
  await page.waitForURL(/udsendelse\/ny/)
  await page.getByRole('button', { name: new RegExp(`^${t('mailings.step.toTemplate', { count: 2 }).split('2')[0]}`) }).click()
  await page.locator('iframe').waitFor()
  await page.getByRole('button', { name: t('mailings.step.toCheck') }).click()
  await page.waitForURL(/udsendelse\/(?!ny)/)
  await page.getByRole('button', { name: new RegExp(`^${t('mailings.step.toWrite', { count: 2 }).split('2')[0]}`) }).click()

  const copy = page.waitForEvent('download')
  await page.getByRole('button', { name: t('outputs.own.write') }).click()
  await page.getByText(t('outputs.own.ask')).waitFor()
  expect(readFileSync((await (await copy).path()) ?? '', 'latin1')).toContain('X-Unsent: 1')
  await page.getByRole('button', { name: t('outputs.own.yes') }).click()

  await page.getByRole('button', { name: t('outputs.open') }).click()
  await expectNoViolations(page, 'ways')
  await dialog.getByRole('radio', { name: t('outputs.way.call-sheet') }).check()
  await dialog.getByRole('button', { name: /^Skriv til/ }).click()
  await expect(dialog).toBeHidden()
  await page.getByText(/Invitation.*\.pdf/).waitFor()

  await page.getByRole('button', { name: /^Skriv \d+ kladder$/ }).click()
  const next = page.getByRole('button', { name: new RegExp(`^${t('outputs.next.open')}`) })
  const first = page.waitForEvent('download')
  await next.click()
  expect((await first).suggestedFilename()).toMatch(/^001 .*eml$/)
  await expect(next).toHaveText(/1 af \d+/)
  await expectNoViolations(page, 'written')
  expect(readdirSync(join(host.home, 'Kladder')).length).toBe(4)
})
