import { describe, expect, it } from 'vitest'
import { letterNeeds } from '#main/features/templates/letter-needs.ts'
import { type MergeFieldCode, mergeFieldPath } from '#shared/model/merge-field.ts'

const found = {
  phone: 'contact.phone',
  statement: 'partner.statement',
  card: 'partner.card',
  people: 'partner.contacts',
  projects: 'partner.projects',
  address: 'partner.address'
} as const satisfies Record<string, MergeFieldCode>

const inLetter = (text: string) => Object.entries(letterNeeds({ subject: 'x', body: text, language: 'da' })).filter(([, is]) => is)

describe('What is looked up for a letter', () => {
  const ways = [
    ...Object.entries(found).flatMap(([need, code]) => (['da', 'en'] as const).map((language) => [need, mergeFieldPath(code, language)])),
    ...['udsagn', 'partner.udsagn', 'partner [ "begrundelse" ]'].map((path) => ['statement', path]),
    ...['kontakt.felter.hold', 'partner.fields.hold', 'contact["fields"].x'].map((path) => ['own', path]),
    ['phone', "['kontakt'].telefon"]
  ]
  it.each(ways)('is its %s where it says {{ %s }}', (need, path) => {
    expect(inLetter(`Hej {{ ${path} }}`)).toEqual([[need, true]])
  })

  it('is also what the name of an own file says', () => {
    const attachments = [{ kind: 'rule', of: 'person', pattern: '{{ kontakt.telefon }}.pdf' }] as const
    expect(letterNeeds({ subject: 'x', body: 'y', language: 'da', attachments }).phone).toBe(true)
  })

  it('is nothing for words that only read like a field', () => {
    expect(
      inLetter('Vores projekter, kort sagt: {{ partner.navn | forkort: 40 }}, ring på telefon 12 eller se kontakter. {{ hilsen }}')
    ).toEqual([])
  })
})
