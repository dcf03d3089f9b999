import { describe, expect, it } from 'vitest'
import { runPart } from '#main/formats/letter/compile.ts'
import { fieldOf, letterScope } from '#main/formats/letter/fields.ts'
import { type CompiledTemplate, compileTemplate } from '#main/formats/letter/index.ts'
import { inPickerOrder, isListField, type MergeFieldCode, mergeFieldCodes, mergeFieldPath } from '#shared/model/merge-field.ts'
import { letterFields } from '#shared/rules/letter/letter-fields.ts'
import fc from '../../support/fast-check.ts'
import { aMailing, aRecipient } from '../../support/letters.ts'

const scalar = mergeFieldCodes.filter((code) => !isListField(code))
const path = (code: MergeFieldCode) => fc.constantFrom(mergeFieldPath(code, 'da'), mergeFieldPath(code, 'en'))
const filters = fc.constantFrom('', ' | upcase', ' | forkort: 20', ' | standard: "–"', ' | genitiv')
const output = fc.constantFrom(...scalar).chain((code) => fc.tuple(path(code), filters).map(([name, filter]) => `{{ ${name}${filter} }}`))
const words = fc.constantFrom('Kære', '\n', ' – ', '**x** ')
const flat = fc.array(fc.oneof(output, words), { maxLength: 4 }).map((parts) => parts.join(' '))

/** A letter in which each condition asks another field than those around it, so that no part of it can never stand there. */
const letters = fc
  .tuple(
    fc.shuffledSubarray(scalar, { minLength: 0, maxLength: 4 }),
    fc.array(flat, { minLength: 6, maxLength: 6 }),
    fc.boolean(),
    fc.boolean()
  )
  .chain(([asked, parts, loops, filtered]) =>
    fc.tuple(...asked.map(path)).map((names) => {
      let body = parts[0] ?? ''
      for (const [at, name] of names.entries()) {
        const inner = `{% if ${name} %}${body}{% else %}${parts[at + 1] ?? ''}{% endif %}`
        body = at % 2 === 0 ? inner : `${parts[5] ?? ''}${inner}`
      }
      if (loops) body += '{% for person in partner.kontakter %}{{ person.navn }}{{ person.titel }}{% endfor %}'
      if (loops) body += '{% for p in partner.projects %}{{ p.titel }}{{ p.role }}{% endfor %}'
      if (filtered) body += '{{ "a" | append: kontakt.navn }}{% assign x = partner.web %}{{ x }}'
      return { body, asked }
    })
  )

/** What rendering asks of a scope in which only some fields are filled in. */
function askedOf(template: CompiledTemplate, filled: ReadonlySet<string>): Set<string> {
  const asked = new Set<string>()
  const scope = letterScope(aRecipient({ partner: { contacts: [] } }), aMailing(), 'da')
  const traced = <Value extends object>(value: Value, before: string): Value =>
    new Proxy(value, {
      get: (target, name) => {
        const own: unknown = Reflect.get(target, name)
        if (typeof name !== 'string' || !Object.hasOwn(target, name)) return own
        const code = fieldOf(before + name)
        if (code === undefined) return typeof own === 'object' && own !== null ? traced(own, `${before}${name}.`) : own
        asked.add(code)
        return filled.has(code) ? (isListField(code) ? [] : 'x') : ''
      }
    })
  for (const part of [template.subject, template.body]) runPart(part, traced(scope, ''), 'da', true)
  return asked
}

describe('The fields that a letter is said to use', () => {
  it('are those that rendering asks for, in 50 letters', () => {
    fc.assert(
      fc.property(letters, flat, ({ body, asked: conditions }, subject) => {
        const line = `x ${subject.replaceAll('\n', ' ')}`
        const template = compileTemplate({ subject: line, body, language: 'da' })
        expect(letterFields(`${line} ${body}`)).toEqual(template.fields)
        const asked = new Set<string>()
        // every way through its conditions
        for (let way = 0; way < 2 ** conditions.length; way++)
          for (const code of askedOf(template, new Set(conditions.filter((_code, at) => (way >> at) % 2 === 1)))) asked.add(code)
        expect(inPickerOrder(asked)).toEqual(template.fields)
      }),
      { numRuns: 50 }
    )
  })
})
