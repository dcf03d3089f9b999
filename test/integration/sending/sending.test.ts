import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { refusal } from '../../support/mail-server.ts'
import { optOut } from '../../support/outreach.ts'
import { aMailing, sendAll, states } from '../../support/sending.ts'
import { testApp } from '../../support/test-app.ts'

describe('A mailing through a mail server', () => {
  it('goes to each recipient once, over TLS, as one mail with one address, byte for byte what was seen', async () => {
    const app = testApp()
    const { id, server } = await aMailing(app.client, 3)
    const report = await sendAll(app.client, { id })
    expect(report).toEqual({ sent: 3, failed: 0, held: 0, unknown: 0, left: 0, stoppedBy: null })
    expect(server.received.map(({ from, to }) => [from, to])).toEqual(
      [1, 2, 3].map((no) => ['bo@alliancen.example', [`p${no}@partner.example`]])
    )
    expect(server.secure).toEqual([true, true, true])
    const frozen = app.context.session
      .read(({ db }) => db.column<Uint8Array>('select rendered from mailing_recipient order by seq'))
      .map((bytes) => Buffer.from(inflateRawSync(bytes)).toString('latin1'))
    expect(server.received.map(({ bytes }) => bytes.toString('latin1'))).toEqual(frozen.map((text) => text.replace(/^X-Unsent: 1\r\n/, '')))
    for (const { bytes } of server.received) expect(bytes.toString('latin1')).not.toMatch(/X-Unsent|^Bcc/im)
    expect((await app.client.mailings.get({ id })).status).toBe('done')
  })

  it('is on the timelines once, and counts from the moment each letter left', async () => {
    const app = testApp()
    const { id, persons, server } = await aMailing(app.client, 2)
    server.onMail = () => {
      if (server.received.length === 1) app.setNow('2026-11-23T09:00:00.000Z')
    }
    await sendAll(app.client, { id })
    const dates = await Promise.all(persons.map(async (person) => (await app.client.persons.get({ id: person })).lastOutreachAt))
    expect(dates).toEqual(['2026-11-22T10:00:00.000Z', '2026-11-23T09:00:00.000Z'])
    const { entries } = await app.client.activities.timeline({})
    expect(entries.filter(({ kind }) => kind === 'mailing').map(({ count }) => count)).toEqual([2])
  })

  it('is refused before anything is sent when more than 50 are not confirmed by their number', async () => {
    const app = testApp()
    const { id, server } = await aMailing(app.client, 51)
    await expect(sendAll(app.client, { id })).rejects.toMatchObject({ code: 'sending.not-confirmed', data: { details: { count: 51 } } })
    await expect(sendAll(app.client, { id, confirm: 50 })).rejects.toMatchObject({ code: 'sending.not-confirmed' })
    expect(server.received).toEqual([])
    expect(await sendAll(app.client, { id, confirm: 51 })).toMatchObject({ sent: 51 })
  })

  it('holds back who has said no since, right before the letter would have left', async () => {
    const app = testApp()
    const { id, persons, server } = await aMailing(app.client, 3)
    server.onMail = async () => {
      if (server.received.length === 0) await optOut(app.client, persons[1] ?? '')
    }
    expect(await sendAll(app.client, { id })).toMatchObject({ sent: 2, held: 1, left: 0 })
    expect(server.received.map(({ to }) => to[0])).toEqual(['p1@partner.example', 'p3@partner.example'])
    const held = (await app.client.mailings.recipients({ id })).find(({ state }) => state === 'held')
    expect(held?.reason).toBe('unsubscribed')
  })

  it('keeps what the server said of a letter that it refused, and sends it again only when it is asked to', async () => {
    const app = testApp()
    const { id, server } = await aMailing(app.client, 2)
    server.onMail = ({ to }) => {
      if (to[0] === 'p1@partner.example') throw refusal(550, 'No such user')
    }
    expect(await sendAll(app.client, { id })).toMatchObject({ sent: 1, failed: 1, left: 0 })
    expect((await app.client.sending.state({ id })).failed.map(({ failure }) => failure)).toEqual(['550 No such user'])
    server.onMail = () => undefined
    await app.client.sending.retry({ id })
    expect(await sendAll(app.client, { id })).toMatchObject({ sent: 2, failed: 0 })
    expect(server.received).toHaveLength(2)
  })

  it('stops by itself after five failures in a row, and goes on from there', async () => {
    const app = testApp()
    const { id, server } = await aMailing(app.client, 8)
    server.onMail = () => {
      throw refusal(451, 'Try again later')
    }
    expect(await sendAll(app.client, { id })).toMatchObject({ sent: 0, failed: 5, left: 3, stoppedBy: 'failures' })
    expect((await app.client.mailings.get({ id })).status).toBe('paused')
    expect(await app.client.sending.state({ id })).toMatchObject({ stoppedBy: 'failures', isRunning: false, waiting: 3 })
    server.onMail = () => undefined
    await app.client.sending.retry({ id })
    expect(await sendAll(app.client, { id })).toMatchObject({ sent: 8, left: 0, stoppedBy: null })
  })

  it('is paused after the letter that is under way, and ended for those who have not got it', async () => {
    const app = testApp()
    const { id, server } = await aMailing(app.client, 4)
    server.onMail = async () => {
      if (server.received.length === 1) await app.client.sending.pause({ id })
    }
    expect(await sendAll(app.client, { id })).toMatchObject({ sent: 2, left: 2 })
    expect(await states(app.client, id)).toEqual({ sent: 2, rendered: 2 })
    await app.client.sending.stop({ id })
    expect(await states(app.client, id)).toEqual({ sent: 2, held: 2 })
    expect((await app.client.mailings.get({ id })).status).toBe('done')
    await expect(sendAll(app.client, { id })).rejects.toMatchObject({ code: 'mailing.closed' })
    expect(server.received).toHaveLength(2)
  })

  it('is done one at a time', async () => {
    const app = testApp()
    const { id, server } = await aMailing(app.client, 2)
    let second: unknown
    server.onMail = async () => {
      second ??= await sendAll(app.client, { id }).catch((error: unknown) => error)
    }
    await sendAll(app.client, { id })
    expect(second).toMatchObject({ code: 'sending.running' })
    expect(server.received).toHaveLength(2)
  })

  it('comes to an end with the program: the letter under way is noted, the others wait', async () => {
    const app = testApp()
    const { id, server } = await aMailing(app.client, 5)
    let closing: Promise<void> | undefined
    server.onMail = async () => {
      closing ??= app.close()
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    await sendAll(app.client, { id })
    await closing
    const again = await app.restart()
    expect(await states(again.client, id)).toEqual({ sent: 1, rendered: 4 })
    expect(server.received).toHaveLength(1)
  })

  it('comes back as the sender alone would get it, and nothing is noted', async () => {
    const app = testApp()
    const { id, server } = await aMailing(app.client, 2)
    const before = await app.client.file.dump()
    expect(await app.client.sending.trial({ id })).toEqual({ to: 'bo@alliancen.example' })
    expect(await app.client.file.dump()).toBe(before)
    expect(server.received.map(({ to }) => to)).toEqual([['bo@alliancen.example']])
    expect(server.received[0]?.bytes.toString('latin1')).toContain('p1@partner.example')
    await sendAll(app.client, { id })
    expect(server.received[1]?.bytes).toEqual(server.received[0]?.bytes)
  })
})
