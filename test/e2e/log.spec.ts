import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

const cell = (page: Page, row: number) => page.getByRole('grid').locator(`[data-index="${row}"] [role=gridcell]`).nth(1)

async function openPersons(page: Page) {
  await goTo(page, '/personer')
  await cell(page, 2).click()
}

for (const language of ['da', 'en'] as const) {
  const t = wordsOf(language)
  const letter = (kind: 'call' | 'note' | 'followUp') => t(`log.key.${kind}`).toLowerCase()

  test.describe(`the log in ${language}`, () => {
    test.use({ language, contacts: 40 })

    test('takes two keys from a table, and a promise in the note; the focus returns and one undo takes all back', async ({
      page,
      host
    }) => {
      await host.open(page)
      await openPersons(page)
      const name = (await cell(page, 2).textContent()) ?? ''
      await page.keyboard.press('Control+j')
      await page.keyboard.press(letter('call'))
      const sheet = page.getByRole('dialog')
      const note = sheet.getByLabel(t('log.note'), { exact: true })
      await expect(note).toBeFocused()
      await expect(sheet.locator('.log-parties')).toContainText(name.trim().split(' ').at(-1) ?? '')
      await page.keyboard.type(language === 'da' ? '/om 2 uger' : '/in 2 weeks')
      const due = new Date()
      due.setDate(due.getDate() + 14)
      await expect(sheet.locator('.log-next')).toContainText(String(due.getDate()))
      await expectNoViolations(page, 'a call with a promise')
      await page.keyboard.press('Control+Enter')
      await expect(sheet).toBeHidden()
      await expect(cell(page, 2)).toBeFocused()
      await expect(page.getByText(t('log.saved.call'))).toBeVisible()
      await page
        .getByRole('status')
        .getByRole('button', { name: t('ui.undo') })
        .click()
      await goTo(page, '/log')
      await page.getByRole('tab', { name: t('log.follow.groups.later') }).click()
      await expect(page.getByText(t('log.follow.noneOf.later'))).toBeVisible()
      await page.keyboard.press('Control+Shift+z')
      await expect(page.locator('.follow-ups li')).toHaveCount(1)
      await expect(page.locator('.timeline-entry').first()).toContainText(t('log.kind.call'))
    })

    test('keeps what was written when it is left, finds people in any spelling, and names them in the note', async ({ page, host }) => {
      await host.open(page)
      await openPersons(page)
      const name = ((await cell(page, 2).textContent()) ?? '').replace('★', '').trim()
      await goTo(page, '/')
      await page.getByRole('heading', { level: 1, name: t('overview.title') }).waitFor()
      await page.keyboard.press('Control+j')
      await page.keyboard.press(letter('note'))
      const sheet = page.getByRole('dialog')
      await expect(sheet.getByRole('textbox', { name: t('log.addWith') })).toBeFocused()
      await page.keyboard.type(name.toLowerCase())
      await expect(sheet.getByRole('option').first()).toContainText(name)
      await page.keyboard.press('Enter')
      const note = sheet.getByLabel(t('log.note'), { exact: true })
      await note.click()
      await page.keyboard.type(`Spurgte efter @${name.slice(0, 4)}`)
      await expect(sheet.getByRole('listbox', { name: t('log.mention') })).toBeVisible()
      await expectNoViolations(page, 'a name in a note')
      await page.keyboard.press('Enter')
      await expect(note).toHaveValue(/Spurgte efter @.{3,} $/)
      await page.keyboard.press('Escape')
      await expect(sheet).toBeHidden()
      await page.reload()
      await page.locator('h1').first().waitFor()
      await page.keyboard.press('Control+j')
      await page.keyboard.press(letter('note'))
      await expect(note).toHaveValue(/Spurgte efter @/)
      await expect(sheet.locator('.log-parties')).toContainText(name)
      await page.keyboard.press('Control+Enter')
      await expect(sheet).toBeHidden()
      await goTo(page, '/log')
      await expect(page.locator('.timeline')).toContainText('Spurgte efter')
    })

    test('opens the next promise when one is done, and puts off several at once', async ({ page, host }) => {
      await host.open(page)
      await openPersons(page)
      for (const title of ['Ring om mødet', 'Send referat']) {
        await page.keyboard.press('Control+j')
        await page.keyboard.press(letter('followUp'))
        const sheet = page.getByRole('dialog')
        await sheet.getByLabel(t('log.followUpWhat')).fill(title)
        await sheet.getByLabel(t('log.followUpOn')).fill(language === 'da' ? 'i dag' : 'today')
        await sheet.getByLabel(t('log.follow.repeat')).selectOption('week')
        if (title === 'Ring om mødet') await expectNoViolations(page, 'a promise')
        await page.keyboard.press('Control+Enter')
        await expect(sheet).toBeHidden()
      }
      await goTo(page, '/log')
      const promises = page.locator('.follow-ups li')
      await page.getByRole('tab', { name: t('log.follow.groups.today') }).click()
      await expect(promises).toHaveCount(2)
      await expectNoViolations(page, 'promises')
      await page.getByRole('button', { name: `${t('log.follow.done')}: Ring om mødet` }).click()
      await expect(promises).toHaveCount(1)
      await page.getByRole('tab', { name: t('log.follow.groups.week') }).click()
      await expect(promises).toHaveCount(1)
      await page.getByRole('checkbox', { name: t('log.follow.choose', { title: 'Ring om mødet' }) }).check()
      await page.getByRole('button', { name: t('log.follow.snooze'), exact: true }).click()
      await page.getByRole('menuitem', { name: t('log.follow.snoozeTo.choose') }).click()
      await page.getByRole('dialog').getByLabel(t('log.followUpOn')).fill('+30d')
      await page.keyboard.press('Enter')
      await expect(page.getByText(t('log.follow.noneOf.week'))).toBeVisible()
      await page.getByRole('tab', { name: t('log.follow.groups.later') }).click()
      await expect(promises).toHaveCount(1)
    })
  })
}
