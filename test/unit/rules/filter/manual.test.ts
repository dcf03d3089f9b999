import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FilterFieldName } from '#shared/model/filter-field.ts'
import { type FilterFieldKind, filterFields } from '#shared/rules/filter/fields.ts'
import { fieldNames } from '#shared/rules/filter/names.ts'
import { parseFilter } from '#shared/rules/filter/parse.ts'
import { valueNames } from '#shared/rules/filter/value-names.ts'

const kinds: Readonly<Record<'da' | 'en', Readonly<Record<FilterFieldKind, string>>>> = {
  da: {
    text: 'tekst',
    'long-text': 'lang tekst',
    email: 'e-mail',
    phone: 'telefon',
    link: 'link',
    date: 'dato',
    since: 'dato',
    number: 'tal',
    choice: 'valg',
    choices: 'valg',
    tags: 'navne',
    'yes-no': 'ja/nej',
    relation: 'andre kort'
  },
  en: {
    text: 'text',
    'long-text': 'long text',
    email: 'e-mail',
    phone: 'phone',
    link: 'link',
    date: 'date',
    since: 'date',
    number: 'number',
    choice: 'choice',
    choices: 'choice',
    tags: 'names',
    'yes-no': 'yes/no',
    relation: 'other cards'
  }
}

const kindsOf: Partial<Record<string, FilterFieldKind>>[] = [filterFields.person, filterFields.organisation]
const code = (text: string) => `\`${text}\``

/** One line for each field: what it is called, of whom it is asked, what it holds, what can be chosen. */
function fieldLines(language: 'da' | 'en'): string[] {
  return FilterFieldName.options.map((field) => {
    const [name, ...others] = fieldNames[field][language]
    const held = kindsOf.map((of) => (of[field] ? kinds[language][of[field]] : '–'))
    const names = Object.values(
      (valueNames as Readonly<Record<string, Record<string, Record<'da' | 'en', readonly string[]>>>>)[field] ?? {}
    )
    const chosen = names.map((each) => code(each[language][0] ?? '')).join(' ')
    return `| ${code(name)}${others.map((other) => ` ${code(other)}`).join('')} | ${held.join(' | ')} |${chosen && ` ${chosen}`} |`
  })
}

describe.each(['da', 'en'] as const)('The manual of filters (%s)', (language) => {
  const text = readFileSync(new URL(`../../../../docs/user/${language}/filter.md`, import.meta.url), 'utf8')

  it('tells of every field as it is', () => {
    const fields = text.slice(text.lastIndexOf('\n## '))
    const lines = fields.split('\n').filter((line) => line.startsWith('| `'))
    expect(lines).toEqual(fieldLines(language))
  })

  it('has only examples that are understood', () => {
    const spans = text.split('\n').flatMap((line) => line.split('`').filter((_, at) => at % 2 === 1))
    const examples = spans.filter((span) => span.includes(':')).map((span) => span.replaceAll('\\|', '|'))
    const customs = [{ id: 'f', label: 'Medlems nr.', type: 'text' as const, options: [] }]
    const isUnderstood = (example: string) =>
      (['person', 'organisation'] as const).some((entity) => parseFilter(example, { entity, language, customs }).ok)
    expect(examples.length).toBeGreaterThan(20)
    expect(examples.filter((example) => !isUnderstood(example))).toEqual([])
  })
})
