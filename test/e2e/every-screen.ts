import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { goTo } from './web-host.ts'
import type { wordsOf } from './words.ts'

/** The page of the fictional alliance, as it is copied from a browser. */
export const samplePage = readFileSync('resources/sample/partner-page.txt', 'utf8')

/** What the window would ask, asked from the page itself. */
export async function ask<T>(page: Page, name: string, input: object): Promise<T> {
  const body = JSON.stringify({ json: input })
  return page.evaluate(
    async ([path, sent]) => {
      const headers = { 'x-kartotek': '1', 'content-type': 'application/json' }
      const answer = await fetch(`/rpc/${path}`, { method: 'POST', headers, body: sent })
      return (await answer.json()).json
    },
    [name, body] as const
  )
}

export const note = 'Hun ringede om lokalerne i Stege'

/** A file with the alliance in it, a note about somebody, and a list. */
export async function importAlliance(page: Page, t: ReturnType<typeof wordsOf>): Promise<void> {
  await page.getByLabel(t('imports.paste.label')).fill(samplePage)
  await page.getByRole('button', { name: t('imports.paste.read') }).click()
  await page.waitForURL(/gennemgang/)
  await page.getByRole('button', { name: new RegExp(`^${t('imports.review.create', { what: '' }).split(' ')[0] ?? ''}`) }).click()
  await page.getByRole('button', { name: t('imports.done.toPartners') }).waitFor()
  const { rows } = await ask<{ rows: { id: string }[] }>(page, 'persons/table', { sort: [{ by: 'name', desc: false }], limit: 1 })
  const id = rows[0]?.id ?? ''
  await ask(page, 'activities/log', { kind: 'note', with: [{ type: 'person', id }], text: note })
  await ask(page, 'lists/create', { name: 'Nyhedsbrev', query: 'status:aktiv' })
}

const ids = (rows: readonly { id: string }[]) => rows[0]?.id ?? ''

/** Addresses of all screens of a file that was made by importAlliance; a review is begun for its own two. */
export async function allScreens(page: Page): Promise<string[]> {
  const sort = [{ by: 'name', desc: false }]
  const partner = ids((await ask<{ rows: { id: string }[] }>(page, 'partners/table', { sort, limit: 1 })).rows)
  const person = ids((await ask<{ rows: { id: string }[] }>(page, 'persons/table', { sort, limit: 1 })).rows)
  const list = ids(await ask<{ id: string }[]>(page, 'lists/all', {}))
  const signOn = await ask<{ id: string }>(page, 'signOns/create', {
    title: 'Lige adgang',
    deadlineAt: '2099-12-01T11:00:00.000Z',
    body: 'Vi mener …'
  })
  await ask(page, 'signOns/invite', { id: signOn.id })
  const verification = await ask<{ id: string }>(page, 'verifications/create', { title: 'Stemmer det stadig?' })
  await ask(page, 'verifications/invite', { id: verification.id })
  const { id: review } = await ask<{ id: string }>(page, 'imports/read', { text: samplePage })
  return [
    ...['/', '/partnere', `/partnere?sel=${partner}&peek=1`, `/partner/${partner}`, '/personer', `/personer?sel=${person}&peek=1`],
    ...[
      '/alliancen',
      `/person/${person}`,
      '/breve',
      `/liste/${list}`,
      '/skabelon/ny',
      '/udsendelse/ny',
      '/log',
      '/mangler',
      '/mangler/email-missing'
    ],
    ...['/rapporter', '/breve?tab=rounds', `/runde/${signOn.id}`, `/stemmer/${verification.id}`],
    ...[
      '/dubletter',
      '/papirkurv',
      `/gennemgang/${review}`,
      '/indstillinger',
      '/indstillinger?at=mail',
      '/indstillinger?at=backup',
      '/maskinen-er-vaek',
      '/start'
    ]
  ]
}

/** Goes to a screen and waits until it has what it shows. */
export async function show(page: Page, path: string): Promise<void> {
  await goTo(page, path)
  await page.locator('h1').first().waitFor()
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null)
  await page.waitForTimeout(150)
}
