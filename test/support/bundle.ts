import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll } from 'vitest'

const sources = resolve('src/main/workers')
const workers = readdirSync(sources).map((file) => [`worker-${basename(file, '.ts')}`, join(sources, file)])

/** Bundles an entry, and the workers, for a process of its own: what is tested is the source as it is now. Call it while tests are collected. */
export async function bundle(entry: string): Promise<string> {
  const cache = resolve('node_modules/.cache/kartotek-test')
  mkdirSync(cache, { recursive: true })
  // within the repository, so that the native database is found
  const folder = mkdtempSync(join(cache, 'bundle-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: true,
      outDir: folder,
      minify: false,
      rolldownOptions: {
        input: { entry: resolve(entry), ...Object.fromEntries(workers) },
        output: { entryFileNames: ({ name }) => (name === 'entry' ? 'entry.mjs' : '[name].js') }
      }
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] }
  })
  return join(folder, 'entry.mjs')
}
