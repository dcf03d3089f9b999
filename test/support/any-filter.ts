import { Comparison, type FilterCondition, type FilterNode, RelativeUnit } from '#shared/model/filter.ts'
import type { FilterFieldId } from '#shared/model/filter-field.ts'
import type { ViewEntity } from '#shared/model/view.ts'
import { type FilterFieldKind, filterFields, operatorsOf } from '#shared/rules/filter/fields.ts'
import { valueNames } from '#shared/rules/filter/value-names.ts'
import { fold, foldWords } from '#shared/rules/fold.ts'
import fc from './fast-check.ts'
import { customs } from './filter-scenes.ts'

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Pieces in which the language sees something. */
export const signs = fc.constantFrom(
  ...`aæøåé15 -_.,:;|()<>=/\\"“”„'&@*+`,
  ...['..', ' - ', 'type:', 'har:', '://', '"a":', 'tag:', '>90d', ' | ', '-(', '==', 'afmeldt', 'dialog:<']
)

const anyText = fc
  .oneof(
    fc.array(signs, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ minLength: 1, unit: 'grapheme' })
  )
  .map(tidy)
  .filter((text) => text !== '' && text.length <= 200)

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** What values are taken from; relative dates go so many days, weeks, … at most. */
export interface FilterPool {
  texts: fc.Arbitrary<string>
  days: fc.Arbitrary<string>
  numbers: fc.Arbitrary<number>
  most: number
}

const wild: FilterPool = {
  texts: anyText.filter((text) => fold(text) !== ''),
  days: anyDay,
  numbers: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value + 0),
  most: 9999
}

const op = fc.constantFrom(...Comparison.options)

const codes: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ...Object.entries(valueNames).map(([field, names]) => [field, Object.keys(names)]),
  ...customs.map(({ id, type, options }) => [`custom:${id}`, type === 'yes-no' ? ['yes', 'no'] : options])
])

type Of<Kind extends FilterCondition['kind']> = fc.Arbitrary<Extract<FilterCondition, { kind: Kind }>>

function asked(field: FilterFieldId, kind: FilterFieldKind, pool: FilterPool): fc.Arbitrary<FilterCondition> {
  const { numbers: number, days: day } = pool
  const texts = fc.array(pool.texts, { minLength: 1, maxLength: 3 })
  const isCoded = kind === 'choice' || kind === 'choices' || kind === 'yes-no'
  const values = isCoded ? fc.array(fc.constantFrom(...(codes[field] ?? [])), { minLength: 1, maxLength: 3 }) : texts
  const all: { [Kind in Exclude<FilterCondition['kind'], 'text'>]: Of<Kind> } = {
    is: values.map((each) => ({ kind: 'is', field, values: each })),
    contains: texts.map((each) => ({ kind: 'contains', field, values: each })),
    starts: texts.map((each) => ({ kind: 'starts', field, values: each })),
    present: fc.boolean().map((present) => ({ kind: 'present', field, present })),
    invalid: fc.constant({ kind: 'invalid', field }),
    compare: fc.record({ kind: fc.constant('compare' as const), field: fc.constant(field), op, value: number }),
    range: fc.record({ kind: fc.constant('range' as const), field: fc.constant(field), from: number, to: number }),
    day: fc.record({ kind: fc.constant('day' as const), field: fc.constant(field), op, day }),
    days: fc.record({ kind: fc.constant('days' as const), field: fc.constant(field), from: day, to: day }),
    relative: fc.record({
      kind: fc.constant('relative' as const),
      field: fc.constant(field),
      op: fc.constantFrom('last', 'older', 'next'),
      count: fc.integer({ min: 0, max: pool.most }),
      unit: fc.constantFrom(...RelativeUnit.options)
    })
  }
  return fc.oneof(...operatorsOf[kind].map((operator) => all[operator] as fc.Arbitrary<FilterCondition>))
}

const words = ['anna', 'Holm,', 'Anne-Lise', '12:30', 'https://havn.example', 'ph.d.', 'A/S', 'O’Brien', 'a*', '>5']

function condition(entity: ViewEntity, pool: FilterPool): fc.Arbitrary<FilterCondition> {
  const fields = Object.entries(filterFields[entity]) as [FilterFieldId, FilterFieldKind][]
  const own = customs.map(({ id, type }): [FilterFieldId, FilterFieldKind] => [`custom:${id}`, type === 'url' ? 'link' : type])
  return fc.oneof(
    pool.texts.filter((text) => foldWords(text).length > 0).map((text) => ({ kind: 'text', text, phrase: true }) as const),
    fc.constantFrom(...words).map((text) => ({ kind: 'text', text, phrase: false }) as const),
    { weight: 6, arbitrary: fc.constantFrom(...fields).chain(([field, kind]) => asked(field, kind, pool)) },
    ...(own.length === 0 ? [] : [{ weight: 3, arbitrary: fc.constantFrom(...own).chain(([field, kind]) => asked(field, kind, pool)) }])
  )
}

/** Any tree in the form in which texts are read: groups of two and more. */
export const anyNode = (entity: ViewEntity, pool: FilterPool = wild): fc.Arbitrary<FilterNode> =>
  fc.letrec<{ node: FilterNode }>((tie) => {
    const nodes = fc.array(tie('node'), { minLength: 2, maxLength: 4 })
    return {
      node: fc.oneof(
        { maxDepth: 4, depthSize: 'small' },
        condition(entity, pool),
        nodes.map((each) => ({ kind: 'and' as const, nodes: each })),
        nodes.map((each) => ({ kind: 'or' as const, nodes: each })),
        tie('node').map((node) => ({ kind: 'not' as const, node }))
      )
    }
  }).node
