import { describe, expect, it } from 'vitest'
import type { Client } from '#shared/contract/index.ts'
import { isErrorCode } from '#shared/errors.ts'
import { fromWire } from '#shared/wire-error.ts'
import { fuzzedCalls } from '../support/fuzzed-calls.ts'
import { type TestApp, testApp } from '../support/test-app.ts'
import { connectBrowser, connectPage } from '../support/transports.ts'

const ways: Record<string, (app: TestApp) => Client | Promise<Client>> = {
  'in process': (app) => app.client,
  'over a MessagePort': (app) => connectPage(app).client,
  'over HTTP': connectBrowser
}

const calls = 1000

async function answerOf(client: Client, feature: string, name: string, input: unknown): Promise<string> {
  try {
    const answer = await Reflect.get(Reflect.get(client, feature), name)(input)
    // a job tells how far it is; to listen is enough
    if (typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer)
      for await (const _step of answer as AsyncIterable<unknown>);
    return 'answered'
  } catch (error) {
    return fromWire(error).code
  }
}

describe('A thousand calls that nobody would make', () => {
  it.each(Object.entries(ways))('are each answered, or refused with a code that is known: %s', async (_way, connect) => {
    const app = testApp()
    for await (const _step of await app.client.file.generate({ partners: 4, contacts: 20 }));
    const ids = app.context.session.read(({ db }) =>
      db.column<string>('select id from person union all select id from organisation union all select id from staff')
    )
    const client = await connect(app)
    const told = new Map<string, number>()
    const wrong: unknown[] = []
    for (const { feature, name, input } of fuzzedCalls(calls, ids)) {
      const answer = await answerOf(client, feature, name, input)
      told.set(answer, (told.get(answer) ?? 0) + 1)
      if (answer === 'internal.bug' || (answer !== 'answered' && !isErrorCode(answer)))
        wrong.push(`${feature}.${name}: ${answer} ${JSON.stringify(input)?.slice(0, 300)}`)
    }
    expect(wrong).toEqual([])
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted')
    expect([...told.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(calls)
    expect(told.get('answered')).toBeGreaterThan(calls / 10)
    expect(told.get('input.invalid')).toBeGreaterThan(calls / 10)
    // what was refused has left nothing half done
    expect(await app.client.file.check({ full: true })).toMatchObject({ ok: true })
    expect(await app.client.persons.table({ sort: [{ by: 'name' }] })).toHaveProperty('total')
  })
})
