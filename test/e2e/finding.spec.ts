import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { createPerson } from './create-person.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

type Words = ReturnType<typeof wordsOf>

const palette = (page: Page, t: Words) => page.getByRole('dialog', { name: t('search.title') })
const field = (page: Page, t: Words) => palette(page, t).getByRole('combobox')
const option = (page: Page, t: Words, name: string | RegExp) => palette(page, t).getByRole('option', { name })

/** Ctrl+V where the focus is. */
const paste = (page: Page, text: string) =>
  page.evaluate((plain) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', plain)
    const target = document.activeElement ?? document.body
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)

for (const [language, colorScheme] of [
  ['da', 'light'],
  ['en', 'dark']
] as const)
  test.describe(`finding in ${language}`, () => {
    test.use({ language, colorScheme, locale: language === 'da' ? 'da-DK' : 'en-GB' })

    test('everything is one chord and a few letters away, and so is every command', async ({ page, host }) => {
      test.setTimeout(120_000)
      const t = wordsOf(language)
      await host.open(page)
      await createPerson(page, t, 'Åse', 'Ærø-Sørensen', 'aase@nettet.example')
      await goTo(page, '/partnere')
      await page.getByRole('heading', { level: 1, name: t('partners.title') }).waitFor()

      await test.step('"aase", Enter opens Åse: five keys after the chord', async () => {
        await page.keyboard.press('Control+k')
        await expect(field(page, t)).toBeFocused()
        await page.keyboard.type('aase')
        await page.keyboard.press('Enter')
        await page.waitForURL(/person\//)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Åse Ærø-Sørensen')
      })

      await test.step('what was opened comes first the next time, and the match is marked as it is spelled', async () => {
        await page.keyboard.press('Control+k')
        await expect(palette(page, t).getByRole('group', { name: t('search.group.recent') })).toContainText('Åse Ærø-Sørensen')
        await expectNoViolations(page, 'palette')
        await page.keyboard.type('aase')
        await expect(option(page, t, /^Åse/).locator('b')).toHaveText(['Åse'])
        await expect(palette(page, t).getByRole('group', { name: t('search.do', { name: 'Åse Ærø-Sørensen' }) })).toBeVisible()
        await expectNoViolations(page, 'palette with hits')
        await page.keyboard.press('Escape')
        await expect(palette(page, t)).toBeHidden()
      })

      await test.step('with Ctrl, Enter shows the person beside the table, where a list can be chosen too', async () => {
        await page.keyboard.press('Control+k')
        await page.keyboard.type('aase')
        await page.keyboard.press('Control+Enter')
        await page.waitForURL(/personer.*peek=1/)
        await expect(page.getByRole('complementary', { name: 'Åse Ærø-Sørensen' })).toBeVisible()
        await page.keyboard.press('Control+k')
        await page.keyboard.type('aase')
        await option(page, t, t('search.action.list')).click()
        await expect(page.getByRole('dialog', { name: t('mailings.addTo.title') })).toBeVisible()
        await page.keyboard.press('Escape')
        // a dialog keeps the keys to itself until the last of it is gone
        await expect(page.locator('[aria-modal=true]')).toHaveCount(0)
      })

      await test.step('a slip of the finger is forgiven, and nothing says so', async () => {
        await page.keyboard.press('Control+k')
        await page.keyboard.type('soerennsen')
        await expect(option(page, t, /Ærø-Sørensen/)).toContainText(t('search.why.spelling'))
        await field(page, t).fill('qqqqqq')
        await expect(palette(page, t)).toContainText(t('search.nothing', { text: 'qqqqqq' }))
      })

      await test.step('">" leaves the commands, with their keys; Enter runs one', async () => {
        await field(page, t).fill(language === 'da' ? '>skriv' : '>write')
        await expect(option(page, t, new RegExp(`^${t('commands.card.write')}`))).toContainText('Ctrl E')
        await page.keyboard.press('Enter')
        await page.waitForURL(/udsendelse\/ny/)
        await page.keyboard.press('Control+k')
        await field(page, t).fill(`>${t('commands.help.shortcuts')}`)
        await expect(option(page, t, new RegExp(t('commands.help.shortcuts'))).first()).toContainText('F1')
        await page.keyboard.press('Enter')
        await expect(page.getByRole('dialog', { name: t('shell.shortcuts.title') })).toBeVisible()
        await page.keyboard.press('Escape')
      })

      await test.step('what can be done with somebody stands in the same list', async () => {
        // a letter is a screen of its own; elsewhere the field stands over every screen
        await goTo(page, '/partnere')
        await page.getByRole('button', { name: t('search.title') }).click()
        await page.keyboard.type('aase')
        await option(page, t, t('search.action.log')).click()
        await expect(page.getByRole('dialog')).toContainText('Åse Ærø-Sørensen')
      })
    })

    test('what is pasted outside of every field is known for what it is', async ({ page, host }) => {
      test.setTimeout(120_000)
      const t = wordsOf(language)
      await host.open(page)
      await createPerson(page, t, 'Anna', 'Holm', 'anna@nettet.example')
      const question = page.getByRole('dialog', { name: t('paste.title') })

      await test.step('a returned mail marks the address, and undo takes it back', async () => {
        await paste(page, 'Mail delivery failed\nTo: anna@nettet.example\n550 5.1.1 User unknown')
        await expect(question).toContainText('anna@nettet.example')
        await expectNoViolations(page, 'question about a paste')
        await page.keyboard.press('Enter')
        await expect(page.getByText(t('paste.bounced', { count: 1 }))).toBeVisible()
        await page.keyboard.press('Control+z')
        await expect(page.getByText(t('ui.undone'))).toBeVisible()
      })

      await test.step('a signature fills in a new person', async () => {
        await paste(page, 'Venlig hilsen\n\nBo Aagaard\nKonsulent\nbo@nettet.example\n20 12 34 56')
        await expect(question).toContainText('Bo Aagaard · Konsulent')
        await page.keyboard.press('Enter')
        const dialog = page.getByRole('dialog', { name: t('persons.createTitle') })
        await expect(dialog.getByLabel(t('persons.field.familyName'))).toHaveValue('Aagaard')
        await expect(dialog.getByLabel(t('persons.field.phone'))).toHaveValue('20 12 34 56')
        await page.keyboard.press('Escape')
      })

      await test.step('cells of a spreadsheet go to the columns of an import', async () => {
        await paste(page, 'Navn\tE-mail\nIda Krog\tida@krog.example\nPer Vang\tper@vang.example')
        await expect(question).toContainText(t('paste.says.table', { rows: 3, columns: 2 }))
        await page.keyboard.press('Enter')
        await page.waitForURL(/gennemgang/)
      })

      await test.step('the same by the menu, with a field to paste into', async () => {
        await page.keyboard.press('Control+k')
        await page.keyboard.type(`>${t('commands.edit.paste-anything')}`)
        await page.keyboard.press('Enter')
        const anything = page.getByRole('dialog', { name: t('paste.anything') })
        await anything.getByLabel(t('paste.label')).fill('Jeg er stoppet. Kontakt Bo Ek, bo@ek.example')
        await expect(page.getByRole('dialog', { name: t('paste.title') })).toContainText('Bo Ek')
      })
    })

    test('settings are found by their words, apply at once, and are undone', async ({ page, host }) => {
      test.setTimeout(120_000)
      const t = wordsOf(language)
      const other = wordsOf(language === 'da' ? 'en' : 'da')
      await host.open(page)
      await createPerson(page, t, 'Anna', 'Holm', 'anna@nettet.example')
      await goTo(page, '/indstillinger')
      await page.getByRole('heading', { level: 1, name: t('settings.title') }).waitFor()
      await expectNoViolations(page, 'settings')

      await test.step('the other language stands everywhere without a reload, the menu too, and comes back by undo', async () => {
        const name = language === 'da' ? 'English' : 'Dansk'
        await page
          .getByRole('radiogroup', { name: t('settings.language') })
          .getByText(name)
          .click()
        await expect(page.getByRole('heading', { level: 1, name: other('settings.title') })).toBeVisible()
        await expect(page.getByRole('menuitem', { name: other('shell.menu.file') })).toBeVisible()
        await page.getByRole('button', { name: other('ui.undo') }).click()
        await expect(page.getByRole('heading', { level: 1, name: t('settings.title') })).toBeVisible()
      })

      await test.step('a search looks through all topics', async () => {
        await page.getByLabel(t('settings.find')).fill(t('settings.compact'))
        await expect(page.getByRole('button', { name: t('settings.compactNow') })).toBeVisible()
        await page.getByRole('button', { name: t('settings.compactNow') }).click()
        await page.getByLabel(t('settings.find')).fill('qqqq')
        await expect(page.getByText(t('settings.nothing', { search: 'qqqq' }))).toBeVisible()
      })

      await test.step('keys are changed by pressing them, taken from another command, and reset', async () => {
        await page.getByRole('button', { name: t('settings.category.shortcuts'), exact: true }).click()
        await expectNoViolations(page, 'shortcuts')
        const change = page.getByRole('button', { name: t('settings.changeKeys', { command: t('commands.card.log') }) })
        await change.click()
        await page.keyboard.press('Control+Alt+k')
        await expect(page.getByText(t('settings.keysProblem.altgr'))).toBeVisible()
        await page.keyboard.press('Control+k')
        await page.getByRole('button', { name: t('settings.take') }).click()
        await expect(change).toContainText('K')
        await expect(change).toBeFocused()
        await page.keyboard.press('Control+k')
        await expect(page.getByRole('dialog', { name: t('log.choose') })).toBeVisible()
        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: t('settings.resetAllKeys') }).click()
        await page.keyboard.press('Control+k')
        await expect(palette(page, t)).toBeVisible()
      })
    })
  })
