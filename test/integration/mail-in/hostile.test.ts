import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMails as readThem } from '#main/formats/mail/index.ts'
import { cutMbox } from '#main/formats/mbox/index.ts'
import { lastBeginning } from '#shared/rules/mail/last-beginning.ts'
import { packFiles, unpackFiles } from '#shared/rules/mail/pack.ts'
import { hostileMails } from '../../fixtures/hostile-mails.ts'
import { aMail, anMbox, commitMails, readMails } from '../../support/mails.ts'
import { aPartner, aSender } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

const bytesOf = (mail: string | Uint8Array) => (typeof mail === 'string' ? Buffer.from(mail) : mail)

describe('Mails that are broken, or made to do harm', () => {
  it.each(hostileMails)('are read within bounds or told as unreadable: %s', async (_what, mail) => {
    const started = performance.now()
    const { mails, problems } = await readThem({ file: { name: 'mail.eml', bytes: bytesOf(mail) } })
    expect(performance.now() - started).toBeLessThan(5000)
    expect(mails.length + problems.length).toBe(1)
    for (const { key, subject, text, from, to, about } of mails) {
      expect([key.length <= 250, subject.length <= 300, text.length <= 8000, to.length <= 500, about.length <= 50]).toEqual(
        Array(5).fill(true)
      )
      expect(`${subject}${from.name}${from.address}`).not.toMatch(/\p{Cc}/u)
    }
  })

  it('are told and leave the others alone, and what is written of them is one line', async () => {
    const app = testApp()
    await aSender(app.client)
    await aPartner(app.client, 'Havnens Venner', [{ name: 'Anna Holm', email: 'anna@havn.example' }])
    const good = { name: 'god.eml', bytes: Buffer.from(aMail({ id: 'good@havn.example' })) }
    const bad = hostileMails.map(([, mail], at) => ({ name: `${at}.eml`, bytes: bytesOf(mail).subarray(0, 1_000_000) }))
    const review = await readMails(app, { file: packFiles([...bad, good]) })
    expect(review.problemCount).toBeGreaterThan(0)
    await commitMails(app.client, review.id)
    const { entries } = await app.client.activities.timeline({ kinds: ['email'] })
    expect(entries.filter(({ subject }) => subject === 'Møde').length).toBeGreaterThan(0)
    expect(entries.filter(({ subject, body }) => /\p{Cc}/u.test(subject) || body !== '')).toEqual([])
  })

  it('never break the reader, whatever bytes stand in them', async () => {
    const whole = Buffer.from(
      anMbox([aMail(), aMail({ heads: ['Content-Type: multipart/mixed; boundary="b"'], text: '--b\n\nHej\n--b--' })])
    )
    const place = fc.nat(whole.length - 1)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { maxLength: 40 }),
        fc.constantFrom('a.mbox', 'a.eml', 'a.msg', 'a.csv', 'a'),
        async (changes, name) => {
          const bytes = Uint8Array.from(whole)
          for (const [at, byte] of changes) bytes[at] = byte
          const { mails, problems } = await readThem({ file: { name, bytes } })
          expect(mails.length + problems.length).toBeGreaterThan(0)
        }
      ),
      { numRuns: 200 }
    )
  })
})

describe('Many mails in one', () => {
  it('are packed and unpacked as they were, and what is no pack is none', () => {
    const files = fc.array(fc.record({ name: fc.string({ unit: 'grapheme' }), bytes: fc.uint8Array({ maxLength: 60 }) }), { maxLength: 8 })
    const told = (all: readonly { name: string; bytes: Uint8Array }[] = []) => all.map(({ name, bytes }) => ({ name, bytes: [...bytes] }))
    fc.assert(
      fc.property(files, (given) => {
        expect(told(unpackFiles(packFiles(given)))).toEqual(told(given))
      })
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const found = unpackFiles(bytes)
        expect(found === undefined || found.reduce((sum, each) => sum + each.bytes.length, 0) <= bytes.length).toBe(true)
      })
    )
  })

  it('are the same mails in whatever pieces an mbox is read', () => {
    const mails = Array.from({ length: 12 }, (_, at) =>
      aMail({ subject: `Nr. ${at}`, text: 'Linje\n\nFromage er ost\n>From den anden side' })
    )
    const whole = Buffer.from(anMbox(mails))
    fc.assert(
      fc.property(fc.integer({ min: 900, max: whole.length }), (size) => {
        const found: string[] = []
        for (let at = 0; at < whole.length; ) {
          const piece = whole.subarray(at, at + size)
          const end = at + piece.length < whole.length ? lastBeginning(piece) : piece.length
          for (const mail of cutMbox(piece.subarray(0, end))) found.push(Buffer.from(mail).toString().trim())
          at += end
        }
        expect(found).toEqual([...cutMbox(whole)].map((mail) => Buffer.from(mail).toString().trim()))
      }),
      { numRuns: 60 }
    )
  })
})
