export interface Clock {
  now(): number
  /** Resolves after so many milliseconds, or as soon as the signal is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>
}

const machineClock: Clock = {
  now: () => performance.now(),
  wait: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve()
      const done = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      signal.addEventListener('abort', done)
    })
}

/** Lets one begin at a time, never more of them in a minute than were agreed, spread evenly. */
export class Pace {
  readonly #every: number
  readonly #clock: Clock
  #next = Number.NEGATIVE_INFINITY

  constructor(perMinute: number, clock: Clock = machineClock) {
    this.#every = 60_000 / perMinute
    this.#clock = clock
  }

  /** Waits for the turn of the next one; without waiting to the end when the signal is aborted. */
  async turn(signal: AbortSignal): Promise<void> {
    const now = this.#clock.now()
    if (this.#next > now) await this.#clock.wait(this.#next - now, signal)
    this.#next = Math.max(this.#clock.now(), this.#next) + this.#every
  }
}
