import { AppError } from '#shared/errors.ts'

/** The looking through of a card file that is read already: damage it finds is said as soon as it is found. */
export class LateCheck {
  /** When it is over, or there is none. */
  over: Promise<void> = Promise.resolve()
  #damage: AppError | undefined
  #under = new AbortController()

  /** found is called where the file was not found whole: it is damaged, or nobody knows, since the check did not come to its end. */
  begin(check: (signal: AbortSignal) => Promise<unknown>, found: (isDamaged: boolean) => void): void {
    this.#under = new AbortController()
    const { signal } = this.#under
    const left = new Promise<never>((_resolve, reject) => signal.addEventListener('abort', () => reject(new AppError('job.cancelled'))))
    this.over = Promise.race([left, check(signal)]).then(
      () => undefined,
      (error: unknown) => {
        const isDamaged = !signal.aborted && error instanceof AppError && error.code === 'file.damaged'
        if (isDamaged) this.#damage = error
        found(isDamaged)
      }
    )
  }

  /** Looks through it while it is used. False where it is damaged. Throws job.cancelled, and what else the check throws. */
  async beside(check: (signal: AbortSignal) => Promise<unknown>): Promise<boolean> {
    const { signal } = this.#under
    try {
      await check(signal)
      return true
    } catch (error) {
      if (signal.aborted) throw new AppError('job.cancelled')
      if (!(error instanceof AppError && error.code === 'file.damaged')) throw error
      this.#damage = error
      return false
    }
  }

  /** Nothing is shown or written of what is damaged. Throws file.damaged. */
  refuseDamaged(): void {
    if (this.#damage) throw this.#damage
  }

  /** Another file is there. */
  forget(): void {
    this.#damage = undefined
  }

  stop(): void {
    this.#under.abort()
  }
}
