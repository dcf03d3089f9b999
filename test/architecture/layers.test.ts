import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cruise, ROOT } from './cruise.ts'
import { plantTree } from './planted-tree.ts'

const planted: string[] = []
afterAll(() => {
  for (const folder of planted) rmSync(folder, { recursive: true, force: true })
})
async function violationsOf(imports: readonly (readonly [file: string, imported: string])[]) {
  const folder = plantTree(imports)
  planted.push(folder)
  const { summary } = await cruise(folder)
  return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).toSorted()
}

/** Where, what is imported, and the one rule that must say no. At least one for each row of the table, and for each rule beside it. */
const forbidden: readonly (readonly [file: string, imported: string, rule: string])[] = [
  ['src/shared/to-main.ts', '#main/foundation/paths.ts', 'shared'],
  ['src/shared/to-renderer.ts', '#renderer/lib/api.ts', 'shared'],
  ['src/shared/to-node.ts', 'node:fs', 'shared-node'],
  ['src/shared/to-core-without-prefix.ts', 'path', 'shared-node'],
  ['src/shared/model/to-package.ts', 'kysely', 'shared-packages'],
  ['src/shared/model/to-rules-package.ts', 'libphonenumber-js', 'shared-packages'],
  ['src/shared/rules/to-i18n-package.ts', 'i18next', 'rules-packages'],
  ['src/shared/i18n/to-rules-package.ts', 'fastest-levenshtein', 'i18n-packages'],
  ['src/shared/rules/to-contract.ts', '../contract/index.ts', 'rules-not-to-contract'],
  ['src/main/foundation/to-formats.ts', '#main/formats/csv/index.ts', 'foundation'],
  ['src/main/foundation/to-api.ts', '#main/api/implement.ts', 'foundation'],
  ['src/main/foundation/to-database.ts', 'better-sqlite3', 'better-sqlite3-only-there'],
  ['src/main/foundation/to-electron.ts', 'electron', 'electron-only-there'],
  ['src/main/formats/csv/to-foundation.ts', '#main/foundation/paths.ts', 'formats'],
  ['src/main/formats/csv/to-feature.ts', '#main/features/partners/index.ts', 'formats'],
  ['src/main/features/lists/to-inside.service.ts', '#main/features/partners/partners.service.ts', 'features'],
  ['src/main/features/lists/to-app.service.ts', '#main/app.ts', 'features'],
  ['src/main/features/lists/to-worker.service.ts', '#main/workers/parse.ts', 'features'],
  ['src/main/features/lists/to-db.service.ts', '#main/foundation/db/connection.ts', 'features-db-only-in-stores'],
  ['src/main/features/lists/to-database.store.ts', 'better-sqlite3', 'better-sqlite3-only-there'],
  ['src/main/api/to-feature.ts', '#main/features/partners/index.ts', 'api'],
  ['src/main/api/to-node.ts', 'node:fs', 'api-node'],
  ['src/main/workers/to-service.ts', '#main/features/partners/partners.service.ts', 'workers'],
  ['src/main/workers/to-app.ts', '#main/app.ts', 'workers'],
  ['src/main/workers/to-db.ts', '#main/foundation/db/connection.ts', 'workers-no-db'],
  ['src/main/hosts/cli/to-other-host.ts', '#main/hosts/web/main.ts', 'hosts'],
  ['src/main/hosts/cli/to-feature.ts', '#main/features/partners/index.ts', 'hosts'],
  ['src/main/hosts/cli/to-api.ts', '#main/api/implement.ts', 'hosts'],
  ['src/main/hosts/cli/to-electron.ts', 'electron', 'electron-only-there'],
  ['src/main/app.ts', '#main/features/partners/partners.service.ts', 'app'],
  ['src/main/app/to-inside.ts', '#main/features/partners/partners.service.ts', 'app'],
  ['src/main/hosts/web/to-router.ts', '#main/app/router.ts', 'hosts'],
  ['src/main/index.ts', './hosts/web/main.ts', 'main-index'],
  ['src/main/index.ts', 'node:fs', 'main-index-node'],
  ['src/preload/to-shared.ts', '#shared/errors.ts', 'preload'],
  ['src/preload/to-node.ts', 'node:path', 'preload-node'],
  ['src/preload/to-package.ts', 'zod', 'preload-packages'],
  ['src/renderer/ui/To-main.tsx', '#main/api/wire-errors.ts', 'renderer-base'],
  ['src/renderer/ui/To-feature.tsx', '../features/partners/index.ts', 'renderer-base'],
  ['src/renderer/lib/to-app.ts', '../app/App.tsx', 'renderer-base'],
  ['src/renderer/lib/to-node.ts', 'node:fs', 'renderer-base-node'],
  ['src/renderer/features/persons/To-inside.tsx', '../partners/PartnersPage.tsx', 'renderer-features'],
  ['src/renderer/features/persons/To-app.tsx', '../../app/App.tsx', 'renderer-features'],
  ['src/renderer/features/persons/To-node.tsx', 'node:fs', 'renderer-features-node'],
  ['src/renderer/features/persons/To-electron.tsx', 'electron', 'electron-only-there'],
  ['src/renderer/app/To-inside.tsx', '../features/partners/PartnersPage.tsx', 'renderer-app'],
  ['src/renderer/app/To-node.tsx', 'node:fs', 'renderer-app-node'],
  ['src/renderer/app/To-preload.tsx', '../../preload/index.ts', 'renderer-app'],
  ['src/main/stray.ts', '#shared/errors.ts', 'no-row'],
  ['src/other/stray.ts', '#shared/errors.ts', 'no-row'],
  ['src/main/foundation/to-nothing.ts', './nothing.ts', 'not-to-unresolvable'],
  ['src/main/foundation/to-test.ts', '#test/support/builders.ts', 'not-to-test'],
  ['src/main/foundation/circle.ts', './other-half.ts', 'no-circular']
]
const beside = [
  ['src/preload/index.ts', 'electron'],
  ['src/main/foundation/other-half.ts', './circle.ts']
] as const

