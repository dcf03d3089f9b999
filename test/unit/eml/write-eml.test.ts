import MailComposer from 'nodemailer/lib/mail-composer'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { type EmlMessage, isWritableAddress, messageKey } from '#main/formats/eml/index.ts'
import { aMessage, emlOf } from '../../support/letters.ts'

const ascii = (message: EmlMessage) => Buffer.from(emlOf(message)).toString('latin1')
const headerOf = (message: EmlMessage, name: string) => new RegExp(`^${name}:(?:.*\\r\\n)(?: .*\\r\\n)*`, 'm').exec(ascii(message))?.[0]

const danish = aMessage({
  from: { name: 'Bo Ek, formand', address: 'bo@alliancen.example' },
  to: [
    { name: 'Åse Ærø-Sørensen', address: 'aase@ældrenettet.example' },
    { name: '', address: 'post@alfa.example' }
  ],
  cc: [{ name: 'Søren "Sejler" Bødker', address: 'soren@havn.example' }],
  subject: 'Tak for i aften 🎉 – næste partnermøde er torsdag den 3. december på Østerbro, og der er kaffe til alle',
  text: 'Kære Åse\n\nDet blev en god aften = alle kom.  \n.punktum først\nFrom begyndelsen\n\tindrykket\t\n'.repeat(3),
  html: `<p>${'Kære Åse & Bo, det blev en god aften. '.repeat(20)}</p>`
})

describe('A mail as a file', () => {
  it('is the draft of the golden file, byte for byte', async () => {
    await expect(ascii(danish)).toMatchFileSnapshot('../../golden/eml/danish.eml')
  })

  it('opens as an unsent draft with its date in UTC', () => {
    expect(ascii(aMessage())).toMatch(
      /^X-Unsent: 1\r\nFrom: Bo Ek <bo@alliancen\.example>\r\nTo: Anna Holm <anna@alfa\.example>\r\nSubject: Partner meeting\r\nDate: Thu, 03 Dec 2026 10:00:00 \+0000\r\n/
    )
  })

  it('takes Message-ID and boundary from mailing and recipient', () => {
    const key = messageKey('mailing-1', 'recipient-1')
    const message = aMessage({ key })
    expect(headerOf(message, 'Message-ID')).toBe(`Message-ID: <${key}@alliancen.example>\r\n`)
    expect(ascii(message)).toContain(`\r\n--=_${key}--\r\n`)
    expect(messageKey('mailing-1', 'recipient-1')).toBe(key)
    expect(new Set([key, messageKey('mailing-1', 'recipient-2'), messageKey('mailing-2', 'recipient-1')]).size).toBe(3)
  })

  it('is read back as it was written', async () => {
    const mail = await PostalMime.parse(emlOf(danish))
    expect(mail.subject).toBe(danish.subject)
    expect(mail.from).toEqual({ name: 'Bo Ek, formand', address: 'bo@alliancen.example' })
    expect(mail.to).toEqual([
      { name: 'Åse Ærø-Sørensen', address: 'aase@xn--ldrenettet-c6a.example' },
      { name: '', address: 'post@alfa.example' }
    ])
    expect(mail.cc).toEqual(danish.cc)
    expect(mail.date).toBe('2026-12-03T10:00:00.000Z')
    expect(mail.text).toBe(`${danish.text}\n`)
    expect(mail.html).toBe(`${danish.html}\n`)
    expect(mail.attachments).toEqual([])
  })

  it('says the same as the mail another program writes', async () => {
    const { from, to, cc, subject, text, html, date } = danish
    const other = await new MailComposer({
      from,
      to: [...to],
      cc: [...cc],
      subject,
      text,
      html,
      date: new Date(date),
      messageId: '<x@y.example>'
    })
      .compile()
      .build()
    const [ours, theirs] = await Promise.all([PostalMime.parse(emlOf(danish)), PostalMime.parse(other)])
    for (const field of ['subject', 'from', 'to', 'cc', 'date'] as const) expect(ours[field]).toEqual(theirs[field])
    expect(ours.text?.trimEnd()).toBe(theirs.text?.trimEnd())
    expect(ours.html?.trimEnd()).toBe(theirs.html?.trimEnd())
  })

  it('turns a domain beyond ASCII into punycode', () => {
    expect(isWritableAddress('post@ærø.example')).toBe(true)
    expect(headerOf(aMessage({ to: [{ name: '', address: 'post@ærø.example' }] }), 'To')).toBe('To: post@xn--r-3fa9c.example\r\n')
  })

  it.each([
    ['Holm, Anna', '"Holm, Anna"'],
    ['Anna "Sejler" Holm', '"Anna \\"Sejler\\" Holm"'],
    ['dr. Holm', '"dr. Holm"'],
    ['=?UTF-8?Q?x?=', '=?UTF-8?Q?=3D=3FUTF-8=3FQ=3Fx=3F=3D?='],
    ['Åse', '=?UTF-8?Q?=C3=85se?='],
    ['Anna  Holm', '=?UTF-8?Q?Anna__Holm?=']
  ])('writes the name %s so that it cannot be misread', (name, written) => {
    expect(headerOf(aMessage({ to: [{ name, address: 'a@b.example' }] }), 'To')?.replaceAll('\r\n', '')).toBe(
      `To: ${written} <a@b.example>`
    )
  })

  it.each([
    ['a subject', { subject: 'Hej\r\nBcc: alle@alfa.example' }],
    ['a lone carriage return', { subject: 'Hej\rBcc: alle@alfa.example' }],
    ['a name', { to: [{ name: 'Anna\nBcc: alle@alfa.example', address: 'a@b.example' }] }],
    ['an address', { cc: [{ name: '', address: 'a@b.example\r\nBcc: alle@alfa.example' }] }],
    ['a sender', { from: { name: 'Bo\r\n', address: 'bo@alliancen.example' } }]
  ])('is refused when a line break stands in %s', (_where, changes) => {
    expect(() => emlOf(aMessage(changes))).toThrowError(expect.objectContaining({ code: 'template.header-injection' }))
  })

  it.each([
    '',
    'anna',
    '@alfa.example',
    'anna@',
    'anna@alfa..example',
    'anna holm@alfa.example',
    'åse@alfa.example',
    'a@b.example, c@d.example',
    '<a@b.example>',
    'a@b.example\0',
    'a@[::1]'
  ])('is refused when an address is %j, and says so beforehand', (address) => {
    expect(isWritableAddress(address)).toBe(false)
    expect(() => emlOf(aMessage({ to: [{ name: '', address }] }))).toThrowError(
      expect.objectContaining({ code: 'input.invalid', details: { field: 'email' } })
    )
  })

  it('is refused when its date is none', () => {
    expect(() => emlOf(aMessage({ date: 'i morgen' }))).toThrowError(expect.objectContaining({ code: 'input.invalid' }))
  })
})
