import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { password } from './mail-server.ts'
import { goTo } from './web-host.ts'
import { anyNumber, type wordsOf } from './words.ts'

type Words = ReturnType<typeof wordsOf>
type Look = (what: string) => Promise<void>

const sample = readFileSync('resources/sample/partner-page.txt', 'utf8')
const grid = (page: Page) => page.getByRole('grid')
const firstCell = (page: Page) => grid(page).locator('[data-index="0"] [role=gridcell]').nth(1)

/** As a person does it: the text is on the clipboard, Ctrl+V goes into the field, and the page is read and accepted. */
export const acceptPage = (page: Page, t: Words) =>
  test.step('a partner page is pasted and accepted', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), sample)
    await page.locator('textarea').first().focus()
    await page.keyboard.press('Control+v')
    await page.waitForURL(/gennemgang/)
    const verdict = page.locator('.review-verdict')
    await expect(verdict).toContainText(t('imports.review.partners', { count: 40 }))
    await expect(verdict).toContainText(t('imports.review.persons', { count: 47 }))
    await page.getByRole('button', { name: anyNumber(t('imports.review.create', { what: '' }).split(' ')[0] ?? '') }).click()
    await page.getByRole('button', { name: t('imports.done.toPartners') }).click()
    await page.waitForURL(/partnere/)
    await expect(grid(page)).toHaveAttribute('aria-rowcount', '41')
  })

/** The person says no, with how we know it. */
export const optOut = (page: Page, t: Words, query: string) =>
  test.step('somebody says no to the newsletter', async () => {
    await goTo(page, '/personer')
    await page.getByLabel(t('persons.search')).fill(query)
    await expect(grid(page)).toHaveAttribute('aria-rowcount', '2')
    await firstCell(page).click()
    await page.keyboard.press('Enter')
    await page.getByRole('switch', { name: t('persons.consent.newsletter') }).press('Space')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(t('persons.consent.how')).fill('mail')
    await dialog.getByRole('button', { name: t('persons.consent.save') }).click()
    await expect(page.getByText(t('persons.unsubscribed')).first()).toBeVisible()
  })

/** The mail server and the user in Settings, and the password, which is tried. */
export const writeAccount = (page: Page, t: Words, port: number, look: Look) =>
  test.step('the mail server is written down and tried', async () => {
    await goTo(page, '/indstillinger?at=mail')
    for (const [label, value] of [
      [t('sending.account.host'), 'localhost'],
      [t('sending.account.port'), String(port)],
      [t('sending.account.user'), 'liv']
    ] as const) {
      await page.getByRole('button', { name: `${t('ui.edit', { field: label })}:` }).click()
      await page.getByRole('textbox', { name: label, exact: true }).fill(value)
      await page.keyboard.press('Enter')
    }
    await page.getByRole('button', { name: t('sending.account.write') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: t('sending.account.password') }).fill(password)
    await look('password')
    await dialog.getByRole('button', { name: t('sending.account.save') }).click()
    await page.getByRole('button', { name: t('sending.account.try') }).click()
    await expect(page.getByText(t('sending.account.works')).last()).toBeVisible()
    await look('mail server')
  })

/** A list of those who have a telephone. */
export const aRule = (page: Page, t: Words, look: Look) =>
  test.step('a list follows a rule', async () => {
    await goTo(page, '/breve?tab=lists')
    await page
      .getByRole('button', { name: t('mailings.list.create') })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(t('mailings.list.name')).fill('Dem med telefon')
    await look('a new list')
    await dialog.getByRole('button', { name: t('mailings.list.createIt') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Dem med telefon')
    await page.getByRole('button', { name: t('filters.add'), exact: true }).click()
    await expect(page.getByPlaceholder(t('filters.findField'))).toBeFocused()
    await page.keyboard.type(t('filters.field.phone'))
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: t('filters.apply'), exact: true }).click()
    await page.getByRole('button', { name: t('mailings.rule.save') }).click()
    await expect(page.getByRole('button', { name: t('mailings.rule.save') })).toBeHidden()
    // three have none: until they are gone, rows move
    await expect(grid(page)).toHaveAttribute('aria-rowcount', '45')
  })

