// The layer table of docs/architecture.md, row by row: each row names what a folder may import; everything else is refused.
const npm = '^node_modules/'
const SHARED = '^src/shared/'
const FOUNDATION = '^src/main/foundation/'
const FORMATS = '^src/main/formats/'
const API = '^src/main/api/'
const NODE = '^(node:|fs|path|crypto|os|url|http|worker_threads|child_process|events|stream|util|zlib|net|buffer|readline)'
const pureNpm = `${npm}(zod|@orpc/contract|libphonenumber-js|fastest-levenshtein|i18next)/`

/** One row: files matching `from` may import only what matches one of `to` (npm packages are ruled by their own rows). */
const row = (name, from, to, extra = {}) => ({
  name,
  severity: 'error',
  from: { path: from, ...extra },
  to: { path: '^(src/|electron$|better-sqlite3)|^node:', pathNot: [...to, `${npm}(?!better-sqlite3/|electron/)`] }
})
const builtins = { core: true }

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'src-never-imports-test', severity: 'error', from: { path: '^src/' }, to: { path: '^(test|bench|scripts)/' } },
    row('shared', SHARED, [SHARED]),
    { name: 'shared-npm', severity: 'error', from: { path: SHARED }, to: { path: npm, pathNot: pureNpm } },
    { name: 'shared-no-node', severity: 'error', from: { path: SHARED }, to: { dependencyTypes: ['core'] } },
    { name: 'rules-never-import-contract', severity: 'error', from: { path: '^src/shared/rules/' }, to: { path: '^src/shared/contract/' } },
    row('foundation', FOUNDATION, [SHARED, FOUNDATION, '^node:'], { pathNot: '^src/main/foundation/db/' }),
    row('foundation-db', '^src/main/foundation/db/', [SHARED, FOUNDATION, '^node:', 'better-sqlite3']),
    row('formats', FORMATS, [SHARED, FORMATS, '^node:']),
    row('features', '^src/main/features/([^/]+)/', [
      SHARED, FOUNDATION, FORMATS, API, '^src/main/features/$1/', '^src/main/features/[^/]+/index\\.ts$', '^node:'
    ]),
    {
      name: 'features-db-only-in-stores',
      severity: 'error',
      from: { path: '^src/main/features/', pathNot: '\\.store\\.ts$' },
      to: { path: '^src/main/foundation/db/', dependencyTypesNot: ['type-only'] }
    },
    row('api', API, [SHARED, FOUNDATION, API]),
    row('workers', '^src/main/workers/', [SHARED, FOUNDATION, FORMATS, '\\.pure\\.ts$', '^node:']),
    { name: 'workers-no-db', severity: 'error', from: { path: '^src/main/workers/' }, to: { path: '^src/main/foundation/db/' } },
    row('app', '^src/main/app\\.ts$', [SHARED, FOUNDATION, API, '^src/main/features/[^/]+/index\\.ts$', '^node:']),
    row('hosts', '^src/main/hosts/([^/]+)/', [
      SHARED, FOUNDATION, '^src/main/api/wire-errors\\.ts$', '^src/main/app\\.ts$', '^src/main/hosts/$1/', '^node:'
    ], { pathNot: '^src/main/hosts/electron/' }),
    row('host-electron', '^src/main/hosts/electron/', [
      SHARED, FOUNDATION, '^src/main/api/wire-errors\\.ts$', '^src/main/app\\.ts$', '^src/main/hosts/electron/', '^node:', 'electron'
    ]),
    row('main-index', '^src/main/index\\.ts$', ['^src/main/hosts/electron/']),
    row('preload', '^src/preload/', ['^src/shared/bridge\\.ts$', 'electron']),
    row('renderer-ui-lib', '^src/renderer/(ui|lib|styles)/', [SHARED, '^src/renderer/(ui|lib|styles)/']),
    row('renderer-features', '^src/renderer/features/([^/]+)/', [
      SHARED, '^src/renderer/(ui|lib|styles)/', '^src/renderer/features/$1/', '^src/renderer/features/[^/]+/index\\.tsx?$'
    ]),
    row('renderer-app', '^src/renderer/(app/|main\\.tsx)', [SHARED, '^src/renderer/(ui|lib|styles|app)/', '^src/renderer/features/[^/]+/index\\.tsx?$']),
    { name: 'renderer-no-node', severity: 'error', from: { path: '^src/(renderer|preload)/' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'only-db-constructs-databases',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main/foundation/db/' },
      to: { path: 'better-sqlite3', dependencyTypesNot: ['type-only'] }
    },
    {
      name: 'electron-only-in-its-host',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main/hosts/electron|preload)/' },
      to: { path: '(^|node_modules/)electron(/|$)' }
    }
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    enhancedResolveOptions: { exportsFields: ['exports'], importsFields: ['imports'], conditionNames: ['import', 'types', 'default'] }
  }
}
