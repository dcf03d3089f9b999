import { readFileSync } from 'node:fs'
import { expect, test } from './web-host.ts'
import { wordsOf } from './words.ts'

const t = wordsOf('da')
const sample = readFileSync('resources/sample/partner-page.txt', 'utf8')

test('Six actions lead from a partner page on the clipboard to a draft of a letter to oneself', async ({ page, host }) => {
  await host.open(page)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), sample)
  const dialog = page.getByRole('dialog')
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  const draft = page.waitForEvent('download')
  const actions = [
    () => page.keyboard.press('Control+v'),
    () => button(new RegExp(`^${t('imports.review.create', { what: '' }).split(' ')[0]}`)).click(),
    () => button(t('imports.done.firstLetter')).click(),
    () => button(t('letters.builtIn.invitation')).click(),
    () => button(t('outputs.own.write')).click(),
    async () => {
      await dialog.getByLabel(t('mailings.sender.name')).fill('Liv Munk')
      await dialog.getByLabel(t('mailings.sender.email')).fill('liv@ligeadgang.example')
      await page.keyboard.press('Enter')
    }
  ]
  expect(actions).toHaveLength(6)
  await page.locator('textarea').first().focus()
  for (const act of actions) await act()
  const mail = readFileSync((await (await draft).path()) ?? '', 'latin1')
  expect(mail).toContain('X-Unsent: 1')
  expect(mail).toMatch(/^To: .*liv@ligeadgang\.example/m)
  // all others still wait for the check
  await expect(page).toHaveURL(/udsendelse\/(?!ny)/)
})
