import type { Page } from '@playwright/test'
import { goTo } from './web-host.ts'
import type { wordsOf } from './words.ts'

/** A person made by hand, so that a name is known. */
export async function createPerson(
  page: Page,
  t: ReturnType<typeof wordsOf>,
  givenName: string,
  familyName: string,
  email = ''
): Promise<void> {
  await goTo(page, '/personer')
  await page.keyboard.press('Alt+n')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(t('persons.field.givenName')).fill(givenName)
  await dialog.getByLabel(t('persons.field.familyName')).fill(familyName)
  await dialog.getByLabel(t('persons.field.email')).fill(email)
  await dialog.getByRole('button', { name: t('persons.create') }).click()
  await page.waitForURL(/person\//)
}