/** One is taken off, one put on, and each can be asked why; gives how many get the letter. */
export const pins = (page: Page, t: Words, look: Look): Promise<number> =>
  test.step('somebody is taken off and somebody put on, and the list says why', async () => {
    const dialog = page.getByRole('dialog')
    const rows = grid(page).locator('[role=row]')
    const sum = page.locator('.recipient-sum')
    await rows.filter({ hasText: 'Birkemose' }).getByRole('checkbox').click()
    await page.getByRole('button', { name: t('lists.pin.exclude', { count: 1 }) }).click()
    await dialog.getByLabel(t('lists.pin.reason')).fill('ringer selv')
    await look('taking somebody off')
    await dialog.getByRole('button', { name: t('lists.pin.excludeDo', { count: 1 }) }).click()
    await sum.getByRole('button', { name: t('mailings.sum.reason.taken-off', { count: 1 }) }).click()
    const takenOff = t('mailings.instead.taken-off', { name: 'ringer selv' })
    await page.getByText(takenOff).click()
    await page.keyboard.press('Space')
    await expect(page.getByRole('complementary')).toContainText(t('lists.link.taken-off.no', { text: 'ringer selv' }))
    await look('why somebody was taken off')
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: t('lists.pin.include') }).click()
    await dialog.getByLabel(t('mailings.list.searchPersons')).fill('engsig')
    await dialog.getByRole('checkbox', { name: /Engsig/ }).check()
    await dialog.getByLabel(t('lists.pin.reason')).fill('bad om det')
    await look('putting somebody on')
    await dialog.getByRole('button', { name: t('mailings.list.addCount', { count: 1 }) }).click()
    await sum.getByRole('button', { name: t('lists.putOn', { count: 1 }) }).click()
    await expect(page.getByText(t('lists.putOnShort', { reason: 'bad om det' }))).toBeVisible()

    await page.getByRole('button', { name: t('lists.whyNot.open') }).click()
    await dialog.getByLabel(t('lists.whyNot.search')).fill('karla brink')
    await dialog
      .getByRole('list', { name: t('lists.whyNot.found') })
      .getByRole('button')
      .first()
      .click()
    await expect(dialog.locator('.why-chain')).toContainText(t('mailings.why.because.unsubscribed'))
    await look('why not')
    await page.keyboard.press('Escape')
    await look('list')
    return Number(/\d+/.exec((await sum.textContent()) ?? '')?.[0])
  })

