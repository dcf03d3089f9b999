import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMsg } from '#main/formats/msg/index.ts'
import { aMsg } from '../../support/msg-file.ts'

const letter = {
  subject: 'Mødet på tirsdag',
  from: { name: 'Åse Ærø', address: 'aase@havn.example' },
  to: [
    { name: 'Bo Ek', address: '/o=ExchangeLabs/ou=x/cn=bo', smtp: 'bo@alliancen.example' },
    { name: 'Cai Dam', address: 'cai@havn.example', isCopy: true }
  ],
  at: '2026-11-03T09:12:00.000Z',
  body: 'Vi kommer gerne.\r\n\r\nFra: Bo Ek\r\nSendt: 2. november 2026\r\nTil: Åse\r\nEmne: Mødet'
}

describe('A mail of classic Outlook', () => {
  it('is read with its people, its day and what was written, also where the addresses are those of Exchange', () => {
    expect(readMsg(aMsg({ ...letter, id: 'abc@havn.example' }))).toMatchObject({
      key: 'abc@havn.example',
      at: '2026-11-03T09:12:00.000Z',
      subject: 'Mødet på tirsdag',
      from: { name: 'Åse Ærø', address: 'aase@havn.example' },
      to: [{ name: 'Bo Ek', address: 'bo@alliancen.example' }],
      cc: [{ name: 'Cai Dam', address: 'cai@havn.example' }],
      text: 'Vi kommer gerne.',
      said: { is: 'mail' }
    })
  })

  it('is read from large streams too, and is cut to what is kept of a text', () => {
    expect(readMsg(aMsg({ ...letter, body: 'Vi kommer. '.repeat(5000) })).text).toHaveLength(8000)
  })

  it('tells whether somebody is away or an address is gone, as the other kinds of mail do', () => {
    const away = {
      ...letter,
      messageClass: 'IPM.Note.Rules.OofTemplate.Microsoft',
      body: 'Jeg er på ferie og er tilbage den 14. december.'
    }
    expect(readMsg(aMsg(away)).said).toEqual({ is: 'away', until: '2026-12-14' })
    const gone = {
      ...letter,
      messageClass: 'REPORT.IPM.Note.NDR',
      body: "cai wasn't found. Remote Server returned '550 5.1.10'",
      to: letter.to.slice(1)
    }
    expect(readMsg(aMsg(gone)).said).toEqual({
      is: 'bounce',
      isReport: true,
      failures: [{ address: 'cai@havn.example', status: '5.1.10' }]
    })
  })

  it('is refused in short time when it is broken, wherever it is', () => {
    const whole = aMsg(letter)
    const place = fc.nat(whole.length - 1)
    const started = performance.now()
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 60 }),
        fc.option(place),
        (changes, cut) => {
          const broken = Uint8Array.from(whole)
          for (const [at, byte] of changes) broken[at] = byte
          try {
            const { subject, text, to } = readMsg(broken.subarray(0, cut ?? broken.length))
            expect(subject.length <= 300 && text.length <= 8000 && to.length <= 500).toBe(true)
          } catch (error) {
            expect(error).toBeInstanceOf(Error)
          }
        }
      ),
      { numRuns: 400 }
    )
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
