import { describe, expect, it } from 'vitest'
import { compileTemplate } from '#main/formats/letter/index.ts'
import { AppError } from '#shared/errors.ts'
import { createI18n } from '#shared/i18n/translate.ts'
import { Language } from '#shared/model/language.ts'
import { mergeFieldAliases, mergeFieldCodes, mergeFieldPath } from '#shared/model/merge-field.ts'

const compile = (body: string, language: Language = 'da', subject = 'Møde') => compileTemplate({ subject, body, language })

function refusal(body: string, language: Language = 'da', subject = 'Møde'): AppError {
  try {
    compile(body, language, subject)
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error(`was not refused: ${body}`)
}

describe('A template', () => {
  it('knows every field in both languages, whatever its own', () => {
    for (const language of Language.options) {
      const written = mergeFieldCodes.map((code) => `{{ ${mergeFieldPath(code, 'da')} }} {{ ${mergeFieldPath(code, 'en')} }}`)
      expect(compile(written.join('\n'), language).fields).toEqual(mergeFieldCodes)
    }
  })

  it('still knows the older names', () => {
    for (const [alias, code] of Object.entries(mergeFieldAliases)) expect(compile(`{{ ${alias} }}`).fields).toEqual([code])
  })

  it('lists the fields of subject, conditions and filters alike', () => {
    expect(
      compile('{% if contact.title != "" %}{{ kontakt.fornavn | default: kontakt.navn }}{% endif %}', 'da', '{{ partner.navn }}').fields
    ).toEqual(['contact.firstName', 'contact.name', 'contact.title', 'partner.name'])
  })

  it.each([
    ['Kære {{ kontakt.fornamv }}', 'da', { field: 'kontakt.fornamv', line: 1, column: 9, hint: 'kontakt.fornavn' }],
    ['Hej\n\n  {{ navn }}', 'da', { field: 'navn', line: 3, column: 6, hint: 'kontakt.navn' }],
    ['{{ kontakt }}', 'da', { field: 'kontakt', line: 1, column: 4, hint: 'kontakt.fornavn' }],
    ['{{ contact }}', 'en', { field: 'contact', line: 1, column: 4, hint: 'contact.firstName' }],
    ['{{ Partner.Navn }}', 'da', { field: 'Partner.Navn', line: 1, column: 4, hint: 'partner.navn' }],
    ['{{ parter.name }}', 'en', { field: 'parter.name', line: 1, column: 4, hint: 'partner.name' }],
    ['{% if partner.begrundelsen %}x{% endif %}', 'da', { field: 'partner.begrundelsen', line: 1, column: 7, hint: 'partner.begrundelse' }],
    ['{{ "a" | append: dat }}', 'da', { field: 'dat', line: 1, column: 18, hint: 'dato' }],
    ['{% assign navn = 1 %}{{ kontakt[navn] }}', 'da', { field: 'kontakt[navn]', line: 1, column: 25, hint: 'kontakt.navn' }],
    ['{{ kontakt.navn.constructor }}', 'da', { field: 'kontakt.navn.constructor', line: 1, column: 4, hint: 'kontakt.navn' }],
    ['{{ __proto__ }}', 'da', { field: '__proto__', line: 1, column: 4 }],
    ['{{ x }}{% assign x = 1 %}', 'da', { field: 'x', line: 1, column: 4 }]
  ] as const)('is refused for a field that does not exist: %s', (body, language, details) => {
    expect(refusal(body, language)).toMatchObject({ code: 'template.unknown-field', details: { part: 'body', ...details } })
  })

  it.each([
    ['Kære\n{{ kontakt.navn', { line: 2, column: 1, reason: 'not-closed', what: '{{ kontakt.navn' }],
    ['{% if dato %}x', { line: 1, column: 1, reason: 'not-closed', what: '{% if dato %}' }],
    ['{% endif %}', { line: 1, column: 1, reason: 'misplaced-tag', what: 'endif' }],
    ['x {% include "fil" %}', { line: 1, column: 3, reason: 'unknown-tag', what: 'include' }],
    ['{% render "fil" %}', { reason: 'unknown-tag', what: 'render' }],
    ['{% layout "fil" %}', { reason: 'unknown-tag', what: 'layout' }],
    ['{% block x %}{% endblock %}', { reason: 'unknown-tag', what: 'block' }],
    ['{% raw %}{{ kontakt.navn }}{% endraw %}', { reason: 'unknown-tag', what: 'raw' }],
    ['{% cycle kontakt.navn, dato %}', { reason: 'unknown-tag', what: 'cycle' }],
    ['{{ kontakt.navn | raw }}', { reason: 'unknown-filter', what: 'raw' }],
    ['{{ dato | ugedag }}', { reason: 'unknown-filter', what: 'ugedag' }],
    ['Hej {kontakt.navn}}', { line: 1, column: 18, reason: 'stray-braces', what: '}}' }],
    ['{{ "{{ kontakt.navn" }}', { line: 1, column: 5, reason: 'stray-braces', what: '{{' }],
    ['{{ "a\n{% if %}" }}', { line: 2, column: 1, reason: 'stray-braces', what: '{%' }],
    ['Hej\n endif %}', { line: 2, column: 8, reason: 'stray-braces', what: '%}' }],
    ['{% for i in (1..3) %}{{ i.navn }}{% endfor %}', { reason: 'no-such-part', what: 'i.navn' }],
    ['{% for p in partner.projekter %}{{ p.fornavn }}{% endfor %}', { reason: 'no-such-part', what: 'p.fornavn' }],
    ['{% for p in partner.kontakter %}{{ p.felter.x }}{% endfor %}', { reason: 'no-such-part', what: 'p.felter.x' }],
    ['{{ "x".dato }}', { reason: 'no-such-part', what: 'dato' }],
    ['{% assign = 2 %}', { line: 1, column: 11, reason: 'not-understood', what: '{% assign = 2 %}' }]
  ] as const)('is refused when it cannot be read: %s', (body, details) => {
    expect(refusal(body)).toMatchObject({ code: 'template.syntax', details })
  })

  it('is refused without a subject', () => {
    expect(refusal('Hej', 'da', '  ')).toMatchObject({ code: 'template.empty-subject' })
  })

  it('says what is wrong in both languages, whatever stands in it', () => {
    const said = (body: string, language: Language) => {
      const { code, details } = refusal(body)
      return createI18n(language).t(`errors.${code}`, details)
    }
    expect(said('{% if dato %}', 'da')).toBe('Skabelonen kan ikke læses: linje 1, tegn 1: {% if dato %} er ikke afsluttet.')
    expect(said('{% if dato %}', 'en')).toBe('The template cannot be read: line 1, character 1: {% if dato %} is not closed.')
    expect(said('{{ dato | x$t(errors) }}', 'en')).toContain('x')
    expect(said('{{ fornavn }}', 'da')).toBe('Fletfeltet "fornavn" findes ikke (linje 1, tegn 4). Nærmest er kontakt.fornavn.')
  })

  it('is labelled for a picker in both languages, field by field', () => {
    for (const language of Language.options) {
      const { t, exists } = createI18n(language)
      for (const code of mergeFieldCodes) expect(exists(`letters.fields.${code}`), code).toBe(true)
      expect(t('letters.fields.contact.firstName')).toBe(language === 'da' ? 'Kontakt: fornavn' : 'Contact: first name')
    }
  })
})
