/** What has to come to its end before a card file is left: for another one, or for good. */
export class Leaving {
  readonly #endings: (() => Promise<void>)[] = []

  /** For what goes on over many writes. */
  add(ending: () => Promise<void>): void {
    this.#endings.push(ending)
  }

  async done(): Promise<void> {
    for (const ending of this.#endings) await ending()
  }
}
