import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { Language } from '#shared/model/language.ts'
import { Working } from '#shared/model/working.ts'
import { writeAtomically } from './atomic-write.ts'

const Content = z.object({
  language: Language.optional(),
  theme: z.enum(['light', 'dark', 'system']).optional(),
  density: z.enum(['dense', 'normal', 'roomy']).optional(),
  ...Working.partial().shape,
  /** The size of everything in a window of our own, in percent. */
  zoom: z.number().optional(),
  /** Card files opened in the window, newest first. */
  recent: z.array(z.object({ path: z.string(), at: z.string() })).optional(),
  /** Where encrypted copies go, by the path of the card file. */
  secondPlaces: z.record(z.string(), z.object({ folder: z.string(), since: z.string(), remembered: z.boolean() })).optional(),
  /** When all of it was looked through last, by the path of the card file. */
  lookedThrough: z.record(z.string(), z.string()).optional(),
  /** Who sits at the window, by the path of the card file. */
  seats: z.record(z.string(), z.string()).optional()
})
export type SettingsContent = z.infer<typeof Content>

const mostRecent = 10

/** What belongs to the machine and not to a card file: settings.json in the data folder. A broken file counts as empty. */
export class SettingsFile {
  readonly #folder: string
  readonly #listeners = new Set<() => void>()

  constructor(folder: string) {
    this.#folder = folder
  }

  read(): SettingsContent {
    try {
      return Content.parse(JSON.parse(readFileSync(join(this.#folder, 'settings.json'), 'utf8')))
    } catch {
      return {}
    }
  }

  change(patch: SettingsContent): SettingsContent {
    const next = { ...this.read(), ...patch }
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    writeAtomically(join(this.#folder, 'settings.json'), `${JSON.stringify(next, null, 2)}\n`)
    for (const listener of this.#listeners) listener()
    return next
  }

  /** Called after every change made through this object. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener)
  }

  /** Puts a file first among those opened lately. */
  opened(path: string, at: string): void {
    const others = (this.read().recent ?? []).filter((file) => file.path !== path)
    this.change({ recent: [{ path, at }, ...others].slice(0, mostRecent) })
  }
}
