import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { aMail, anMbox, aReport } from '../support/mails.ts'
import { expectNoViolations } from './axe.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

type Words = ReturnType<typeof wordsOf>

const card = (given: string, family: string, email: string) =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${given} ${family}\r\nN:${family};${given};;;\r\nORG:Havnens Venner\r\nTITLE:Konsulent\r\nEMAIL:${email}\r\nEND:VCARD\r\n`
const cards = card('Anna', 'Holm', 'anna@havn.example') + card('Cai', 'Dam', 'cai@havn.example') + card('Eva', 'Fog', 'eva@havn.example')

const anna = 'Anna Holm <anna@havn.example>'
const mails = anMbox([
  aReport({ recipient: 'cai@havn.example' }),
  aMail({
    from: 'Eva Fog <eva@havn.example>',
    subject: 'Automatisk svar: Møde',
    text: 'Jeg er stoppet hos Havnens Venner. Kontakt i stedet Dorte Elm, dorte@havn.example.',
    heads: ['Auto-Submitted: auto-replied'],
    id: 'left@havn.example'
  }),
  aMail({
    from: anna,
    subject: 'Automatisk svar: Forårsmøde',
    text: 'Jeg er på barsel og er tilbage den 1. marts 2099.',
    heads: ['Auto-Submitted: auto-replied'],
    id: 'away@havn.example'
  }),
  aMail({ from: anna, subject: 'SV: Nyhedsbrev', text: 'Tak, men jeg vil ikke modtage flere nyhedsbreve.', id: 'no@havn.example' }),
  aMail({ from: anna, subject: 'Dagsorden til tirsdag', text: 'Her er et udkast.\n\nVenlig hilsen\nAnna', id: 'agenda@havn.example' }),
  aMail({ from: 'En Fremmed <x@fremmed.example>', to: 'mig@alliancen.example', id: 'x@fremmed.example' })
])

/** Three people of one partner, brought in as a person would. */
async function knowPeople(page: Page, t: Words): Promise<void> {
  await goTo(page, '/partnere')
  await page
    .getByRole('button', { name: t('partners.paste') })
    .first()
    .click()
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({ name: 'folk.vcf', mimeType: 'text/vcard', buffer: Buffer.from(cards) })
  await page.locator('.head-actions button').last().click()
  await page.locator('.done-title').waitFor()
}

interface Dragged {
  files?: readonly string[]
  /** What a program lets go in the place of a file. */
  type?: string
}
const everyEffect = 1 | 2 | 16

/** Drags from another program and lets go over the window, as the system does it; gives the effect that the program is told of. */
async function drop(page: Page, { files = [], type }: Dragged): Promise<string> {
  const told = page.evaluate(
    () =>
      new Promise<string>((resolve) =>
        window.addEventListener('drop', ({ dataTransfer }) => resolve(dataTransfer?.dropEffect ?? ''), { once: true, capture: true })
      )
  )
  const cdp = await page.context().newCDPSession(page)
  const items = type === undefined ? [] : [{ mimeType: type, data: '{}' }]
  const data = { items, files: [...files], dragOperationsMask: everyEffect }
  for (const each of ['dragEnter', 'dragOver', 'dragOver', 'drop'] as const)
    await cdp.send('Input.dispatchDragEvent', { type: each, x: 700, y: 500, data })
  await cdp.detach()
  return told
}

/** Files in a folder of their own. */
function written(home: string, files: Readonly<Record<string, string>>): string {
  const folder = join(home, 'hentet')
  mkdirSync(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

for (const { language, colorScheme } of [
  { language: 'da', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' }
] as const)
  test.describe(`mails in ${language}, ${colorScheme}`, () => {
    test.use({ language, colorScheme, locale: language === 'da' ? 'da-DK' : 'en-GB' })

    test('are dropped as a copy, looked through, taken in and undone', async ({ page, host }) => {
      test.setTimeout(120_000)
      const t = wordsOf(language)
      await host.open(page)
      await knowPeople(page, t)
      const folder = written(host.home, { Indbakke: mails, 'Indbakke.msf': '// <!-- <mdb:mork:z -->', 'billede.png': '\u0089PNG' })
      expect(await drop(page, { files: [folder] })).toBe('copy')
      await page.waitForURL(/mails\//)
      await expect(page.locator('.review-big')).toHaveText(t('mailIn.review.mails', { count: 6 }))
      await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '6')
      await expectNoViolations(page, 'mails')

      await page.getByRole('tab', { name: t('mailIn.kind.left') }).click()
      const side = page.getByRole('complementary')
      await side.getByRole('button', { name: t('mailIn.side.decide') }).waitFor()

      await side.getByRole('button', { name: t('mailIn.side.decide') }).click()
      await expect(side).toContainText(t('mailIn.does.leftDecided', { what: t('roles.what.stopped') }))
      await page.getByRole('button', { name: t('mailIn.review.take', { count: 5 }) }).click()
      await expect(page.locator('.mail-done-title')).toHaveText(t('mailIn.done.title', { count: 5 }))
      await expectNoViolations(page, 'mails taken in')
      await page.getByRole('button', { name: t('mailIn.done.findNew') }).click()
      await expect(page.getByText(t('mailIn.done.findNewDone', { count: 1 }))).toBeVisible()

      await page.getByRole('button', { name: t('mailIn.done.undo') }).click()
      await page.waitForURL(/log/)
      await expect(page.getByText('Dagsorden til tirsdag')).toBeHidden()
    })
  })

test.describe('a drop', () => {
  const t = wordsOf('da')
  test('without its file says what to do; the mail can be pasted instead; what is no mail goes on to the import', async ({
    page,
    host
  }) => {
    await host.open(page)
    await knowPeople(page, t)
    expect(await drop(page, { type: 'multimaillistmessagerows' })).toBe('copy')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('alert')).toHaveText(t('mailIn.dialog.noFile'))
    await expectNoViolations(page, 'the door for mails')

    await dialog
      .getByRole('textbox')
      .fill(
        'Fra: Anna Holm <anna@havn.example>\nSendt: 3. november 2026 10:12\nTil: mig@alliancen.example\nEmne: Sommermødet\n\nVi kommer.'
      )
    await dialog.getByRole('button', { name: t('mailIn.dialog.read') }).click()
    await expect(page.getByRole('grid')).toContainText('Sommermødet')

    const folder = written(host.home, { 'kontakter.csv': 'Navn;E-mail\r\nBo Bang;bo@havn.example\r\n' })
    await drop(page, { files: [join(folder, 'kontakter.csv')] })
    await page.waitForURL(/kolonner/)
  })
})
