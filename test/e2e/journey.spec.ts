import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import PostalMime from 'postal-mime'
import { accessible } from './axe.ts'
import { ask } from './every-screen.ts'
import { acceptPage, aRule, checkLetter, optOut, pins, sendIt, writeAccount, writeTemplate } from './journey-steps.ts'
import { mailServer } from './mail-server.ts'
import { expect, goTo, test } from './web-host.ts'
import { anyNumber, wordsOf } from './words.ts'

const server = mailServer()

/** Everything that was written below the folder of drafts, by name. */
function filesOf(home: string): Map<string, Buffer> {
  const folder = join(home, 'Kladder')
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(all.map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name))]))
}

/** Writes what is left of a mailing in a way of the dialog. */
async function writeAs(
  page: Page,
  t: ReturnType<typeof wordsOf>,
  way: 'call-sheet' | 'mbox' | 'csv' | 'labels',
  look?: () => Promise<void>
) {
  await page.getByRole('button', { name: t('outputs.open') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: t(`outputs.way.${way}`), exact: true }).check()
  await look?.()
  await dialog.getByRole('button', { name: anyNumber(t('outputs.write', { count: 777 })) }).click()
  await expect(dialog).toBeHidden()
}

for (const language of ['da', 'en'] as const)
  test.describe(`the main job in ${language}`, () => {
    test.use({ language, locale: language === 'da' ? 'da-DK' : 'en-GB' })
    test('goes from a pasted page over a rule and its pins to a letter that is sent, and to the second round', async ({ page, host }) => {
      test.setTimeout(240_000)
      const t = wordsOf(language)
      const look = accessible(page, language)
      const dialog = page.getByRole('dialog')
      const rows = page.getByRole('grid').locator('[role=row]')
      server.received.length = 0
      await host.open(page)
      await acceptPage(page, t)
      await optOut(page, t, 'karla brink')
      await writeAccount(page, t, server.port(), look)

      await aRule(page, t, look)
      const count = await pins(page, t, look)
      await writeTemplate(page, t, count, look)
      await checkLetter(page, t, look)

      await test.step('one to oneself, a list to call by, and all of them through the mail server', async () => {
        const copy = page.waitForEvent('download')
        await page.getByRole('button', { name: t('outputs.own.write') }).click()
        expect(readFileSync((await (await copy).path()) ?? '', 'latin1')).toContain('X-Unsent: 1')
        await page.getByRole('button', { name: t('outputs.own.yes') }).click()
        await writeAs(page, t, 'call-sheet', () => look('ways'))
        await sendIt(page, t, count, look)
        expect(server.received).toHaveLength(count + 1)
        expect(server.received).toContain('te@rullendebibliotek.example')
        for (const address of ['karla.brink@alleveje.example', 'asta@skovensskole.example']) expect(server.received).not.toContain(address)
      })

      await test.step('it stands on the timeline', async () => {
        const mailing = await page.evaluate(() => location.hash.slice(1))
        await rows.filter({ hasText: 'Damgaard' }).getByRole('gridcell').nth(1).click()
        await page.keyboard.press('Enter')
        await expect(page.locator('.timeline')).toContainText(t('log.kind.mailing'))
        await goTo(page, mailing)
      })

      await test.step('who answered, and whose came back: the next at the partner gets it', async () => {
        await rows.filter({ hasText: 'hha@lysglimt.example' }).getByRole('gridcell').nth(1).click({ button: 'right' })
        await page.getByRole('menuitem', { name: t('sending.answers.mark.bounced') }).click()
        await rows.filter({ hasText: 'Damgaard' }).getByRole('gridcell').nth(1).click({ button: 'right' })
        await page.getByRole('menuitem', { name: t('sending.answers.mark.replied') }).click()
        await expect(rows.filter({ hasText: 'Damgaard' })).toContainText(t('mailings.state.replied'))
        await page.getByRole('button', { name: t('sending.answers.find') }).click()
        await look('came back')
        await page.keyboard.press('Escape')
        await look('sent mailing')
        await page.getByRole('button', { name: t('sending.answers.next', { count: 1 }) }).click()
        await page.getByRole('button', { name: t('sending.send.resume', { count: 1 }) }).click()
        await expect(page.getByText(t('mailings.mailing.sentTo', { count: count + 1 })).first()).toBeVisible()
        expect(server.received.at(-1)).toBe('fob@lysglimt.example')
      })

      await test.step('the second round is for those who have not answered, as drafts, a table and labels', async () => {
        await page.getByRole('button', { name: t('sending.answers.second') }).click()
        await look('second round')
        await dialog.getByRole('button', { name: t('sending.answers.start') }).click()
        await page.getByRole('button', { name: anyNumber(t('mailings.step.toWrite', { count: 777 })) }).click()
        await page.getByRole('button', { name: anyNumber(t('mailings.drafts.all', { count: 777 })) }).click()
        const next = page.getByRole('button', { name: anyNumber(t('outputs.next.open')) })
        const first = page.waitForEvent('download')
        await next.click()
        expect((await first).suggestedFilename()).toMatch(/^001 .*eml$/)
        await look('written')
        // a label needs an address: one of them has one
        const found = { query: 'Rullende Bibliotek', sort: [{ by: 'name', desc: false }], limit: 1 }
        const { rows: partners } = await ask<{ rows: { id: string }[] }>(page, 'partners/table', found)
        const { id, version } = await ask<{ id: string; version: number }>(page, 'partners/get', { id: partners[0]?.id })
        const place = { label: 'work', street: 'Havnegade 4', postalCode: '4780', city: 'Stege' }
        await ask(page, 'partners/update', {
          id,
          version,
          patch: { addresses: [{ ...place, extended: '', poBox: '', region: '', country: '' }] }
        })
        for (const way of ['csv', 'labels'] as const) await writeAs(page, t, way)
        const files = filesOf(host.home)
        const mails = await Promise.all(
          [...files].filter(([name]) => /^\d{3} .*eml$/.test(name)).map(([, bytes]) => PostalMime.parse(bytes))
        )
        const addresses = mails.flatMap((mail) => mail.to?.map((to) => to.address) ?? [])
        // one has answered, and in the place of one whose letter came back stands the next at the partner
        expect(addresses).toHaveLength(count - 1)
        expect(new Set(addresses).size).toBe(count - 1)
        for (const address of ['karla.brink@alleveje.example', 'ped@cyklernesklub.example']) expect(addresses).not.toContain(address)
        for (const mail of mails) {
          expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(/\{\{|\{%|undefined|\[object/)
          expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
        }
        const table = [...files].find(([name]) => name.endsWith('.csv'))?.[1].toString('utf8') ?? ''
        expect(addresses.filter((address) => !table.includes(address ?? '-'))).toEqual([])
        expect([...files.values()].filter((bytes) => bytes.subarray(0, 5).toString() === '%PDF-')).toHaveLength(2)
      })

      await test.step('written is not sent until somebody says so', async () => {
        await goTo(page, '/')
        const band = page.getByRole('region', { name: t('mailings.sent.band') })
        await expect(band).toContainText(String(count - 1))
        await page.getByRole('button', { name: t('mailings.discard.open') }).click()
        await look('throw away')
        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: t('mailings.sent.open') }).click()
        await look('sent, except')
        await dialog.getByRole('button', { name: t('mailings.sent.confirm', { count: count - 1 }) }).click()
        await expect(band).toBeHidden()
      })

      await test.step('a letter to one person is a mailbox', async () => {
        await goTo(page, '/personer')
        await page.getByLabel(t('persons.search')).fill('engsig')
        await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2')
        await rows.filter({ hasText: 'Engsig' }).getByRole('gridcell').nth(1).click()
        await page.keyboard.press('Shift+Space')
        await page.getByRole('button', { name: t('persons.write', { count: 1 }) }).click()
        await page.getByRole('button', { name: t('mailings.step.toTemplate', { count: 1 }) }).click()
        await page.getByRole('button', { name: t('mailings.step.toCheck') }).click()
        await page.getByRole('button', { name: t('mailings.step.toWrite', { count: 1 }) }).click()
        await writeAs(page, t, 'mbox')
        const box = [...filesOf(host.home)].find(([name]) => name.endsWith('.mbox'))
        expect(box?.[1].toString('latin1')).toContain('To: Torben Engsig <te@rullendebibliotek.example>')
      })
    })
  })
