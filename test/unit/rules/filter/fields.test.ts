import { expect, it } from 'vitest'
import { filterFields } from '#shared/rules/filter/fields.ts'
import { fieldNames, presenceNames } from '#shared/rules/filter/names.ts'
import { valueNames } from '#shared/rules/filter/value-names.ts'
import { fold } from '#shared/rules/fold.ts'

const named = (names: Readonly<Record<string, Readonly<Record<'da' | 'en', readonly string[]>>>>, codes: readonly string[]) =>
  codes.flatMap((code) => [...new Set([...(names[code]?.da ?? []), ...(names[code]?.en ?? [])].map(fold))])

it.each(['person', 'organisation'] as const)('No two fields of a %s go by one name', (entity) => {
  const all = [...named(fieldNames, Object.keys(filterFields[entity])), ...named(presenceNames, Object.keys(presenceNames))]
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([])
})

it.each(Object.entries(valueNames))('No two values of the field %s go by one name', (_field, names) => {
  const all = named(names, Object.keys(names))
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([])
})

it('Every field with a fixed choice has names for what can be chosen', () => {
  const chosen = Object.values(filterFields).flatMap((fields) =>
    Object.entries(fields).flatMap(([field, kind]) => (['choice', 'choices', 'yes-no'].includes(kind) ? field : []))
  )
  expect(chosen.filter((field) => !(field in valueNames))).toEqual([])
})
