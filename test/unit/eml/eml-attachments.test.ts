import ICAL from 'ical.js'
import MailComposer from 'nodemailer/lib/mail-composer'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { attachmentBody, fillEml, writeEml } from '#main/formats/eml/index.ts'
import { calendarFile } from '#main/formats/letter/calendar-event.ts'
import fc from '../../support/fast-check.ts'
import { aMessage, emlOf } from '../../support/letters.ts'

const pdf = {
  name: 'Aftale Ærø Å-klub & venner 2026.pdf',
  mime: 'application/pdf',
  bytes: Uint8Array.from({ length: 3001 }, (_, at) => at % 256)
}
const attached = [pdf, { name: 'program.txt', mime: 'text/plain', bytes: Buffer.from('kl. 10') }]
const withFiles = aMessage({ text: 'Kære Åse\n', html: '<p>Kære Åse</p>\n', attachments: attached })
const read = (bytes: Uint8Array | Buffer) => PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' })
const files = async (bytes: Uint8Array | Buffer) =>
  (await read(bytes)).attachments.map(({ filename, mimeType, disposition, content }) => [
    filename,
    mimeType,
    disposition,
    Buffer.from(content as ArrayBuffer).toString('hex')
  ])

describe('A mail with files', () => {
  it('is the draft of the golden file, byte for byte', async () => {
    await expect(Buffer.from(emlOf(withFiles)).toString('latin1')).toMatchFileSnapshot('../../golden/eml/attachments.eml')
  })

  it('says the same as the mail another program writes, and its letter is as without files', async () => {
    const { from, to, subject, text, html } = withFiles
    const attachments = attached.map(({ name, mime, bytes }) => ({
      filename: name,
      contentType: mime,
      content: Buffer.from(bytes)
    }))
    const other = await new MailComposer({ from, to: [...to], subject, text, html, attachments }).compile().build()
    const ours = emlOf(withFiles)
    expect(await files(ours)).toEqual(await files(other))
    expect(await files(ours)).toHaveLength(2)
    const { attachments: _files, ...letter } = withFiles
    const alone = await read(emlOf(letter))
    expect(await read(ours)).toMatchObject({ subject, text: alone.text, html: alone.html })
  })

  it('has short lines of ASCII only, and each file as it was, whatever it is called', async () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }).map((each) => each.replace(/[\r\n\p{C}]/gu, '') || 'fil')
    const file = fc.record({
      name,
      mime: fc.constantFrom('application/pdf', 'application/octet-stream'),
      bytes: fc.uint8Array({ maxLength: 400 })
    })
    await fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 3 }), async (attachments) => {
        const bytes = emlOf(aMessage({ attachments }))
        const source = Buffer.from(bytes).toString('latin1')
        expect(source).toMatch(/^[\r\n\x20-\x7e]*$/)
        expect(Math.max(...source.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78)
        expect((await read(bytes)).attachments.map(({ filename, content }) => [filename, Buffer.from(content as ArrayBuffer)])).toEqual(
          attachments.map((each) => [each.name, Buffer.from(each.bytes)])
        )
      }),
      { numRuns: 150 }
    )
  })

  it('is the same when files that lie elsewhere are put in later', () => {
    const whole = emlOf(withFiles)
    for (const elsewhere of [[0], [1], [0, 1]]) {
      const attachments = attached.map((file, at) =>
        elsewhere.includes(at) ? { name: file.name, mime: file.mime, ref: String(at) } : file
      )
      const mail = writeEml({ ...withFiles, attachments })
      expect(mail.bytes.length).toBeLessThan(whole.length)
      const filled = fillEml(mail, (ref) => attachmentBody(attached[Number(ref)]?.bytes ?? new Uint8Array()))
      expect(Buffer.from(filled).equals(whole)).toBe(true)
    }
  })

  it('cannot be given headers by the name or the type of a file', () => {
    const named = (name: string, mime: string) => () => emlOf(aMessage({ attachments: [{ name, mime, bytes: new Uint8Array() }] }))
    expect(named('a\r\nBcc: alle@alfa.example', 'text/plain')).toThrowError(expect.objectContaining({ code: 'template.header-injection' }))
    expect(named('a', 'text/plain\r\nBcc: alle@alfa.example')).toThrowError(expect.objectContaining({ code: 'input.invalid' }))
  })
})

describe('A date for the calendar', () => {
  const event = {
    uid: '0199-abc',
    title: 'Partnermøde; kaffe, kage \\ og æbler – '.repeat(4),
    place: 'Kajvej 3, 2. sal\n8000 Aarhus C',
    starts: '2026-12-03T14:00:00.000Z',
    ends: '2026-12-03T16:00:00.000Z'
  }

  it('is read by a calendar as it was written, at the same instants, without time zones', () => {
    const { bytes, mime, name } = calendarFile(event, '2026-11-03T08:00:00.000Z')
    const text = Buffer.from(bytes).toString()
    const calendar = new ICAL.Component(ICAL.parse(text))
    const [only, ...others] = calendar.getAllSubcomponents()
    if (!only) throw new Error('no event')
    const entry = new ICAL.Event(only)
    expect([calendar.getFirstPropertyValue('method'), mime, name, others]).toEqual([
      'PUBLISH',
      'text/calendar; charset=utf-8; method=PUBLISH',
      '2026-12-03.ics',
      []
    ])
    expect([entry.uid, entry.summary, entry.location]).toEqual(['0199-abc@kartotek', event.title, event.place])
    expect([entry.startDate.toJSDate().toISOString(), entry.endDate.toJSDate().toISOString()]).toEqual([event.starts, event.ends])
    expect(text).not.toMatch(/VTIMEZONE|TZID/)
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  })

  it('is the same file each time, and goes along in a mail', async () => {
    const at = '2026-11-03T08:00:00.000Z'
    expect(calendarFile(event, at)).toEqual(calendarFile(event, at))
    const [file] = (await read(emlOf(aMessage({ attachments: [calendarFile(event, at)] })))).attachments
    expect([file?.filename, file?.mimeType, file?.method]).toEqual(['2026-12-03.ics', 'text/calendar', 'PUBLISH'])
  })

  it('has no line of its own making in what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const text = Buffer.from(calendarFile({ ...event, title }, event.starts).bytes).toString()
        const names = text
          .replace(/\r\n /g, '')
          .trimEnd()
          .split('\r\n')
          .map((line) => line.split(':')[0])
        expect(names.join(' ')).toBe('BEGIN VERSION PRODID CALSCALE METHOD BEGIN UID DTSTAMP DTSTART DTEND SUMMARY LOCATION END END')
      }),
      { numRuns: 200 }
    )
  })
})
