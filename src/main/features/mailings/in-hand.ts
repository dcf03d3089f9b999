import type { EmlFrame } from '#main/formats/eml/index.ts'

/** Octets; beyond that, letters are read again. */
const most = 64 * 1024 * 1024

/**
 * Letters that were frozen a moment ago, so that what is written at once need not be read and inflated again. One whose row was written since is
 * not the same letter any more.
 */
export class InHand {
  readonly #mails = new Map<string, { version: number; mail: EmlFrame }>()
  #size = 0

  put(recipientId: string, version: number, mail: EmlFrame): void {
    if (this.#size > most) return
    this.#size += mail.bytes.byteLength
    this.#mails.set(recipientId, { version, mail })
  }

  get(recipientId: string, version: number): EmlFrame | undefined {
    const known = this.#mails.get(recipientId)
    return known?.version === version ? known.mail : undefined
  }
}
