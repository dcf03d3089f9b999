import { expectNoViolations } from './axe.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

test.use({ language: 'da', locale: 'da-DK' })

test('a letter is written with fields as words, and what it lacks is settled at the check', async ({ page, host }) => {
  test.setTimeout(150_000)
  const t = wordsOf('da')
  await host.open(page)
  await page.getByRole('button', { name: t('imports.paste.sample') }).click()
  await page.waitForURL(/partnere/)

  // a chip goes with two presses, and comes by its braces or by the keys of the menu
  await goTo(page, '/breve?tab=templates')
  await page.getByRole('tab', { name: new RegExp(`^${t('mailings.tab.templates')}`) }).click()
  await page.getByRole('button', { name: t('mailings.template.create') }).click()
  await page.getByRole('menuitem', { name: t('letters.begin.blank') }).click()
  await page.getByLabel(t('mailings.editor.name')).fill('Ring')
  await page.getByRole('textbox', { name: t('mailings.editor.subject') }).fill('Ring')
  const body = page.getByRole('textbox', { name: t('mailings.editor.body') })
  const chips = body.locator('.letter-chip')
  await expect(chips).toHaveText([t('letters.fields.greeting')])
  await body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('Vi ringer på {{tele')
  await page.keyboard.press('Enter')
  await expect(chips).toHaveText([t('letters.fields.greeting'), t('letters.fields.contact.phone')])
  await page.keyboard.press('Backspace')
  await expect(page.getByRole('group', { name: t('letters.mark.title') })).toBeVisible()
  await expectNoViolations(page, 'the form of a field')
  await body.press('Backspace')
  await expect(chips).toHaveCount(1)
  await page.keyboard.press('Control+Shift+F')
  await page.getByRole('menuitem', { name: t('letters.fields.contact.phone') }).click()
  await expect(chips).toHaveCount(2)

  // what goes along
  await page.getByRole('button', { name: t('letters.files.add') }).click()
  await page.getByRole('menuitem', { name: t('letters.files.event') }).click()
  await page.getByLabel(t('letters.files.what')).fill('Partnermøde')
  await expectNoViolations(page, 'a date for the calendar')
  await page.getByRole('button', { name: t('letters.files.keepEvent') }).click()
  await expect(page.getByRole('region', { name: t('letters.files.title') })).toContainText('Partnermøde')
  await expect(page.getByRole('button', { name: t('mailings.preview.onlyThem') })).toBeVisible()
  await page.getByRole('button', { name: t('mailings.template.save') }).click()
  await page.waitForURL(/skabelon\/(?!ny)/)

  // one has no phone: the place is left empty, and nothing is left to look at
  await goTo(page, '/udsendelse/ny')
  await page.getByRole('button', { name: t('mailings.whom.everybody') }).click()
  await page.getByRole('button', { name: new RegExp(`^${t('mailings.step.toTemplate', { count: 2 }).split('2')[0]}`) }).click()
  await page.getByRole('combobox', { name: t('mailings.mailing.template'), exact: true }).selectOption({ label: 'Ring' })
  await page.getByRole('button', { name: t('mailings.step.toCheck') }).click()
  const leave = page.locator('.check-bands').getByRole('button', { name: t('mailings.check.leave') })
  await leave.click()
  await expect(leave).toBeHidden()
  await page.getByRole('tab', { name: new RegExp(`^${t('mailings.check.tab.inOrder')}`) }).click()
  await expect(page.getByRole('grid')).toContainText(t('mailings.check.omitted'))
})
