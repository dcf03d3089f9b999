import { z } from 'zod'
import { contract } from '#shared/contract/index.ts'
import fc from './fast-check.ts'

type Schema = {
  type?: string | string[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  const?: unknown
  enum?: unknown[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  prefixItems?: Schema[]
  additionalProperties?: Schema | boolean
  minimum?: number
  maximum?: number
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  $ref?: string
  $defs?: Record<string, Schema>
}

export interface FuzzedCall {
  feature: string
  name: string
  input: unknown
}

/** What reaches beyond the card file that is open, or never ends. */
const elsewhere = new Set(['file.generate', 'file.open', 'file.create', 'file.openPractice', 'file.close', 'file.changes', 'file.choose'])
const reachesOut = (name: string) => elsewhere.has(name) || /^(?:sending)\.(?:start|test|check|verify|resume)/.test(name)

/** What no field expects. */
const nasty = [
  null,
  '',
  ' ',
  '\0',
  '\ud800',
  '__proto__',
  '../../nowhere/of/this/kind',
  "'; drop table person; --",
  '{{ "a" | append: "b" }}',
  '"(((((',
  '%',
  'æ'.repeat(70_000),
  -1,
  0,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  true,
  [],
  {},
  [[[[[[]]]]]],
  '2026-02-30',
  '0000-00-00',
  '9999-12-31T23:59:59.999Z',
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{}}}'),
  Array.from({ length: 3000 }, (_, at) => at),
  Array.from({ length: 500 }).reduce<unknown>((inner) => [inner], 'deep')
]

const words = [
  ...['Anna', 'Ærø & Århus', 'navn', 'da', 'type:kommune -tag:x', 'bo@alliancen.example', '+4520304050', '{{ kontakt.navn }}', '#1971c2'],
  ...[
    '2026-11-22',
    '2020-02-29',
    '2026-11-22T10:00:00.000Z',
    '2026-11-22T10:00',
    '10:30',
    '2026-11',
    '2026',
    'custom:x',
    'https://havnen.example/'
  ]
]
const texts = fc.string({ unit: 'grapheme', maxLength: 30 })

/** What a schema accepts, mostly. ids: of records that exist. */
function valid(schema: Schema, ids: readonly string[], defs: Record<string, Schema>, depth = 0): fc.Arbitrary<unknown> {
  const of = (inner: Schema) => valid(inner, ids, defs, depth + 1)
  if (schema.$ref !== undefined) return depth > 6 ? fc.constant(null) : of(defs[schema.$ref.split('/').at(-1) ?? ''] ?? {})
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map(of))
  if (schema.allOf) return of(Object.assign({}, ...schema.allOf))
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'string': {
      const { pattern, maxLength = 1000, minLength = 0 } = schema
      const fits = (text: string) =>
        (pattern === undefined || new RegExp(pattern, 'u').test(text)) && text.length <= maxLength && text.length >= minLength
      const known = [...ids, ...words].filter(fits)
      return known.length > 0 && pattern !== undefined ? fc.constantFrom(...known) : fc.oneof(fc.constantFrom(...known, 'a'), texts)
    }
    case 'integer':
      return fc.integer({ min: Math.max(schema.minimum ?? 0, 0), max: Math.min(schema.maximum ?? 50, 1000) })
    case 'number':
      return fc.double({ noNaN: true, min: 0, max: 100 })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return schema.prefixItems
        ? fc.tuple(...schema.prefixItems.map(of))
        : fc.array(of(schema.items ?? {}), { maxLength: depth > 4 ? 1 : 3 })
    case 'object': {
      const known = Object.entries(schema.properties ?? {})
      const fields = Object.fromEntries(known.map(([name, inner]) => [name, of(inner)]))
      return fc.record(fields, { requiredKeys: (schema.required ?? []).filter((name) => name in fields) })
    }
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

/** The same value with one place, at random, holding something else. */
function spoilt(value: unknown, dice: () => number, bad: unknown): unknown {
  if (typeof value !== 'object' || value === null || dice() < 0.15) return bad
  if (Array.isArray(value)) {
    if (value.length === 0) return [bad]
    const at = Math.floor(dice() * value.length)
    return value.map((each, no) => (no === at ? spoilt(each, dice, bad) : each))
  }
  const keys = Object.keys(value)
  const key = keys[Math.floor(dice() * keys.length)] ?? 'odd'
  return { ...value, [key]: spoilt(Reflect.get(value, key), dice, bad) }
}

const schemaOf = (input: unknown): Schema | undefined =>
  input instanceof z.ZodType ? (z.toJSONSchema(input, { unrepresentable: 'any', io: 'input', reused: 'ref' }) as Schema) : undefined

/** Calls of every procedure in turn: half as it is meant, half with one thing wrong. ids: of records that exist. */
export function fuzzedCalls(count: number, ids: readonly string[]): FuzzedCall[] {
  const procedures = Object.entries(contract).flatMap(([feature, its]) =>
    Object.entries(its).flatMap(([name, procedure]) =>
      reachesOut(`${feature}.${name}`) ? [] : [{ feature, name, schema: schemaOf(procedure['~orpc'].inputSchema) }]
    )
  )
  const each = Math.ceil(count / procedures.length)
  const calls = procedures.map(({ feature, name, schema }) => {
    const meant = schema ? valid(schema, ids, schema.$defs ?? {}) : fc.constant(undefined)
    const wrong = fc.tuple(meant, fc.constantFrom(...nasty), fc.infiniteStream(fc.double({ noNaN: true, min: 0, max: 0.999 })))
    const inputs = fc.oneof(
      meant,
      wrong.map(([value, bad, dice]) => spoilt(value, () => dice.next().value ?? 0, bad))
    )
    return fc.sample(inputs, each).map((input) => ({ feature, name, input }))
  })
  return Array.from({ length: each }, (_, round) => calls.flatMap((its) => its[round] ?? []))
    .flat()
    .slice(0, Math.max(count, procedures.length))
}
