import { describe, expect, it } from 'vitest'
import { compileTemplate, parseTemplateFile } from '#main/formats/letter/index.ts'

describe('A template file', () => {
  it.each([
    ['Emne: Møde\nSprog: da\n\nHej', 'da'],
    ['Subject: Møde\nLanguage: en\n\nHej', 'en'],
    ['language: ENGLISH\nSUBJECT: Møde\n\nHej', 'en'],
    ['Emne: Møde\n\nHej', 'da'],
    ['Subject: Møde\n\nHej', 'en'],
    ['\uFEFFEmne: Møde\r\nSprog: dansk\r\n\r\nHej', 'da']
  ])('has a subject, a language and a letter: %j', (text, language) => {
    expect(parseTemplateFile(text)).toMatchObject({ subject: 'Møde', language, body: 'Hej' })
  })

  it('keeps every line after the first empty one', () => {
    expect(parseTemplateFile('Emne: Møde\n\nHej\n\nEmne: ikke et hoved\n').body).toBe('Hej\n\nEmne: ikke et hoved\n')
  })

  it.each([
    ['Hej alle\n\nTekst', { code: 'template.syntax', details: { line: 1, column: 1, reason: 'no-header' } }],
    ['Emne: Møde\nCc: alle\n\nTekst', { code: 'template.syntax', details: { line: 2, column: 1, reason: 'no-header' } }],
    ['Emne: Møde\nSprog: svensk\n\nTekst', { code: 'template.syntax', details: { line: 2, column: 8, reason: 'unknown-language' } }],
    ['Sprog: da\nEmne:   \n\nTekst', { code: 'template.empty-subject', details: { line: 2 } }],
    ['Sprog: da\n\nTekst', { code: 'template.empty-subject', details: { line: 1 } }],
    ['', { code: 'template.empty-subject', details: { line: 1 } }]
  ])('says on which line it is wrong: %j', (text, error) => {
    expect(() => parseTemplateFile(text)).toThrowError(expect.objectContaining(error))
  })

  it.each([
    ['Sprog: da\nEmne: Til {{ navnet }}\n\nHej', { part: 'subject', line: 2, column: 14 }],
    ['Emne: Møde\nSprog: da\n\nHej\nKære {{ navnet }}', { part: 'body', line: 5, column: 9 }]
  ])('gives errors the line and column of the file: %j', (text, place) => {
    expect(() => compileTemplate(parseTemplateFile(text))).toThrowError(
      expect.objectContaining({ code: 'template.unknown-field', details: expect.objectContaining(place) })
    )
  })
})
