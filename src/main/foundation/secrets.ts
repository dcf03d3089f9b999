import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { writeAtomically } from './atomic-write.ts'

/** Where the system keeps the keys of the signed-in user; only a desktop has one. */
export interface Keychain {
  /** Whether what is locked with it is really safe from others. */
  isSafe(): Promise<boolean>
  lock(secret: string): Promise<Uint8Array>
  /** Throws when it was locked by somebody else, or the keychain has been changed. */
  unlock(locked: Uint8Array): Promise<string>
}

const Content = z.record(z.string(), z.string())

/**
 * Passwords of this machine. With a keychain that can be trusted they are kept, locked, in secrets.json of the data folder; without one they
 * are known until the program ends. They are never in a card file, so neither in copies nor in exports of one.
 */
export class Secrets {
  readonly #folder: string
  readonly #keychain: Keychain | undefined
  readonly #known = new Map<string, string>()

  constructor(folder: string, keychain?: Keychain) {
    this.#folder = folder
    this.#keychain = keychain
  }

  async canKeep(): Promise<boolean> {
    return (await this.#keychain?.isSafe().catch(() => false)) ?? false
  }

  /** Where it is known from; undefined when it is not. */
  async where(name: string): Promise<'kept' | 'session' | undefined> {
    if (this.#known.has(name)) return this.#locked()[name] === undefined ? 'session' : 'kept'
    return (await this.read(name)) === undefined ? undefined : 'kept'
  }

  /** What cannot be unlocked any more is as if it had never been. */
  async read(name: string): Promise<string | undefined> {
    const known = this.#known.get(name)
    const locked = this.#locked()[name]
    if (known !== undefined || locked === undefined || !this.#keychain || !(await this.canKeep())) return known
    try {
      const secret = await this.#keychain.unlock(Buffer.from(locked, 'base64'))
      this.#known.set(name, secret)
      return secret
    } catch {
      return undefined
    }
  }

  /** Known until the program ends and, where it is wanted and safe, beyond. */
  async set(name: string, secret: string, keep: boolean): Promise<void> {
    this.#known.set(name, secret)
    const { [name]: _before, ...others } = this.#locked()
    const locked = keep && this.#keychain && (await this.canKeep()) ? await this.#keychain.lock(secret) : undefined
    this.#write(locked ? { ...others, [name]: Buffer.from(locked).toString('base64') } : others)
  }

  forget(name: string): void {
    this.#known.delete(name)
    const { [name]: _before, ...others } = this.#locked()
    this.#write(others)
  }

  #locked(): z.infer<typeof Content> {
    try {
      return Content.parse(JSON.parse(readFileSync(this.#path, 'utf8')))
    } catch {
      return {}
    }
  }

  /** A file that would hold nothing is not made. */
  #write(content: z.infer<typeof Content>): void {
    if (JSON.stringify(content) === JSON.stringify(this.#locked())) return
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    writeAtomically(this.#path, `${JSON.stringify(content)}\n`)
  }

  get #path(): string {
    return join(this.#folder, 'secrets.json')
  }
}
