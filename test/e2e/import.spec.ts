import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { writeXlsx } from '#main/formats/table/index.ts'
import { alliance, pageText } from '../support/pages.ts'
import { expectNoViolations } from './axe.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

type Words = ReturnType<typeof wordsOf>

interface FileToRead {
  name: string
  mimeType: string
  buffer: Buffer
}

const rows = [
  ['Fornavn', 'Efternavn', 'Firma', 'Stilling', 'E-mailadresse', 'Mobiltelefon', 'Noter', 'Kundenummer'],
  ['Åse', 'Ærø-Sørensen', 'Ældrenettet', 'Direktør', 'aase@aeldrenettet.example', '20 00 12 34', 'Kender byrådet', 'K-17'],
  ['Bo', 'Aagaard', 'Ældrenettet', 'Konsulent', 'bo@aeldrenettet.example', '', '', 'K-18'],
  ['Ida', 'Storm', 'Havnens Venner', '', 'ida@havnensvenner.example', '20 00 41 0', '', 'K-19']
]
const outlook: FileToRead = {
  name: 'kontakter.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.map((cells) => cells.join(';')).join('\r\n'), 'latin1')
}
const workbook: FileToRead = {
  name: 'partnere.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(
    writeXlsx([
      { name: 'Forside', rows: [['Intet her']] },
      { name: 'Personer', rows }
    ])
  )
}
const cards: FileToRead = {
  name: 'telefon.vcf',
  mimeType: 'text/vcard',
  buffer: Buffer.from(
    [
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Åse Ærø\r\nN:Ærø;Åse;;;\r\nORG:Ældrenettet\r\nEMAIL:aase@aeldrenettet.example\r\nEND:VCARD',
      'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=98lgaard;Mikkel\r\nTEL;CELL:20004101\r\nEND:VCARD'
    ].join('\r\n')
  )
}
const unsubscribed: FileToRead = {
  name: 'unsubscribed_segment_export.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Email Address,First Name,Last Name,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_REASON',
      'sofie.lund@havnensvenner.example,Sofie,Lund,2026-03-01 10:00:00,Marts,NORMAL',
      'ukendt@etsted.example,,,2026-03-02 10:00:00,Marts,NORMAL'
    ].join('\n')
  )
}

const grid = (page: Page) => page.getByRole('grid')
const firstRow = (page: Page) => grid(page).locator('[data-index="0"]')

/** Brings files in as a person does it from any screen. */
async function choose(page: Page, t: Words, ...files: FileToRead[]): Promise<void> {
  await page
    .getByRole('button', { name: t('partners.paste') })
    .first()
    .click()
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles(files)
}

/** The button that writes, whatever it says now. */
const accept = (page: Page) => page.locator('.head-actions button').last()
const acceptAll = async (page: Page) => {
  await accept(page).click()
  await page.locator('.done-title').waitFor()
}

