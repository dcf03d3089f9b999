import { expect, it } from 'vitest'
import type { Filter } from '#shared/model/filter.ts'
import { aPerson } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

const onList = (name: string): Filter => ({ version: 2, where: { kind: 'is', field: 'list', values: [name] } })

it('To count a rule that asks for a list of a list takes as many questions of the card file for many people as for few', async () => {
  const { client, context } = testApp()
  await client.lists.create({ name: 'Inderst', query: 'har:email', policy: 'all' })
  await client.lists.create({ name: 'Midt', query: 'liste:Inderst', policy: 'all' })
  let asked = 0
  const people = async (from: number, to: number) => {
    for (let no = from; no < to; no++) await aPerson(client, { name: `Åse ${no}`, email: `aase${no}@havnen.example` })
  }
  context.session.read(({ db }) => {
    const made = db.statement.bind(db)
    db.statement = (sql) => {
      asked++
      return made(sql)
    }
    for (const method of ['column', 'value', 'lists'] as const) {
      const known = db[method].bind(db) as (...given: never[]) => never
      db[method] = (...given: never[]) => {
        asked++
        return known(...given)
      }
    }
  })
  const workOf = async (count: number) => {
    asked = 0
    expect(await client.lists.count({ filter: onList('Midt') })).toEqual({ cards: count, count })
    return asked
  }
  await people(0, 3)
  const few = await workOf(3)
  await people(3, 40)
  expect(await workOf(40)).toBe(few)
  expect(few).toBeLessThan(20)
})
