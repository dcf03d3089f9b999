import type { Page } from '@playwright/test'
import { alliance, pageText } from '../support/pages.ts'
import { expectNoViolations } from './axe.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

const t = wordsOf('da')

const file = (name: string, bytes: Buffer) => ({ name, mimeType: '', buffer: bytes })
/** An old or a locked workbook is a compound file; which of both says the name of a stream in it. */
const compound = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2040), Buffer.from(stream, 'utf16le'), Buffer.alloc(1024)])

const refused = [
  { what: 'an empty file', given: file('tom.csv', Buffer.alloc(0)), code: 'import.empty' },
  { what: 'a picture', given: file('billede.txt', Buffer.from('89504e470d0a1a0a0000000d49484452000000ff', 'hex')), code: 'import.binary' },
  { what: 'an old workbook', given: file('gammel.xls', compound('Workbook')), code: 'import.old-excel' },
  { what: 'a locked workbook', given: file('laast.xlsx', compound('EncryptedPackage')), code: 'import.encrypted' }
] as const

async function open(page: Page): Promise<void> {
  await goTo(page, '/partnere')
  await page
    .getByRole('button', { name: t('partners.paste') })
    .first()
    .click()
}
const dialogOf = (page: Page) => page.getByRole('dialog')

test('A source that cannot be read is refused with what and what now, and nothing that was typed is lost', async ({
  page,
  host,
  complaints
}) => {
  test.setTimeout(180_000)
  await host.open(page)
  await open(page)
  const field = dialogOf(page).getByLabel(t('imports.paste.label'))
  await field.fill('Her står ingen partnere.')
  for (const { what, given, code } of refused) {
    await test.step(what, async () => {
      await dialogOf(page).locator('input[type=file]').setInputFiles(given)
      const alert = dialogOf(page).getByRole('alert')
      await expect(alert).toContainText(code, { timeout: 30_000 })
      await expect(alert).toContainText(t('imports.paste.refused', { file: given.name }))
      await expect(field).toHaveValue('Her står ingen partnere.')
    })
  }
  await test.step('a file that is too large', async () => {
    const large = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(50 * 1024 * 1024 + 1)], 'stor.csv'))
      return transfer
    })
    await page.dispatchEvent('.paste-card', 'drop', { dataTransfer: large })
    await expect(dialogOf(page).getByRole('alert')).toContainText('import.too-large')
    await expect(field).toHaveValue('Her står ingen partnere.')
  })
  await expectNoViolations(page, 'refused')
  // the browser reports every refused request as an error of its own; these were asked for
  complaints.length = 0
})

test('Files that are dropped together are taken one after the other, also past one that cannot be read', async ({
  page,
  host,
  complaints
}) => {
  await host.open(page)
  await goTo(page, '/partnere')
  const texts = { first: pageText(alliance.slice(0, 2)), last: pageText(alliance.slice(2)) }
  const data = await page.evaluateHandle(({ first, last }) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([first], 'partnere.txt'))
    transfer.items.add(new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])], 'billede.txt'))
    transfer.items.add(new File([last], 'flere.txt'))
    return transfer
  }, texts)
  await page.dispatchEvent('main', 'drop', { dataTransfer: data })
  await page.waitForURL(/gennemgang/)
  await expect(page.locator('.review-big')).toContainText(t('imports.review.partners', { count: 2 }))
  await page.locator('.head-actions button').last().click()
  await page.getByRole('button', { name: t('imports.paste.nextFile', { file: 'billede.txt' }) }).click()
  await expect(page.getByRole('alert')).toContainText('import.binary')
  await page.getByRole('button', { name: t('imports.paste.nextFile', { file: 'flere.txt' }) }).click()
  await expect(page.locator('.review-big')).toContainText(t('imports.review.partners', { count: 3 }))
  complaints.length = 0
})

test('A review that is gone says so, and leads back to reading', async ({ page, host, complaints }) => {
  await host.open(page)
  await goTo(page, '/gennemgang/00000000-0000-7000-8000-000000000001')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(t('imports.review.gone'))
  await expectNoViolations(page, 'a review that is gone')
  await page.getByRole('button', { name: t('imports.review.readAgain') }).click()
  await expect(dialogOf(page).getByLabel(t('imports.paste.label'))).toBeVisible()
  complaints.length = 0
})

test('Stopping while it is written leaves the cards as they were, and says so', async ({ page, host, complaints }) => {
  test.setTimeout(180_000)
  const lines = Array.from({ length: 20_000 }, (_, no) => `Åse;Ærø${no};aase${no}@ældrenettet.example`)
  await host.open(page)
  await open(page)
  const big = file('mange.csv', Buffer.from(['Fornavn;Efternavn;E-mail', ...lines].join('\n')))
  await dialogOf(page).locator('input[type=file]').setInputFiles(big)
  await page.getByRole('button', { name: t('columns.toReview') }).click({ timeout: 60_000 })
  await page.locator('.head-actions button').last().click()
  await page.locator('.review-progress').getByText(/\d/).first().waitFor()
  await page.getByRole('button', { name: t('imports.review.stop') }).click()
  await expect(page.getByText(t('imports.review.stopped'))).toBeVisible()
  await expect(page.locator('.review-big')).toContainText('20.000')
  await goTo(page, '/personer')
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '1')
  complaints.length = 0
})