for (const { language, colorScheme } of [
  { language: 'da', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' }
] as const)
  test.describe(`the import wizard in ${language}, ${colorScheme}`, () => {
    test.use({ language, colorScheme, locale: language === 'da' ? 'da-DK' : 'en-GB' })
    const t = wordsOf(language)

    test('takes a Danish Outlook file in Windows-1252 from its columns to the cards, knows it next time, and undoes it', async ({
      page,
      host
    }) => {
      test.setTimeout(120_000)
      await host.open(page)
      await goTo(page, '/partnere')
      await choose(page, t, outlook)
      await page.waitForURL(/kolonner/)
      await expect(page.getByLabel(t('columns.encoding'))).toHaveValue('windows-1252')
      await expect(page.getByLabel(t('columns.delimiter'))).toHaveValue(';')
      await expect(page.getByRole('table', { name: t('columns.preview') })).toContainText('Ærø-Sørensen')
      const target = page.getByRole('combobox', { name: t('columns.targetOf', { column: 'Kundenummer' }) })
      await target.click()
      await target.fill(t('columns.target.custom').slice(0, 6))
      await page.getByRole('option', { name: t('columns.target.custom') }).click()
      await expect(page.getByLabel(t('columns.customOf', { column: 'Kundenummer' }))).toHaveValue('Kundenummer')
      await page
        .getByRole('region', { name: t('columns.reading') })
        .getByText(t('columns.organisationsAs.partners'))
        .click()
      await expectNoViolations(page, 'columns')
      await page.getByRole('button', { name: t('columns.toReview') }).click()

      await page.waitForURL(/gennemgang\/[^/]+$/)
      await expect(page.locator('.review-big')).toHaveText(
        [t('imports.review.partners', { count: 2 }), t('imports.review.persons', { count: 3 })].join(', ')
      )
      await expect(firstRow(page)).toContainText('Ida Storm')
      await expect(page.getByRole('complementary', { name: 'Ida Storm' })).toContainText(t('imports.flag.phone.digits'))
      await expectNoViolations(page, 'review of a table')
      // F2 goes to the very field: the number is put right there, and the row is in order
      await firstRow(page).locator('[role=gridcell]').nth(1).click()
      await page.keyboard.press('F2')
      await page.keyboard.press('Enter')
      await page.keyboard.type('20 00 41 01')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('tab', { selected: true })).toContainText(t('imports.review.tab.look'))
      await expect(page.locator('.review-split')).toContainText(t('imports.review.inOrder', { count: 3 }))
      await acceptAll(page)
      await expectNoViolations(page, 'after an import')

      await goTo(page, '/personer')
      await page.getByLabel(t('persons.search')).fill('aase')
      await expect(grid(page)).toHaveAttribute('aria-rowcount', '2')
      await goTo(page, '/partnere')
      await choose(page, t, outlook)
      // the columns are known: straight to the review, and nothing to do
      await page.waitForURL(/gennemgang\/[^/]+$/)
      await expect(accept(page)).toHaveText(t('imports.review.nothing'))
      await expect(page.getByRole('link', { name: t('imports.review.columns') })).toBeVisible()
      await acceptAll(page)
      await expect(page.locator('.done-title')).toHaveText(t('imports.done.unchanged'))
    })

    test('takes a sheet of a workbook, and cards of a phone after it, and says how many of both', async ({ page, host }) => {
      await host.open(page)
      await goTo(page, '/partnere')
      await choose(page, t, workbook, cards)
      await page.waitForURL(/kolonner/)
      await page.getByLabel(t('columns.sheet')).selectOption('Personer')
      await expect(page.getByRole('table', { name: t('columns.preview') })).toContainText('Ærø-Sørensen')
      await page.getByRole('button', { name: t('columns.toReview') }).click()
      await expect(page.locator('.review-big')).toContainText(t('imports.review.persons', { count: 3 }))
      await acceptAll(page)
      await page.getByRole('button', { name: t('imports.paste.nextFile', { file: cards.name }) }).click()
      // cards have no columns; one of them is known by its address
      await page.waitForURL(/gennemgang\/[^/]+$/)
      await expect(page.locator('.review-big')).toContainText(t('imports.review.persons', { count: 2 }))
      await page.getByRole('tab', { name: new RegExp(`^${t('imports.review.tab.new')}`) }).click()
      await expect(firstRow(page)).toContainText('Mikkel Ølgaard')
      await expectNoViolations(page, 'review of cards')
      await acceptAll(page)
      await page.getByRole('button', { name: t('imports.done.undo') }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('imports.undone.title'))
      await expectNoViolations(page, 'undone')
      // double-clicked, they come to the same review
      const onDisk = join(host.home, cards.name)
      writeFileSync(onDisk, cards.buffer)
      await host.bring(page, onDisk)
      await page.waitForURL(/gennemgang\/[^/]+$/)
      await expect(grid(page)).toContainText('Mikkel Ølgaard')
    })

    test('notes who has said no, and only ever more strictly', async ({ page, host }) => {
      await host.open(page)
      await page.getByLabel(t('imports.paste.label')).fill(pageText(alliance))
      await page.getByRole('button', { name: t('imports.paste.read') }).click()
      await acceptAll(page)
      await goTo(page, '/partnere')
      await choose(page, t, unsubscribed)
      await page.waitForURL(/kolonner/)
      await page.getByRole('button', { name: t('columns.toReview') }).click()
      await expect(page.locator('.review-big')).toHaveText(t('imports.review.optOuts', { count: 2 }))
      await expect(page.locator('.review-from')).toContainText(t('imports.review.optOutText', { persons: 1, suppressed: 1, known: 0 }))
      await expectNoViolations(page, 'review of opt-outs')
      await expect(accept(page)).toHaveText(t('imports.review.note', { what: t('imports.review.optOuts', { count: 2 }) }))
      await acceptAll(page)
      await expect(page.locator('.done-title')).toHaveText(t('imports.done.optOuts', { count: 2 }))
      await goTo(page, '/personer')
      await page.getByLabel(t('persons.search')).fill('sofie')
      await expect(firstRow(page)).toContainText(t('persons.unsubscribed'))
    })
  })
