import { expect, it } from 'vitest'
import { contract } from '#shared/contract/index.ts'
import { changesCards, looksBack } from '#shared/rules/looking-back.ts'

/** Procedures by whether they answer with a change set, as every one that changes a card does. */
const procedures = Object.entries(contract).flatMap(([feature, its]) =>
  Object.entries(its).map(([name, procedure]) => {
    const schema: unknown = procedure['~orpc'].outputSchema
    const shape = typeof schema === 'object' && schema !== null && 'shape' in schema ? schema.shape : undefined
    return { name: `${feature}.${name}`, changes: typeof shape === 'object' && shape !== null && 'changeSet' in shape }
  })
)

it('knows by its name every procedure that changes a card, so that the past stays as it was', () => {
  const changing = procedures.filter(({ name, changes }) => changes && !name.startsWith('settings.'))
  expect(changing.length).toBeGreaterThan(100)
  expect(changing.filter(({ name }) => !changesCards(name)).map(({ name }) => name)).toEqual([])
})

it('lets tables and cards be read, of that day', () => {
  const read = ['table', 'groups', 'totals', 'position', 'get', 'all', 'list']
  const reading = procedures.filter(({ name }) => read.includes(name.split('.').at(-1) ?? ''))
  expect(reading.filter(({ name }) => changesCards(name))).toEqual([])
  expect(procedures.filter(({ name }) => looksBack(name)).length).toBeGreaterThan(9)
})
