import type { Page } from '@playwright/test'
import { scriptPayloads } from '../fixtures/payloads/index.ts'
import { ask, show } from './every-screen.ts'
import { expect, test } from './web-host.ts'
import { wordsOf } from './words.ts'

const t = wordsOf('da')
const most = 300

/** A card for each text and one that says all of them: as name, title, partner, statement, note, tag, field, log, promise, view and list. */
async function cards(page: Page): Promise<{ persons: string[]; partner: string; list: string; template: string }> {
  await ask(page, 'settings/setAlliance', { version: 0, patch: { senderName: 'Bo Ek', senderEmail: 'bo@alliancen.example' } })
  const { id: fieldId } = await ask<{ id: string }>(page, 'fields/create', {
    entity: 'person',
    label: '<b onclick=hit()>Egen</b>',
    type: 'text'
  })
  const all = scriptPayloads.join('\n')
  const persons: string[] = []
  let partner = ''
  const cells: { id: string; column: string; text: string }[] = []
  for (const [at, text] of [...scriptPayloads, all].entries()) {
    const isAll = text === all
    const named = isAll ? '<script>hit()</script>' : text
    partner = (await ask<{ id: string }>(page, 'partners/create', { name: `${named} ${at}`.slice(0, most) })).id
    await ask(page, 'partners/setStatement', { id: partner, language: 'da', text })
    const { id } = await ask<{ id: string }>(page, 'persons/create', {
      givenName: named.slice(0, 100),
      familyName: `Holm ${at}`,
      emails: [`person${at}@havnen.example`],
      title: named.slice(0, most),
      partnerId: partner
    })
    persons.push(id)
    cells.push({ id, column: 'notes', text }, { id, column: `custom:${fieldId}`, text: named })
  }
  await ask(page, 'cells/write', { entity: 'persons', cells })
  const last = [{ type: 'person', id: persons.at(-1) }]
  await ask(page, 'activities/log', {
    kind: 'note',
    with: last,
    text: all,
    followUp: { title: '<img src=x onerror=hit()>', dueOn: '2026-01-01' }
  })
  const rule = await ask<{ id: string }>(page, 'lists/create', { name: '<svg onload=hit()>', query: '' })
  const letter = '{{ hilsen }}\n\n{{ kontakt.titel }}\n\n{{ partner.begrundelse }}\n\n<script>hit()</script>'
  const template = await ask<{ id: string }>(page, 'templates/create', {
    name: '"><script>hit()</script>',
    subject: '{{ partner.navn }}',
    body: letter,
    language: 'da'
  })
  return { persons, partner, list: rule.id, template: template.id }
}

test('nothing that a card says runs on any screen, and nothing leaves', async ({ page, host }) => {
  test.setTimeout(240_000)
  const ran: string[] = []
  const left: string[] = []
  await page.exposeFunction('hit', () => ran.push(page.url()))
  page.on('dialog', (dialog) => {
    ran.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) left.push(request.url())
  })
  await host.open(page)
  const { persons, partner, list, template } = await cards(page)
  await page.reload()
  const screens = ['/', '/partnere', '/personer', `/personer?sel=${persons.at(-1)}&peek=1`, `/partnere?sel=${partner}&peek=1`]
  const records = [`/partner/${partner}`, ...[persons.at(-1), ...persons.filter((_, at) => at % 20 === 0)].map((id) => `/person/${id}`)]
  const letters = ['/breve', `/liste/${list}`, `/skabelon/${template}`]
  for (const path of [...screens, ...records, ...letters, '/log', '/mangler', '/dubletter', '/papirkurv']) {
    await show(page, path)
    expect([path, ran, left]).toEqual([path, [], []])
  }
  expect(await page.evaluate(() => document.body.innerText)).not.toBe('')

  // the texts are there, as texts
  await show(page, `/person/${persons.at(-1)}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>hit()</script>')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('onerror')
  await expect(
    page
      .getByRole('dialog', { name: t('search.title') })
      .getByRole('option')
      .first()
  ).toBeVisible()
  await page.keyboard.press('Escape')

  // every letter as its frame shows it
  const { id: mailing } = await ask<{ id: string }>(page, 'mailings/create', {
    selection: { by: 'list', listId: list },
    templateId: template,
    policy: 'all'
  })
  const recipients = await ask<{ id: string }[]>(page, 'mailings/recipients', { id: mailing })
  expect(recipients).toHaveLength(scriptPayloads.length + 1)
  await page.evaluate(
    async ([id, all]) => {
      const headers = { 'x-kartotek': '1', 'content-type': 'application/json' }
      for (const recipientId of all) {
        const answer = await fetch('/rpc/mailings/preview', {
          method: 'POST',
          headers,
          body: JSON.stringify({ json: { id, recipientId } })
        })
        const frame = document.createElement('iframe')
        frame.setAttribute('sandbox', '')
        frame.src = (await answer.json()).json.frame
        const loaded = new Promise((done) => frame.addEventListener('load', done))
        document.body.append(frame)
        await loaded
        frame.remove()
      }
    },
    [mailing, recipients.map(({ id }) => id)] as const
  )
  expect([ran, left]).toEqual([[], []])
  // this is how it would have been told
  await page.evaluate(() => Reflect.get(window, 'hit')())
  expect(ran).toHaveLength(1)
  expect(await page.locator('script[src*="x.example"], img[src*="x.example"], iframe[src*="x.example"], base').count()).toBe(0)
})
