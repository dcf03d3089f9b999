import { describe, expect, it } from 'vitest'
import { ruleSentence } from '#renderer/features/letters/rule-sentence.ts'
import { createI18n } from '#shared/i18n/translate.ts'

describe('A rule in words', () => {
  it.each([
    ['', 'Alle personer'],
    ['type:kommune har:email', 'Personer af typen kommune, med e-mail'],
    ['mangler:telefon', 'Personer uden telefon'],
    ['tag:sundhed "frisk luft"', 'Personer med tagget "sundhed", med "frisk luft"'],
    ['type:municipality', 'Personer af typen kommune']
  ])('says %j as %j', (rule, words) => {
    expect(ruleSentence(createI18n('da').t, rule, 'da')).toBe(words)
  })

  it('says it in English where the window is English', () => {
    expect(ruleSentence(createI18n('en').t, 'type:kommune har:email', 'en')).toBe('Persons of the type municipality, with e-mail')
  })

  it('claims nothing of a rule that it cannot read', () => {
    expect(ruleSentence(createI18n('da').t, 'typ:kommune', 'da')).toBe('Alle personer')
  })
})
