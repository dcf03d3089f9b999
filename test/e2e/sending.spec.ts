import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { SMTPServer } from 'smtp-server'
import { aCertificate } from '../support/certificate.ts'
import { expectNoViolations } from './axe.ts'
import { createPerson } from './create-person.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

type Words = ReturnType<typeof wordsOf>

// the hosts of this file trust the mail server of this file, as on a machine whose administrator has said so
const folder = mkdtempSync(join(tmpdir(), 'kartotek-mail-'))
const certificate = aCertificate()
writeFileSync(join(folder, 'authority.pem'), certificate.cert)
process.env['NODE_EXTRA_CA_CERTS'] = join(folder, 'authority.pem')

const received: string[] = []
const server = new SMTPServer({
  ...certificate,
  authMethods: ['PLAIN'],
  onAuth: ({ password }, _session, done) => (password === 'hemmelig' ? done(null, { user: 'liv' }) : done(new Error('no'))),
  onData: (stream, session, done) => {
    stream.resume()
    stream.on('end', () => {
      received.push(session.envelope.rcptTo.map(({ address }) => address).join())
      done()
    })
  }
})
test.beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
test.afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The mail server and the user in Settings, and the password, which is tried. */
async function writeAccount(page: Page, t: Words): Promise<void> {
  await goTo(page, '/indstillinger?at=mail')
  const { port } = server.server.address() as AddressInfo
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
  await dialog.getByLabel(t('sending.account.password')).fill('hemmelig')
  await expectNoViolations(page, 'password')
  await dialog.getByRole('button', { name: t('sending.account.save') }).click()
  await page.getByRole('button', { name: t('sending.account.try') }).click()
  await expect(page.getByText(t('sending.account.works')).last()).toBeVisible()
  await expectNoViolations(page, 'mail server')
}

/** Everybody gets an invitation; gives the page of its last step. */
async function prepareLetter(page: Page, t: Words): Promise<void> {
  await goTo(page, '/personer')
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '4')
  await page.getByRole('grid').locator('[data-index="0"] [role=gridcell]').nth(1).click()
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: t('persons.write', { count: 3 }) }).click()
  await page.waitForURL(/udsendelse\/ny/)
  await page.getByRole('button', { name: t('mailings.step.toTemplate', { count: 3 }) }).click()
  await page.getByRole('button', { name: t('letters.builtIn.invitation'), exact: true }).click()
  await page.getByLabel(t('mailings.sender.name')).fill('Liv Munk')
  await page.getByLabel(t('mailings.sender.email')).fill('liv@ligeadgang.example')
  await page.getByRole('button', { name: t('mailings.sender.save') }).click()
  await page.getByRole('button', { name: t('mailings.step.saveAndCheck') }).click()
  await page.getByRole('button', { name: t('mailings.step.toWrite', { count: 3 }) }).click()
}

test('letters go through the mail server, one to oneself first; who has not answered gets a second round', async ({ page, host }) => {
  const t = wordsOf('da')
  await host.open(page)
  for (const name of ['Anna', 'Bo', 'Cai']) await createPerson(page, t, name, 'Holm', `${name.toLowerCase()}@partner.example`)
  await writeAccount(page, t)
  await prepareLetter(page, t)

  await page.getByRole('button', { name: t('sending.send.trial') }).click()
  await expect(page.getByText(t('sending.send.trialDone', { to: 'liv@ligeadgang.example' }))).toBeVisible()
  expect(received).toEqual(['liv@ligeadgang.example'])
  await page.getByRole('button', { name: t('sending.send.open', { count: 3 }) }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(t('sending.send.throttle')).fill('600')
  await expectNoViolations(page, 'send')
  await dialog.getByRole('button', { name: t('sending.send.confirm', { count: 3 }) }).click()
  await expect(page.getByText(t('sending.send.done', { count: 3 }))).toBeVisible()
  expect(received.slice(1)).toEqual(['anna', 'bo', 'cai'].map((name) => `${name}@partner.example`))

  const rows = page.getByRole('grid').locator('[role=row]')
  await rows.filter({ hasText: 'Anna' }).getByRole('gridcell').first().click({ button: 'right' })
  await page.getByRole('menuitem', { name: t('sending.answers.mark.replied') }).click()
  await expect(rows.filter({ hasText: 'Anna' })).toContainText(t('mailings.state.replied'))
  await rows.filter({ hasText: 'Bo' }).getByRole('gridcell').first().click({ button: 'right' })
  await page.getByRole('menuitem', { name: t('sending.answers.mark.bounced') }).click()
  await expect(page.getByText(t('sending.answers.bounced', { count: 1 }))).toBeVisible()
  await page.getByRole('button', { name: t('sending.answers.find') }).click()
  await expectNoViolations(page, 'came back')
  await page.keyboard.press('Escape')
  await expectNoViolations(page, 'sent mailing')
  await page.getByRole('button', { name: t('sending.answers.second') }).click()
  await expectNoViolations(page, 'second round')
  await dialog.getByRole('button', { name: t('sending.answers.start') }).click()
  await expect(page.getByText(t('mailings.sum.included', { count: 1 })).first()).toBeVisible()

  await goTo(page, '/personer')
  await page.getByLabel(t('persons.search')).fill('cai')
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2')
  await page.getByRole('grid').locator('[data-index="0"] [role=gridcell]').nth(1).click()
  await page.keyboard.press('Enter')
  await expect(page.locator('.timeline')).toContainText(t('log.kind.mailing'))
})
