import { describe, expect, it } from 'vitest'
import type { Progress } from '#main/foundation/session.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

const label = { key: 'test.job', kind: 'import' } as const
const busy = (ms: number) => {
  const end = performance.now() + ms
  while (performance.now() < end);
}

/** A long import: partners one after the other, each of which takes its time. */
function* work(unit: UnitOfWork, total: number): Generator<Progress, { made: number }> {
  for (let done = 0; done < total; done++) {
    const id = unit.insert('organisation', { name: `Partner ${done}` })
    unit.insert('membership', { organisation_id: id, kind: 'partner', status: 'active' })
    busy(10)
    yield { step: 'save', done, total }
  }
  return { made: total }
}

const count = async (app: TestApp) => (await app.client.partners.table({ sort: [{ by: 'name' }] })).total

/** Runs a job to its end and gives its progress, calling back at each. */
async function run(job: AsyncGenerator<Progress, object>, at: (step: Progress) => unknown = () => undefined) {
  const steps: Progress[] = []
  for (let next = await job.next(); ; next = await job.next()) {
    if (next.done) return { steps, answer: next.value }
    steps.push(next.value)
    await at(next.value)
  }
}

describe('While a long job runs', () => {
  it('readers see the file as it was before, and then all of it at once', async () => {
    const app = testApp()
    await app.client.partners.create({ name: 'Havnens Venner' })
    const seen: number[] = []
    const { steps, answer } = await run(
      app.context.session.job(label, (unit) => work(unit, 30)),
      async () => seen.push(await count(app))
    )
    expect(steps.length).toBeGreaterThan(3)
    expect(new Set(seen)).toEqual(new Set([1]))
    expect(answer).toMatchObject({ made: 30, changeSet: expect.any(String) })
    expect(await count(app)).toBe(31)
  })

  it('a write waits for its turn and then lands', async () => {
    const app = testApp()
    await app.client.partners.create({ name: 'Havnens Venner' })
    const order: string[] = []
    let write: Promise<unknown> = Promise.resolve()
    await run(
      app.context.session.job(label, (unit) => work(unit, 20)),
      (step) => {
        if (order.length === 0) write = app.client.partners.create({ name: 'Søens Folk' }).then(() => order.push('write'))
        order.push(`step ${step.done}`)
      }
    )
    order.push('job')
    await write
    expect(order.slice(-2)).toEqual(['job', 'write'])
    expect(await count(app)).toBe(22)
  })

  it('the event loop gets its turn at least every 50 ms', async () => {
    const app = testApp()
    await app.client.partners.create({ name: 'Havnens Venner' })
    let turns = 0
    const timer = setInterval(() => turns++, 1)
    await run(app.context.session.job(label, (unit) => work(unit, 60)))
    clearInterval(timer)
    // 60 steps of at least 10 ms; counted, since how long a turn takes is up to whatever else the machine does
    expect(turns).toBeGreaterThanOrEqual(10)
  })
})

describe('A job that does not come to its end', () => {
  it('leaves nothing behind when it is cancelled', async () => {
    const app = testApp()
    await app.client.partners.create({ name: 'Havnens Venner' })
    const before = await app.client.file.dump()
    const stop = new AbortController()
    const job = app.context.session.job(label, (unit) => work(unit, 50), stop.signal)
    await expect(run(job, ({ done }) => done > 10 && stop.abort())).rejects.toMatchObject({ code: 'job.cancelled' })
    expect(await app.client.file.dump()).toBe(before)
    expect((await app.client.history.list({})).length).toBe(1)
  })

  it('leaves nothing behind when it fails, or when nobody waits for its end', async () => {
    const app = testApp()
    await app.client.partners.create({ name: 'Havnens Venner' })
    const before = await app.client.file.dump()
    const failing = app.context.session.job(label, function* (unit) {
      yield* work(unit, 10)
      unit.load('person', 'nobody')
      return {}
    })
    await expect(run(failing)).rejects.toMatchObject({ code: 'record.not-found' })
    const left = app.context.session.job(label, (unit) => work(unit, 50))
    await left.next()
    await left.return({ made: 0, changeSet: null })
    expect(await app.client.file.dump()).toBe(before)
  })

  it('does not stop the writes after it, also when it could not even begin', async () => {
    const source = testApp()
    await source.client.partners.create({ name: 'Havnens Venner' })
    const file = source.context.session.path ?? ''
    await source.close()
    const app = testApp({ file, readOnly: true })
    await expect(run(app.context.session.job(label, (unit) => work(unit, 5)))).rejects.toMatchObject({ code: 'file.read-only' })
    await expect(app.client.partners.create({ name: 'Ny' })).rejects.toMatchObject({ code: 'file.read-only' })
  }, 3000)
})
