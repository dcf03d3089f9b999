import { describe, expect, it } from 'vitest'
import type { Client } from '#shared/contract/index.ts'
import { fromWire } from '#shared/wire-error.ts'
import { type TestApp, testApp } from '../support/test-app.ts'
import { connectBrowser, connectPage } from '../support/transports.ts'

/** The three ways to the same contract. */
const ways: Record<string, (app: TestApp) => Client | Promise<Client>> = {
  'in process': (app) => app.client,
  'over a MessagePort': (app) => connectPage(app).client,
  'over HTTP': connectBrowser
}
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'no error',
    (error: unknown) => fromWire(error)
  )

describe.each(Object.entries(ways))('The contract %s', (_way, connect) => {
  async function connected() {
    const app = testApp()
    return { app, client: await connect(app) }
  }

  it('answers a call without input', async () => {
    const { client } = await connected()
    expect(await client.file.info()).toMatchObject({ exists: false, partners: 0, persons: 0 })
  })

  it('writes and reads back, with every letter as it was', async () => {
    const { client } = await connected()
    const name = 'Ærø & Århus – “Støtte” 🐟 <b>'
    const { id } = await client.partners.create({ name })
    expect((await client.partners.get({ id })).name).toBe(name)
  })

  it('refuses what the contract does not allow, and says which field', async () => {
    const { client } = await connected()
    expect(await codeOf(client.partners.create({ name: 1 } as never))).toMatchObject({ code: 'input.invalid', details: { field: 'name' } })
  })

  it('gives the code and details of an error, and nothing of where it was thrown', async () => {
    const { client } = await connected()
    const error = await codeOf(client.partners.get({ id: '00000000-0000-7000-8000-00000000ffff' }))
    expect(error).toMatchObject({ code: 'record.not-found' })
    expect(JSON.stringify(await client.partners.get({ id: '00000000-0000-7000-8000-00000000ffff' }).catch((e: unknown) => e))).not.toMatch(
      /\.ts|at /
    )
  })

  it('refuses a change of something that was changed since', async () => {
    const { client } = await connected()
    const { id } = await client.partners.create({ name: 'Havnens Venner' })
    const { version } = await client.partners.get({ id })
    await client.partners.update({ id, version, patch: { name: 'Først' } })
    expect(await codeOf(client.partners.update({ id, version, patch: { name: 'Sidst' } }))).toMatchObject({
      code: 'record.changed-elsewhere'
    })
  })

  it('tells of every commit, by whomever, until nobody listens', async () => {
    const { app, client } = await connected()
    const controller = new AbortController()
    const changes = await client.file.changes(undefined, { signal: controller.signal })
    const told: string[] = []
    for await (const { topics } of changes) {
      told.push(...topics)
      if (topics.includes('partners')) break
      // the first word says that the window is connected
      if (topics.length === 0) await app.client.partners.create({ name: 'Havnens Venner' })
    }
    controller.abort()
    expect(told).toContain('partners')
  })

  it('answers calls while others are under way, each with its own', async () => {
    const { client } = await connected()
    const names = Array.from({ length: 25 }, (_, n) => `Partner ${n}`)
    const created = await Promise.all(names.map((name) => client.partners.create({ name })))
    const read = await Promise.all(created.map(({ id }) => client.partners.get({ id })))
    expect(read.map(({ name }) => name)).toEqual(names)
  })
})
