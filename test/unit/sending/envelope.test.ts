import { describe, expect, it } from 'vitest'
import { asSent, envelopeOf, senderOf } from '#main/features/sending/envelope.ts'
import { emlOf } from '../../support/letters.ts'

const mail = (names: { from?: string; cc?: { name: string; address: string }[] } = {}) =>
  emlOf({
    from: { name: names.from ?? 'Bo Ek', address: 'bo@alliancen.example' },
    to: [{ name: 'Anna', address: 'anna@partner.example' }],
    cc: names.cc ?? [],
    subject: 'Hej',
    date: '2026-11-22T10:00:00.000Z',
    key: 'k'.repeat(32),
    text: 'Hej',
    html: '<p>Hej</p>'
  })
const to = JSON.stringify([{ name: 'Anna', address: 'anna@partner.example' }])

describe('A letter on its way', () => {
  it('loses the mark of a draft and nothing else', () => {
    const bytes = mail()
    expect(Buffer.from(asSent(bytes)).toString('latin1')).toBe(Buffer.from(bytes).toString('latin1').replace('X-Unsent: 1\r\n', ''))
    expect(asSent(asSent(bytes))).toEqual(asSent(bytes))
  })

  it.each(['Bo Ek', 'Ek, "Bo" <chef@andre.example>', 'Bø Æk', 'Bo\\', `Et meget langt navn ${'på en forening '.repeat(8)}`])(
    'is from the address that its own From says, whatever the name: %s',
    (from) => {
      expect(senderOf(mail({ from }))).toBe('bo@alliancen.example')
    }
  )

  it('goes to those it names, and to nobody that it does not name', () => {
    const cc = [{ name: 'Cai', address: 'cai@partner.example' }]
    const both = [...cc, { address: 'dan@partner.example' }]
    expect(envelopeOf(mail({ cc }), to, both).to).toEqual(['anna@partner.example', 'cai@partner.example'])
    expect(envelopeOf(mail(), to, both).to).toEqual(['anna@partner.example'])
    expect(envelopeOf(mail({ cc }), to, []).to).toEqual(['anna@partner.example'])
  })

  it('reads no recipient out of an address that holds another one', () => {
    const odd = JSON.stringify([{ name: '', address: '"x, evil@e.example"@partner.example' }])
    expect(envelopeOf(mail(), odd, []).to).toEqual(['"x, evil@e.example"@partner.example'])
  })
})
