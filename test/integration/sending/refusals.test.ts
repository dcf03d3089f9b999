import { createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { aCertificate } from '../../support/certificate.ts'
import { aMailServer, mailPassword, mailUser } from '../../support/mail-server.ts'
import { aPerson, aSender, aTemplate } from '../../support/outreach.ts'
import { aMailing, anAccount, sendAll, states } from '../../support/sending.ts'
import { testApp } from '../../support/test-app.ts'

/** What the try of a connection says. */
async function tried(account: { host?: string; port: number; password?: string }): Promise<string> {
  const { client } = testApp()
  await client.sending.setAccount({ patch: { host: account.host ?? 'localhost', port: account.port, user: mailUser } })
  await client.sending.setPassword({ password: account.password ?? mailPassword })
  return client.sending.verify().then(
    () => 'fine',
    (error: { code: string }) => error.code
  )
}

/** A port on which something else than a mail server listens. */
async function aPort(onConnection: (write: (text: string) => void) => void): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    onConnection((text) => socket.write(text))
  })
  onTestFinished(() => void server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

describe('The try of a connection', () => {
  it('says that it is fine', async () => {
    const server = await aMailServer()
    expect(await tried(server)).toBe('fine')
    expect(server.signIns).toEqual({ ok: 1, refused: 0 })
  })

  it.each([
    ['a password that is wrong', 'smtp.auth', async () => ({ ...(await aMailServer()), password: 'forkert' })],
    ['a server that there is not', 'smtp.host-unknown', async () => ({ host: 'post.findes-ikke.invalid', port: 587 })],
    ['a port that nobody listens on', 'smtp.refused', async () => ({ port: 1 })],
    ['a server without TLS', 'smtp.no-tls', () => aMailServer({ disabledCommands: ['STARTTLS'] })],
    ['a certificate that nobody vouches for', 'smtp.bad-certificate', () => aMailServer({ trusted: false })],
    [
      'a certificate for another name',
      'smtp.bad-certificate',
      () => aMailServer({ certificate: aCertificate({ names: ['post.example'] }) })
    ],
    ['a certificate that is over', 'smtp.bad-certificate', () => aMailServer({ certificate: aCertificate({ days: -2 }) })],
    ['TLS that is too old', 'smtp.no-tls', () => aMailServer({ minVersion: 'TLSv1', maxVersion: 'TLSv1.1' })],
    ['something that is no mail server', 'smtp.failed', async () => ({ port: await aPort((write) => write('hej\r\n')) })]
  ] as const)('names %s', async (_what, code, server) => {
    expect(await tried(await server())).toBe(code)
  })

  it('says no password where the certificate is not to be trusted', async () => {
    const server = await aMailServer({ trusted: false })
    await tried(server)
    expect(server.signIns).toEqual({ ok: 0, refused: 0 })
  })

  it('asks for the account and the password where they are not known', async () => {
    const { client } = testApp()
    await expect(client.sending.verify()).rejects.toMatchObject({ code: 'smtp.no-account' })
    await client.sending.setAccount({ patch: { host: 'localhost', user: mailUser } })
    await expect(client.sending.verify()).rejects.toMatchObject({ code: 'smtp.no-password' })
  })

  it('asks once more for a password that the server refused, and keeps one that could not be tried', async () => {
    const { client } = testApp()
    const server = await aMailServer()
    await anAccount(client, server)
    await client.sending.setPassword({ password: 'forkert' })
    await expect(client.sending.verify()).rejects.toMatchObject({ code: 'smtp.auth' })
    expect(await client.sending.account()).toMatchObject({ password: 'none' })
    await expect(client.sending.verify()).rejects.toMatchObject({ code: 'smtp.no-password' })
    await client.sending.setPassword({ password: mailPassword })
    await server.close()
    await expect(client.sending.verify()).rejects.toMatchObject({ code: 'smtp.refused' })
    expect(await client.sending.account()).toMatchObject({ password: 'session' })
  })

  it('says a password to no other server than the one it was given for', async () => {
    const app = testApp()
    const [first, second] = [await aMailServer(), await aMailServer()]
    await anAccount(app.client, first)
    await app.client.sending.setAccount({ patch: { port: second.port } })
    await expect(app.client.sending.verify()).rejects.toMatchObject({ code: 'smtp.no-password' })
  })
})

describe('A mailing', () => {
  it('touches nobody when nobody can sign in', async () => {
    const app = testApp()
    const { id, server } = await aMailing(app.client, 2)
    await app.client.sending.setPassword({ password: 'forkert' })
    await expect(sendAll(app.client, { id })).rejects.toMatchObject({ code: 'smtp.auth' })
    expect(await states(app.client, id)).toEqual({ rendered: 2 })
    expect(await app.client.sending.state({ id })).toMatchObject({ isBegun: false, stoppedBy: 'smtp.auth' })
    expect(server.received).toEqual([])
  })

  it('is refused where no mail comes to anybody and the post does', async () => {
    const { client } = testApp()
    await anAccount(client, await aMailServer())
    await aSender(client)
    const dan = await aPerson(client, { name: 'Dan Uden' })
    const [extended, poBox, region, country] = ['', '', '', '']
    const home = { label: 'work', street: 'Vej 1', postalCode: '8000', city: 'Aarhus C', extended, poBox, region, country } as const
    await client.persons.update({ id: dan, version: 1, patch: { addresses: [home] } })
    const { id: templateId } = await aTemplate(client)
    const { id } = await client.mailings.create({ selection: { by: 'ids', entity: 'persons', ids: [dan] }, templateId })
    await expect(sendAll(client, { id })).rejects.toMatchObject({ code: 'mailing.only-by-post' })
    expect(await states(client, id)).toEqual({ excluded: 1 })
  })

  it('waits again for those of whom nothing had gone out when the server hung up', async () => {
    const app = testApp()
    const { id, server } = await aMailing(app.client, 2)
    let hangs = 2
    await server.close()
    const flaky = await aMailServer({
      onMailFrom: (_address, _session, done) => {
        if (hangs-- > 0) done(Object.assign(new Error('Service not available, closing'), { responseCode: 421 }))
        else done()
      }
    })
    await anAccount(app.client, flaky)
    expect(await sendAll(app.client, { id })).toMatchObject({ sent: 2, left: 0, unknown: 0 })
    expect(flaky.received).toHaveLength(2)
  })

  it('is in doubt of a letter that had gone out when the connection broke, and never sends it by itself again', async () => {
    const app = testApp()
    const { id, server } = await aMailing(app.client, 3)
    const taken: string[] = []
    await server.close()
    const broken = await aMailServer({
      onData: (stream, session, done) => {
        stream.resume()
        stream.on('end', () => {
          taken.push(session.envelope.rcptTo[0]?.address ?? '')
          // the server has it, and its answer never comes
          if (taken.length === 1) broken.cut()
          else done()
        })
      }
    })
    await anAccount(app.client, broken)
    expect(await sendAll(app.client, { id })).toMatchObject({ sent: 2, unknown: 1, left: 0 })
    expect((await app.client.mailings.get({ id })).status).toBe('paused')
    await expect(sendAll(app.client, { id })).rejects.toMatchObject({ code: 'sending.nothing' })
    expect(taken).toEqual(['p1@partner.example', 'p2@partner.example', 'p3@partner.example'])
    const [{ recipientId } = { recipientId: '' }] = (await app.client.sending.state({ id })).unknown
    await app.client.sending.decide({ id, recipientIds: [recipientId], as: 'sent' })
    expect(await states(app.client, id)).toEqual({ sent: 3 })
    expect((await app.client.mailings.get({ id })).status).toBe('done')
  })
})
