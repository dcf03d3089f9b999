import { describe, expect, it } from 'vitest'
import { type JsonElement, JsonElements } from '#main/formats/contacts/json-elements.ts'
import fc from '../../../support/fast-check.ts'

function elementsOf(text: string, cuts: readonly number[]): JsonElement[] {
  const elements = new JsonElements()
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((one, other) => one - other)
  const pieces = [...places, text.length].map((to, at) => text.slice(places[at - 1] ?? 0, to))
  return [...pieces.flatMap((piece) => [...elements.read(piece, false)]), ...elements.read('', true)]
}

const value = fc.jsonValue({ maxDepth: 4 })
const object = fc.dictionary(fc.string(), fc.oneof(fc.array(value), value))
const cuts = fc.array(fc.nat(), { maxLength: 20 })

describe('The elements of a JSON text', () => {
  it('are what JSON.parse finds in its lists, however the text is cut', () => {
    fc.assert(
      fc.property(object, cuts, fc.constantFrom(0, 1, '\t'), (whole, places, space) => {
        const text = JSON.stringify(whole, null, space)
        const found = elementsOf(text, places).map(({ list, text: element }) => [list, JSON.parse(element)])
        const lists = Object.entries(JSON.parse(text) as Record<string, unknown>)
        expect(found).toEqual(lists.flatMap(([list, all]) => (Array.isArray(all) ? all.map((each: unknown) => [list, each]) : [])))
      }),
      { numRuns: 500 }
    )
  })

  it('are told with the lines on which they begin', () => {
    const text = '{\n "a": [\n  1,\n  "x\\"]",\n {"b":\n 2}\n ]}'
    expect(elementsOf(text, [5, 14, 20]).map(({ line }) => line)).toEqual([3, 4, 5])
  })

  it('are refused with the line where the text is cut off anywhere before its end', () => {
    const text = '{"a": [1,\n {"b": "c]"},\n 3]}'
    for (let to = 0; to < text.length; to++) expect(() => elementsOf(text.slice(0, to), [3]), text.slice(0, to)).toThrow('import.not-json')
  })

  it.each(['[1]', '{"a": 1,}', '{"a" 1}', '{"a": [1 2]}', '{"a": [1,]}', '{"a": nul}', '{"a": 1} x', '{a: 1}', '}'])(
    'are none in %s',
    (text) => {
      expect(() => elementsOf(text, [2])).toThrow('import.not-json')
    }
  )
})
