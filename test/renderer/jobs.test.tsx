import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { JobsLine } from '#renderer/app/jobs/JobsLine.tsx'
import { type Job, lastOf, runJob, secondsLeft } from '#renderer/lib/jobs.ts'
import { mounted } from './mounted.tsx'

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Work that says how far it is when it is told to, and ends or breaks off. */
function byHand() {
  let step: (at: number | 'end') => void = () => {}
  async function* steps(): AsyncGenerator<{ done: number; total: number }, string> {
    for (;;) {
      const at = await new Promise<number | 'end'>((resolve) => {
        step = resolve
      })
      if (at === 'end') return 'finished'
      yield { done: at, total: 200 }
    }
  }
  return { steps: steps(), step: (at: number | 'end') => act(async () => step(at)) }
}
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

it('Tells of work that lasts, how long yet, every quarter to those who listen, and that it ended', async () => {
  mounted(<JobsLine />)
  const { steps, step } = byHand()
  const result = runJob(
    () => 'Import',
    ({ report }) => lastOf(Promise.resolve(steps), report)
  )
  await pass(200)
  expect(screen.queryByRole('button')).toBeNull()
  await pass(9800)
  await step(50)
  await pass(500)
  expect(screen.getByRole('button').textContent).toBe('Import i gang50 af 200 · ca. 32 sekunder tilbage')
  expect(screen.getByText('Import: 25 %')).toBeTruthy()
  await step('end')
  await pass(500)
  expect(await result).toBe('finished')
  expect(screen.getByRole('button').textContent).toBe('Import: færdig')
})

it('Stops the work that can be stopped from the list, and says that it was', async () => {
  const { user } = mounted(<JobsLine />)
  const work = runJob(
    () => 'Eksport',
    ({ signal }) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))))
  ).catch(() => 'stopped')
  runJob(
    () => 'Kladder',
    () => new Promise(() => {}),
    { canStop: false }
  ).catch(() => {})
  await pass(1000)
  await user.click(screen.getByRole('button', { name: /i gang/ }))
  expect(screen.getAllByRole('button', { name: /^Stop/ })).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Stop Eksport' }))
  expect(await work).toBe('stopped')
  expect(screen.getByText('stoppet')).toBeTruthy()
})

it('Guesses no time before the pace is known', () => {
  const job: Job = { id: 1, label: () => '', state: 'running', progress: { done: 10, total: 100 }, startedAt: 0 }
  expect(secondsLeft(job, 1000)).toBeUndefined()
  expect(secondsLeft({ ...job, progress: null }, 10_000)).toBeUndefined()
  expect(secondsLeft({ ...job, state: 'done' }, 10_000)).toBeUndefined()
  expect(secondsLeft(job, 10_000)).toBe(90)
})
