// `npm run bench [-- name … --million]`: each benchmark is built with the product's source as it is now and runs in a process of its own.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { build } from 'vite'
import { findBrowser } from '../scripts/browser.mjs'

const here = import.meta.dirname
const cache = resolve(here, '../node_modules/.cache/bench')
const given = process.argv.slice(2)
const options = given.filter((word) => word.startsWith('--'))
const names = given.filter((word) => !word.startsWith('--'))
const all = readdirSync(here)
  .filter((name) => /^(b\d+|cli|naughty)-.*\.ts$/.test(name))
  .map((name) => name.replace(/\.ts$/, ''))
const wanted = names.length === 0 ? all : all.filter((name) => names.some((word) => name.startsWith(word.toLowerCase())))
if (wanted.length === 0) {
  console.error(`There are ${all.join(', ')}.`)
  process.exit(2)
}

// the product finds its workers beside itself
const workers = readdirSync(join(here, '../src/main/workers')).map((file) => [
  `worker-${basename(file, '.ts')}`,
  join(here, '../src/main/workers', file)
])

mkdirSync(cache, { recursive: true })
let failed = 0
for (const name of wanted) {
  const outDir = join(cache, name)
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      minify: true,
      rolldownOptions: {
        input: { entry: join(here, `${name}.ts`), ...Object.fromEntries(workers) },
        output: { entryFileNames: ({ name: entry }) => (entry === 'entry' ? 'entry.mjs' : '[name].js') }
      }
    },
    ssr: { noExternal: true, external: ['better-sqlite3', '@playwright/test', 'vite'] }
  })
  const { status } = spawnSync(process.execPath, ['--expose-gc', join(outDir, 'entry.mjs'), cache, ...options], {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: findBrowser() ?? '' }
  })
  if (status !== 0) failed++
}
process.exit(failed === 0 ? 0 : 1)
