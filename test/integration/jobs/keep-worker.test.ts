import { describe, expect, it } from 'vitest'
import { keepWorker } from '#main/foundation/jobs/keep-worker.ts'

const kept = () => {
  const worker = keepWorker<string, number>('../../../test/fixtures/workers/asked', { memoryMb: 128 })
  return (question: string, timeoutMs = 20_000) => worker.ask(question, timeoutMs)
}

describe('A worker that is kept', () => {
  it('is the same one each time, and answers questions that come at once in their order', async () => {
    const ask = kept()
    expect(await ask('a')).toBe(1)
    expect(await Promise.all([ask('b'), ask('c'), ask('d')])).toEqual([2, 3, 4])
  })

  it('stays when it refuses a question', async () => {
    const ask = kept()
    await ask('a')
    await expect(ask('no')).rejects.toMatchObject({ code: 'import.empty', details: { line: 1 } })
    expect(await ask('b')).toBe(2)
  })

  it('is stopped when it takes too long, and another answers those who waited behind', async () => {
    const ask = kept()
    await ask('a')
    const lost = ask('for ever', 300)
    const next = ask('b')
    await expect(lost).rejects.toMatchObject({ code: 'job.timeout', details: { seconds: 0.3 } })
    expect(await next).toBe(1)
  })

  it('that leaves is a mistake, and another one comes', async () => {
    const ask = kept()
    await expect(ask('leave')).rejects.toThrow('ended with 3')
    expect(await ask('b')).toBe(1)
  })
})
