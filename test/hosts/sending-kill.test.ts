import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, describe, expect, it } from 'vitest'
import { bundle } from '../support/bundle.ts'
import { aCertificate } from '../support/certificate.ts'
import { aMailServer, mailPassword } from '../support/mail-server.ts'
import { aSender, aTemplate } from '../support/outreach.ts'
import { anAccount } from '../support/sending.ts'
import { testApp } from '../support/test-app.ts'

const sender = await bundle('test/fixtures/processes/sender.ts')
const kills = 100
/** More than can leave before the last kill. */
const recipients = 260
const figures: string[] = []
afterAll(() => console.log(figures.join('\n')))

/** Where a process is killed, as the mail server sees it; "later" is some milliseconds after an answer. */
const moments = ['greeting', 'mail', 'recipient', 'begins', 'ends', 'answered', 'later'] as const
type Moment = (typeof moments)[number]

/** Kills the process that is running at the moment it is armed for, with the so many-th letter of the process. */
class Killer {
  child: ChildProcess | undefined
  #moment: Moment = 'greeting'
  #letter = 0

  arm(child: ChildProcess, round: number): void {
    this.child = child
    this.#moment = moments[round % moments.length] ?? 'greeting'
    this.#letter = this.#moment === 'greeting' ? 0 : 1 + (round % 3)
  }

  at(moment: Moment): void {
    if (moment === 'mail' || (moment === 'greeting' && this.#moment === 'greeting')) this.#letter--
    if (moment === this.#moment && this.#letter <= 0) this.child?.kill('SIGKILL')
    if (moment === 'answered' && this.#moment === 'later' && this.#letter <= 0)
      setTimeout(() => this.child?.kill('SIGKILL'), this.#letter & 7)
  }
}

/** A mailing to many in a card file of its own; gives the addresses. */
async function aLongMailing(port: number) {
  const app = testApp()
  const { client } = app
  await aSender(client)
  await anAccount(client, { port })
  const ids: string[] = []
  for (let no = 0; no < recipients; no++) {
    const { id } = await client.persons.create({ givenName: 'Anna', familyName: `Nr. ${no}`, emails: [`p${no}@partner.example`] })
    ids.push(id)
  }
  const { id: templateId } = await aTemplate(client)
  const { id } = await client.mailings.create({ selection: { by: 'ids', entity: 'persons', ids }, templateId })
  return { app, id }
}

describe('A mailing that goes out', () => {
  it(`is killed ${kills} times, and nobody gets it twice`, async () => {
    const killer = new Killer()
    const taken = new Map<string, number>()
    const certificate = aCertificate()
    const server = await aMailServer({
      certificate,
      onConnect: (_session, done) => {
        killer.at('greeting')
        done()
      },
      onMailFrom: (_address, _session, done) => {
        killer.at('mail')
        done()
      },
      onRcptTo: (_address, _session, done) => {
        killer.at('recipient')
        done()
      },
      onData: (stream, session, done) => {
        killer.at('begins')
        const take = () => {
          const address = session.envelope.rcptTo[0]?.address ?? ''
          taken.set(address, (taken.get(address) ?? 0) + 1)
          killer.at('ends')
          done()
          killer.at('answered')
        }
        // half a letter is none
        buffer(stream).then(take, () => undefined)
      }
    })
    const { app, id } = await aLongMailing(server.port)
    await app.close()
    const authority = join(app.home, 'authority.pem')
    writeFileSync(authority, certificate.cert)
    const env = {
      ...process.env,
      NODE_EXTRA_CA_CERTS: authority,
      KARTOTEK_SMTP_PASSWORD: mailPassword,
      // a hundred starts of one program
      NODE_COMPILE_CACHE: join(app.home, 'compiled')
    }
    for (let round = 0; round < kills; round++) {
      const child = spawn(process.execPath, [sender, app.home, id, String(recipients)], { stdio: ['ignore', 'ignore', 'inherit'], env })
      killer.arm(child, round)
      expect((await once(child, 'exit'))[1]).toBe('SIGKILL')
    }
    const { client } = await app.restart()
    const { unknown } = await client.sending.state({ id })
    const rows = await client.mailings.recipients({ id })
    const inDoubt = new Set(unknown.map(({ recipientId }) => recipientId))
    const times = (of: (row: (typeof rows)[number]) => boolean) => new Set(rows.filter(of).map(({ email }) => taken.get(email ?? '') ?? 0))
    const sent = rows.filter(({ state }) => state === 'sent').length
    const waiting = rows.filter(({ state }) => state === 'rendered').length
    expect(Math.max(...taken.values())).toBe(1)
    expect(times(({ state }) => state === 'sent')).toEqual(new Set([1]))
    expect(times(({ state }) => state === 'rendered')).toEqual(new Set([0]))
    expect(sent + unknown.length + waiting).toBe(recipients)
    // some of those in doubt have it and some have not: that is why nobody but the user can say
    expect(times((row) => inDoubt.has(row.id))).toEqual(new Set([0, 1]))
    figures.push(`${kills} kills of a mailing: ${sent} sent, ${unknown.length} in doubt, ${waiting} waiting, nobody twice`)
  }, 300_000)
})