const allowed: readonly (readonly [file: string, imported: string])[] = [
  ['src/shared/model/person.ts', 'zod'],
  ['src/shared/contract/persons.ts', '@orpc/contract'],
  ['src/shared/rules/phone.ts', 'libphonenumber-js'],
  ['src/shared/i18n/translate.ts', 'i18next'],
  ['src/main/foundation/log.ts', 'node:fs'],
  ['src/main/foundation/use.ts', '#shared/errors.ts'],
  ['src/main/foundation/db/open.ts', 'better-sqlite3'],
  ['src/main/formats/csv/read.ts', '#shared/errors.ts'],
  ['src/main/features/lists/lists.service.ts', '#main/features/partners/index.ts'],
  ['src/main/features/lists/lists.procedures.ts', '#main/api/implement.ts'],
  ['src/main/features/lists/lists.store.ts', '#main/foundation/db/connection.ts'],
  ['src/main/features/lists/own.ts', './lists.store.ts'],
  ['src/main/api/access.ts', '#main/foundation/paths.ts'],
  ['src/main/workers/search.ts', '#main/features/partners/partners.pure.ts'],
  ['src/main/app.ts', './app/router.ts'],
  ['src/main/hosts/web/server.ts', '#main/app.ts'],
  ['src/main/hosts/web/errors.ts', '#main/api/wire-errors.ts'],
  ['src/main/hosts/electron/window.ts', 'electron'],
  ['src/main/index.ts', './hosts/electron/main.ts'],
  ['src/preload/index.ts', '#shared/bridge.ts'],
  ['src/renderer/ui/Dialog.tsx', '../lib/api.ts'],
  ['src/renderer/features/persons/PersonsPage.tsx', '../partners/index.ts'],
  ['src/renderer/app/Shell.tsx', '../features/partners/index.ts'],
  ['src/renderer/main.tsx', './app/App.tsx']
]

describe('The layer table', () => {
  it('holds for every file of src', async () => {
    const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
    const { modules, summary } = await cruise(ROOT)
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
    expect(modules.filter(({ source }) => source.startsWith('src/')).length).toBeGreaterThanOrEqual(files.length)
  })

  it('lets through what it allows', async () => {
    expect(await violationsOf(allowed)).toEqual([])
  })

  it('catches each planted import by its own rule, and nothing else', async () => {
    const found = await violationsOf([...forbidden.map(([file, imported]) => [file, imported] as const), ...beside])
    const expected = forbidden.map(([file, , rule]) => `${rule}: ${file}`)
    expect(found).toEqual(expected.toSorted())
  })

  it('has a planted import for every rule', async () => {
    const { summary } = await cruise(ROOT)
    const tried = new Set(forbidden.map(([, , rule]) => rule))
    expect(summary.ruleSetUsed.forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([])
  })
})
