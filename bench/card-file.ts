import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, createApp } from '#main/app.ts'
import { defaultFile } from '#main/foundation/paths.ts'

const [cacheFolder = tmpdir(), ...options] = process.argv.slice(2)

/** How many contacts the tables are measured with; --million adds the large file, whose making takes some minutes. */
export const sizes = options.includes('--million') ? [100_000, 1_000_000] : [100_000]

/** What a kept file was made of; when that changes, it is made again. */
const sources = import.meta.glob<string>(
  ['../src/main/foundation/db/migrations/*.sql', '../src/main/features/generate/*.ts', '../src/shared/rules/fold.ts'],
  { query: '?raw', import: 'default', eager: true }
)
const digest = createHash('sha256').update(JSON.stringify(sources)).digest('hex').slice(0, 8)

const scratch = mkdtempSync(join(cacheFolder, 'scratch-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))

/** A folder that is gone when the process ends. */
export const scratchFolder = (): string => mkdtempSync(join(scratch, 'home-'))

/** A card file with so many fictional contacts at a tenth as many partners; made once and kept. Only to be read. */
export async function cardFile(contacts: number): Promise<string> {
  const path = join(cacheFolder, `${contacts}-${digest}.kartotek`)
  if (existsSync(path)) return path
  for (const name of readdirSync(cacheFolder)) if (name.startsWith(`${contacts}-`)) rmSync(join(cacheFolder, name))
  const home = scratchFolder()
  const app = createApp({ home, host: 'cli' })
  const steps = await app.client.file.generate({ partners: Math.ceil(contacts / 10), contacts })
  for await (const _step of steps);
  await app.close()
  renameSync(defaultFile(home), path)
  return path
}

/** A copy that is gone when the process ends, for hosts in processes of their own. */
export function copyOf(path: string): string {
  const copy = join(scratchFolder(), 'copy.kartotek')
  copyFileSync(path, copy)
  return copy
}

/** The product over a copy of a kept file. */
export function openCopy(path: string): App {
  const home = scratchFolder()
  copyFileSync(path, defaultFile(home))
  return createApp({ home, host: 'cli' })
}

/** Closes the product and takes away its files. */
export async function discard(app: App): Promise<void> {
  await app.close()
  rmSync(app.context.home, { recursive: true, force: true })
}

/** A commit: nothing that was worked out before is of use any more. */
export async function change(app: App): Promise<void> {
  const { version } = await app.client.settings.alliance()
  await app.client.settings.setAlliance({ version, patch: { senderName: `Bo Ek ${version}` } })
}

/** The product over a new card file. */
export const openNew = (): App => createApp({ home: scratchFolder(), host: 'cli' })
