import { describe, expect, it } from 'vitest'
import { type Clock, Pace } from '#main/features/sending/pace.ts'

/** A clock that goes only while somebody waits, or works. */
class StillClock implements Clock {
  at = 0
  now = () => this.at
  wait = async (ms: number, signal: AbortSignal) => {
    if (!signal.aborted) this.at += ms
  }
}

/** When each of so many began, each of them taking so long. */
async function beginnings(perMinute: number, count: number, takesMs: number): Promise<number[]> {
  const clock = new StillClock()
  const pace = new Pace(perMinute, clock)
  const begun: number[] = []
  for (let no = 0; no < count; no++) {
    await pace.turn(new AbortController().signal)
    begun.push(clock.at)
    clock.at += takesMs
  }
  return begun
}

describe('The pace', () => {
  it('spreads thirty a minute evenly, whatever each of them takes', async () => {
    expect(await beginnings(30, 4, 500)).toEqual([0, 2000, 4000, 6000])
  })

  it('never makes up for what took longer', async () => {
    expect(await beginnings(30, 4, 5000)).toEqual([0, 5000, 10_000, 15_000])
  })

  it('lets one begin that is not to wait any more', async () => {
    const clock = new StillClock()
    const pace = new Pace(1, clock)
    const stopped = AbortSignal.abort()
    await pace.turn(stopped)
    await pace.turn(stopped)
    expect(clock.at).toBe(0)
  })
})