/** From the list to a letter of ours that is changed by hand: its fields are words, and a date goes along. */
export const writeTemplate = (page: Page, t: Words, count: number, look: Look) =>
  test.step('a letter is written with fields as words', async () => {
    await page.getByRole('button', { name: t('mailings.list.write', { count }) }).click()
    await page.waitForURL(/udsendelse\/ny/)
    await firstCell(page).waitFor()
    await look('recipients')
    await page.getByRole('button', { name: t('mailings.step.toTemplate', { count }) }).click()
    await page.getByRole('button', { name: t('letters.builtIn.invitation'), exact: true }).click()
    await page.getByLabel(t('mailings.sender.name')).fill('Liv Munk')
    await page.getByLabel(t('mailings.sender.email')).fill('liv@ligeadgang.example')
    await page.getByRole('button', { name: t('mailings.sender.save') }).click()

    // a chip goes with two presses, and comes by its braces or by the keys of the menu
    const body = page.getByRole('textbox', { name: t('mailings.editor.body') })
    const chips = body.locator('.letter-chip')
    const before = await chips.count()
    const phone = t('letters.fields.contact.phone')
    await body.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(` {{${phone.split(' ').at(-1)}`)
    await page.keyboard.press('Enter')
    await expect(chips.last()).toHaveText(phone)
    await page.keyboard.press('Backspace')
    await expect(page.getByRole('group', { name: t('letters.mark.title') })).toBeVisible()
    await look('the form of a field')
    await body.press('Backspace')
    await expect(chips).toHaveCount(before)
    await page.keyboard.press('Control+Shift+F')
    await page.getByRole('menuitem', { name: phone }).click()
    await expect(chips).toHaveCount(before + 1)

    await page.getByRole('button', { name: t('letters.files.add') }).click()
    await page.getByRole('menuitem', { name: t('letters.files.event') }).click()
    await page.getByLabel(t('letters.files.what')).fill('Partnermøde')
    await look('a date for the calendar')
    await page.getByRole('button', { name: t('letters.files.keepEvent') }).click()
    await expect(page.getByRole('region', { name: t('letters.files.title') })).toContainText('Partnermøde')

    const shown = page.frameLocator('.mail-frame')
    await expect(shown.locator('body')).toContainText('Lysglimt')
    // the field that is chosen is marked in the letter, and a value that is pressed chooses its field
    await chips.first().click()
    await expect(shown.locator('mark:target')).toContainText('Hans Henrik')
    await page.getByRole('tab', { name: t('mailings.mail.text') }).click()
    const value = page.locator('.mail-text .mail-filled', { hasText: 'Liv Munk' }).last()
    await value.click()
    await expect(value).toHaveAttribute('aria-pressed', 'true')
    await page.getByRole('tab', { name: t('mailings.mail.mail') }).click()
    await page.getByRole('button', { name: t('mailings.preview.next') }).click()
    await expect(shown.locator('body')).not.toContainText('Lysglimt')
    await look('a template and its preview')
    await page.getByRole('button', { name: t('mailings.step.saveAndCheck') }).click()
  })

/** What each letter lacks: one has no telephone, and the place is left empty. */
export const checkLetter = (page: Page, t: Words, look: Look) =>
  test.step('the check shows what each letter lacks, and the very mail', async () => {
    await page.waitForURL(/udsendelse\/(?!ny)/)
    const missing = grid(page).locator('[role=row]').filter({ hasText: 'Engsig' })
    await expect(missing).toContainText(t('mailings.check.missing'))
    await look('check')
    const leave = page.locator('.check-bands').getByRole('button', { name: t('mailings.check.leave') })
    await leave.click()
    await expect(leave).toBeHidden()
    await page.getByRole('tab', { name: anyNumber(t('mailings.check.tab.inOrder')) }).click()
    await expect(missing).toContainText(t('mailings.check.omitted'))
    await missing.getByRole('gridcell').first().click()
    await page.getByRole('tab', { name: t('mailings.mail.source') }).click()
    await expect(page.locator('.mail-source')).toContainText('To: Torben Engsig <te@rullendebibliotek.example>')
    await expect(page.locator('.mail-source')).toContainText('X-Unsent: 1')
    await page.getByRole('button', { name: anyNumber(t('mailings.step.toWrite', { count: 777 })) }).click()
  })

/** One to oneself first, then all of them. */
export async function sendIt(page: Page, t: Words, count: number, look: Look): Promise<void> {
  await page.getByRole('button', { name: t('sending.send.trial') }).click()
  await expect(page.getByText(t('sending.send.trialDone', { to: 'liv@ligeadgang.example' }))).toBeVisible()
  await page.getByRole('button', { name: t('sending.send.open', { count }) }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(t('sending.send.throttle')).fill('600')
  await expect(dialog).toContainText('liv@ligeadgang.example')
  await expect(dialog).toContainText(t('mailings.sum.included', { count }))
  await expect(dialog).toContainText(t('purposes.note.newsletter'))
  await look('send')
  await dialog.getByRole('button', { name: t('sending.send.confirm', { count }) }).click()
  await expect(page.getByText(t('mailings.mailing.sentTo', { count })).first()).toBeVisible({ timeout: 90_000 })
}
