import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileTemplate, type Envelope, parseTemplateFile, previewOf, renderMessage, toEml } from '#main/formats/letter/index.ts'
import { aMailing, aRecipient, aStranger } from '../../support/letters.ts'

const invitation = (language: 'da' | 'en') =>
  compileTemplate(parseTemplateFile(readFileSync(`resources/templates/invitation.${language}.md`, 'utf8')))
const envelope: Envelope = {
  from: { name: 'Bo Ek', address: 'bo@alliancen.example' },
  to: [{ name: 'Åse Ærø-Sørensen', address: 'aase@havnens-venner.example' }],
  cc: [{ name: '', address: 'post@havnens-venner.example' }],
  date: '2026-11-03T09:00:00.000Z',
  mailingId: '0198c8a0-0000-7000-8000-000000000001',
  recipientId: '0198c8a0-0000-7000-8000-000000000002'
}

describe('The invitation that comes with the program', () => {
  it.each(['da', 'en'] as const)('is the draft of the golden file (%s)', async (language) => {
    const message = renderMessage(invitation(language), aRecipient({ greeting: language === 'da' ? 'Kære Åse' : 'Dear Åse' }), aMailing())
    expect(message).toMatchObject({ missing: [], defaulted: [] })
    const written = Buffer.from(toEml(message, envelope).bytes).toString('latin1')
    await expect(written).toMatchFileSnapshot(`../../golden/eml/invitation.${language}.eml`)
  })

  it('uses the same fields in both languages', () => {
    expect(invitation('en').fields).toEqual(invitation('da').fields)
  })

  it('has no hole for someone of whom nothing is known', () => {
    const { subject, text } = renderMessage(invitation('da'), { ...aStranger(), greeting: 'Goddag' }, aMailing())
    expect(subject).toBe('Partnermøde den 3. december 2026')
    expect(text).toMatch(
      /^Goddag\n\nVi inviterer til årets partnermøde \*\*torsdag den 3\. december 2026 kl\. 15–17\*\* \(Østerbro\)\.\n\nPå dagsordenen:\n/
    )
  })
})

it('A letter that says the date of an event lacks it where it is about none, and may leave out the rest', () => {
  const { event: _, ...aboutNothing } = aMailing()
  const { missing, text } = renderMessage(invitation('da'), aRecipient(), aboutNothing)
  expect(missing).toEqual(['event.date'])
  expect(text).not.toMatch(/ kl\. | senest /)
})

it('The hours of an event are those of the clock on the wall, and of its first day only', () => {
  const said = (changes: object, language: 'da' | 'en' = 'da') => {
    const event = { ...aMailing().event, title: '', startsAt: '', endsAt: null, place: '', signupDeadline: null, ...changes }
    const template = compileTemplate({ subject: '{{ event.time }}', body: '', language })
    return renderMessage(template, aRecipient(), { ...aMailing(), event }).subject
  }
  const at = (time: string) => new Date(time).toISOString()
  expect(said({ startsAt: at('2026-12-03T15:30'), endsAt: at('2026-12-03T17:00') })).toBe('15.30–17')
  expect(said({ startsAt: at('2026-12-03T15:30'), endsAt: at('2026-12-03T17:00') }, 'en')).toBe('15:30–17:00')
  expect(said({ startsAt: at('2026-12-03T09:00'), endsAt: at('2026-12-04T12:00') })).toBe('9')
  expect(said({ startsAt: at('2026-12-03T09:00') })).toBe('9')
})

describe('A preview', () => {
  it('is read from the bytes that leave', async () => {
    const message = renderMessage(invitation('da'), aRecipient(), aMailing())
    const { bytes } = toEml(message, envelope)
    expect(await previewOf(bytes)).toEqual({
      from: envelope.from,
      to: envelope.to,
      cc: envelope.cc,
      subject: message.subject,
      messageId: expect.stringMatching(/^<[0-9a-f]{32}@alliancen\.example>$/),
      text: `${message.text}\n`,
      html: `${message.html}\n`,
      files: []
    })
  })

  it('gives the same bytes each time, and other bytes for another recipient', () => {
    const message = renderMessage(invitation('da'), aRecipient(), aMailing())
    expect(toEml(message, envelope)).toEqual(toEml(message, envelope))
    expect(toEml(message, { ...envelope, recipientId: 'x' })).not.toEqual(toEml(message, envelope))
  })
})
