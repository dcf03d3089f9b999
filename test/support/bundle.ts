import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { build } from 'vite'

const sources = resolve('src/main/workers')
const workers = readdirSync(sources).map((file) => [`worker-${basename(file, '.ts')}`, join(sources, file)])
const cache = resolve('node_modules/.cache/kartotek-test')
const variable = 'KARTOTEK_BUNDLES'

/** Called by Vitest when a run begins and when it ends: what was bundled is made once in it, and is gone after it. */
export function setup(): () => void {
  mkdirSync(cache, { recursive: true })
  // within the repository, so that the native database is found
  const folder = mkdtempSync(join(cache, 'bundles-'))
  process.env[variable] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

/** Bundles an entry, and the workers, for a process of its own: what is tested is the source as it is now. */
export async function bundle(entry: string): Promise<string> {
  const bundles = process.env[variable]
  if (bundles === undefined) throw new Error('nobody has called setup: see vitest.config.ts')
  const folder = join(bundles, entry.replaceAll('/', '-'))
  if (!existsSync(folder)) {
    const own = mkdtempSync(join(bundles, 'making-'))
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        ssr: true,
        outDir: own,
        minify: false,
        rolldownOptions: {
          input: { entry: resolve(entry), ...Object.fromEntries(workers) },
          output: { entryFileNames: ({ name }) => (name === 'entry' ? 'entry.mjs' : '[name].js') }
        }
      },
      ssr: { noExternal: true, external: ['better-sqlite3'] }
    })
    // whoever is first has made it for all
    if (!existsSync(folder)) renameSync(own, folder)
  }
  return join(folder, 'entry.mjs')
}
