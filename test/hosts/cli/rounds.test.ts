import { expect, it } from 'vitest'
import { aPartner } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'
import { aCommandLine } from './command-line.ts'

async function anAlliance() {
  const cli = aCommandLine()
  const file = await cli.aFile()
  const app = testApp({ file: cli.path('test.kartotek') })
  await aPartner(app.client, 'Ældrenettet', [{ name: 'Bo Aagaard', title: 'formand' }])
  await aPartner(app.client, 'Sundby <Kommune>', [{ name: 'Anna Holm', title: 'direktør' }])
  const signOn = await app.client.signOns.create({ title: 'Tandlægen', deadlineAt: '2026-12-01T11:00:00.000Z', body: 'x' })
  await app.client.signOns.invite(signOn)
  const round = await app.client.verifications.create({ title: 'Stemmer det stadig?' })
  await app.client.verifications.invite(round)
  await app.close()
  return { cli, file }
}

it('sign-on notes answers and writes the signatures in every form', async () => {
  const { cli, file } = await anAlliance()
  expect(await cli.run('sign-on', 'answer', 'tandlægen', 'Ældrenettet', 'Sundby <Kommune>', '--as', 'yes', ...file)).toMatchObject({
    code: 0,
    out: '2 ja, 0 med forbehold, 0 nej, 0 har ikke svaret\n'
  })
  expect(await cli.run('sign-on', 'block', 'Tandlægen', ...file)).toMatchObject({
    out: 'Sundby <Kommune>, Anna Holm, direktør\nÆldrenettet, Bo Aagaard, formand\n'
  })
  expect((await cli.run('sign-on', 'block', 'Tandlægen', '--as', 'html', '--by', 'surname', ...file)).out).toContain(
    '<p>Anna Holm, direktør, Sundby &lt;Kommune&gt;</p>'
  )
  const { out } = await cli.run('sign-on', 'block', 'Tandlægen', '--as', 'csv', ...file)
  expect(out).toContain('Organisation;Navn;Titel\r\nSundby <Kommune>;Anna Holm;direktør\r\n')
  await cli.run('sign-on', 'answer', 'Tandlægen', 'Ældrenettet', '--as', 'none', ...file)
  expect(await cli.run('sign-on', 'block', 'Tandlægen', ...file)).toMatchObject({ err: 'Ældrenettet har ikke svaret\n' })
  expect((await cli.run('sign-on', 'list', ...file)).out).toMatch(/Tandlægen .*1 +0 +0 +1\n/)
  expect(await cli.run('sign-on', 'show', 'Skoven', ...file)).toMatchObject({ code: 4 })
  expect(await cli.run('sign-on', 'answer', 'Tandlægen', 'Ældrenettet', '--as', 'maybe', ...file)).toMatchObject({ code: 2 })
})

it('verification shows who has answered and confirms', async () => {
  const { cli, file } = await anAlliance()
  expect(await cli.run('verification', 'confirm', 'Stemmer det stadig?', 'Ældrenettet', ...file)).toMatchObject({
    code: 0,
    out: 'Oplysningerne om Ældrenettet er bekræftet.\n'
  })
  const { partners } = await cli.json('verification', 'show', 'Stemmer det stadig?', ...file)
  expect(partners.map(({ partnerName, state }: Record<string, string>) => `${partnerName}: ${state}`)).toEqual([
    ...['Sundby <Kommune>: not-asked', 'Ældrenettet: confirmed']
  ])
})
