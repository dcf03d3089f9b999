import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import PostalMime from 'postal-mime'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

const sample = readFileSync('resources/sample/partner-page.txt', 'utf8')
type Words = ReturnType<typeof wordsOf>

/** A text with numbers in it, whatever they are. */
const anyNumber = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('777', '\\d+')}`)

/** As a person does it: the text is on the clipboard, and Ctrl+V goes into the field. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.locator('textarea').first().focus()
  await page.keyboard.press('Control+v')
}

async function acceptPage(page: Page, t: Words): Promise<void> {
  await paste(page, sample)
  await page.waitForURL(/gennemgang/)
  const verdict = page.locator('.review-verdict')
  await expect(verdict).toContainText(t('imports.review.partners', { count: 40 }))
  await expect(verdict).toContainText(t('imports.review.persons', { count: 47 }))
  await page.getByRole('button', { name: anyNumber(t('imports.review.create', { what: '' }).split(' ')[0] ?? '') }).click()
  await page.getByRole('button', { name: t('imports.done.toPartners') }).click()
  await page.waitForURL(/partnere/)
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '41')
}

/** The person says no, with how we know it. */
async function optOut(page: Page, t: Words, query: string): Promise<void> {
  await goTo(page, '/personer')
  await page.getByLabel(t('persons.search')).fill(query)
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2')
  await page.getByRole('grid').locator('[data-index="0"] [role=gridcell]').nth(1).click()
  await page.keyboard.press('Enter')
  await page.getByRole('switch', { name: t('persons.consent.newsletter') }).click({ force: true })
  await page.getByLabel(t('persons.consent.how')).fill('mail')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('persons.consent.save') })
    .click()
  await expect(page.getByText(t('persons.unsubscribed')).first()).toBeVisible()
}

/** All persons on a new hand-picked list. */
async function makeList(page: Page, t: Words, name: string): Promise<void> {
  await goTo(page, '/personer')
  await page.getByLabel(t('persons.search')).fill('')
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '48')
  await page.getByRole('grid').locator('[data-index="0"] [role=gridcell]').nth(1).click()
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: t('persons.addToList') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(t('mailings.list.name')).fill(name)
  await dialog.getByRole('button', { name: t('mailings.addTo.create', { count: 47 }) }).click()
  await expect(dialog).toBeHidden()
}

async function mergeToDrafts(page: Page, t: Words, list: string): Promise<number> {
  await goTo(page, '/breve')
  await page.getByRole('tab', { name: anyNumber(t('mailings.tab.lists')) }).click()
  await page.getByRole('grid').locator('[data-index="0"] [role=gridcell]').nth(1).click()
  await page.keyboard.press('Enter')
  await page.waitForURL(/liste\//)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(list)
  await page.getByRole('button', { name: anyNumber(t('mailings.list.write', { count: 777 })) }).click()
  await page.waitForURL(/udsendelse\/ny/)
  await page.getByRole('button', { name: anyNumber(t('mailings.step.toTemplate', { count: 777 })) }).click()
  await page.getByRole('button', { name: t('letters.builtIn.invitation'), exact: true }).click()
  await page.getByLabel(t('mailings.sender.name')).fill('Liv Munk')
  await page.getByLabel(t('mailings.sender.email')).fill('liv@ligeadgang.example')
  await page.getByRole('button', { name: t('mailings.sender.save') }).click()
  await expect(page.getByText('liv@ligeadgang.example').first()).toBeVisible()
  await page.getByRole('button', { name: t('mailings.step.saveAndCheck') }).click()
  await page.getByRole('button', { name: anyNumber(t('mailings.step.toWrite', { count: 777 })) }).click()
  const write = page.getByRole('button', { name: anyNumber(t('mailings.drafts.all', { count: 777 })) })
  const count = Number(/\d+/.exec((await write.textContent()) ?? '')?.[0])
  await write.click()
  await expect(page.getByRole('button', { name: t('mailings.sent.open') })).toBeVisible()
  return count
}

const drafts = (home: string) => {
  const folder = join(home, 'Kladder')
  return readdirSync(folder).flatMap((name) => readdirSync(join(folder, name)).map((file) => readFileSync(join(folder, name, file))))
}

for (const language of ['da', 'en'] as const)
  test.describe(`the main job in ${language}`, () => {
    test.use({ language, locale: language === 'da' ? 'da-DK' : 'en-GB' })
    test('goes from a pasted page to a letter that is sent, logged and undone', async ({ page, host }) => {
      test.setTimeout(180_000)
      const t = wordsOf(language)
      await host.open(page)
      await acceptPage(page, t)
      await optOut(page, t, 'karla brink')
      await makeList(page, t, 'Alle i alliancen')
      const count = await mergeToDrafts(page, t, 'Alle i alliancen')

      const mails = await Promise.all(drafts(host.home).map((bytes) => PostalMime.parse(bytes)))
      expect(mails).toHaveLength(count)
      expect(count).toBeGreaterThan(30)
      const addresses = mails.flatMap((mail) => mail.to?.map((to) => to.address) ?? [])
      expect(new Set(addresses).size).toBe(count)
      expect(addresses).not.toContain('karla.brink@alleveje.example')
      for (const mail of mails) {
        expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(/\{\{|\{%|undefined|\[object/)
        expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
      }

      await goTo(page, '/')
      await expect(page.getByRole('region', { name: t('mailings.sent.band') })).toContainText(String(count))
      await page.getByRole('button', { name: t('mailings.sent.open') }).click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: t('mailings.sent.confirm', { count }) })
        .click()
      await expect(page.getByText(t('mailings.sent.done', { count }))).toBeVisible()
      await expect(page.getByRole('region', { name: t('mailings.sent.band') })).toBeHidden()

      await goTo(page, '/personer')
      await page.getByLabel(t('persons.search')).fill('birkemose')
      await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2')
      await page.getByRole('grid').locator('[data-index="0"] [role=gridcell]').nth(1).click()
      await page.keyboard.press('Enter')
      const timeline = page.locator('.timeline')
      await expect(timeline).toContainText(t('log.kind.mailing'))

      await page.keyboard.press('Control+j')
      await page.keyboard.press(t('log.key.call').toLowerCase())
      await page.getByRole('dialog').getByLabel(t('log.note'), { exact: true }).fill('Vil gerne være med.')
      await page.keyboard.press('Control+Enter')
      await expect(timeline).toContainText('Vil gerne være med.')
      await expect(page.getByRole('dialog')).toBeHidden()
      await page.keyboard.press('Control+z')
      await expect(timeline).not.toContainText('Vil gerne være med.')
      await page.keyboard.press('Control+Shift+z')
      await expect(timeline).toContainText('Vil gerne være med.')
    })
  })
