import { describe, expect, it } from 'vitest'
import { runWorker, type WorkerOptions } from '#main/foundation/jobs/run-worker.ts'

const limits: WorkerOptions = { memoryMb: 256, timeoutMs: 20_000 }
const sums = (input: number[], options: Partial<WorkerOptions> = {}) =>
  runWorker<number[], number>('../../../test/fixtures/workers/sums', input, { ...limits, ...options })
const misbehaves = (way: string, options: Partial<WorkerOptions> = {}) =>
  runWorker<string, number>('../../../test/fixtures/workers/misbehaves', way, { ...limits, ...options })

async function* pieces(...numbers: number[]) {
  for (const number of numbers) {
    await new Promise((resume) => setTimeout(resume, 1))
    yield number
  }
}

describe('A worker', () => {
  it('answers what it made of its input and of what came after, and says how far it is', async () => {
    const steps: string[] = []
    const answer = await sums([1, 2], { more: pieces(3, 4), onProgress: ({ step }) => steps.push(step) })
    expect(answer).toBe(10)
    expect(steps).toEqual(['first'])
  })

  it('throws at its host what it threw: our codes with their details, everything else as it is', async () => {
    await expect(sums([], { more: pieces(-7) })).rejects.toMatchObject({ code: 'import.empty', details: { line: -7 } })
    await expect(misbehaves('throws')).rejects.toThrow('not as expected')
  })

  it.each(['loop', 'pattern'])('is stopped at its time-out when it goes on for ever: %s', async (way) => {
    const start = performance.now()
    await expect(misbehaves(way, { timeoutMs: 500 })).rejects.toMatchObject({ code: 'job.timeout', details: { seconds: 0.5 } })
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  it('may take longer by the clock than its time-out: what counts is what it does meanwhile', async () => {
    async function* slowly() {
      for (let at = 0; at < 4; at++) {
        await new Promise((resume) => setTimeout(resume, 1_000))
        yield at
      }
    }
    expect(await sums([1], { more: slowly(), timeoutMs: 2_500 })).toBe(7)
  })

  it.each(['heap', 'string', 'buffers'])('is stopped when it takes too much memory, and the host lives: %s', async (way) => {
    const before = process.memoryUsage().rss
    await expect(misbehaves(way, { memoryMb: 128 })).rejects.toMatchObject({ code: 'job.memory' })
    expect(process.memoryUsage().rss - before).toBeLessThan(768 * 2 ** 20)
    expect(await sums([1], { more: pieces() })).toBe(1)
  })

  it('is stopped when nobody wants its answer any more', async () => {
    const cancel = new AbortController()
    const running = misbehaves('loop', { signal: cancel.signal })
    setTimeout(() => cancel.abort(), 200)
    await expect(running).rejects.toMatchObject({ code: 'job.cancelled' })
    await expect(misbehaves('loop', { signal: cancel.signal })).rejects.toMatchObject({ code: 'job.cancelled' })
  })

  it('that leaves without an answer is a mistake, and so is one that does not exist', async () => {
    await expect(misbehaves('leaves')).rejects.toThrow('ended with 3')
    await expect(runWorker('nobody', {}, limits)).rejects.toThrow('no worker nobody')
  })

  it('that is not fed to the end says what went wrong with its food', async () => {
    async function* broken() {
      yield 1
      throw new Error('no more')
    }
    await expect(sums([], { more: broken() })).rejects.toThrow('no more')
  })
})
