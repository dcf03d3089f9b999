// The layer table of docs/architecture.md, row by row: each row names what a folder may import; everything else is refused.
// A row that says nothing about node or packages may use neither Node's own modules nor more packages than any other folder.

const shared = '^src/shared/'
const foundation = '^src/main/foundation/'
const database = '^src/main/foundation/db/'
const formats = '^src/main/formats/'
const api = '^src/main/api/'
const featureFaces = '^src/main/features/[^/]+/index[.]ts$'
const app = '^src/main/app[.]ts$'
const wireErrors = '^src/main/api/wire-errors[.]ts$'
const rendererBase = '^src/renderer/(ui|lib|styles)/'
const rendererFaces = '^src/renderer/features/[^/]+/index[.]tsx?$'

// $1 is the folder of the feature or host that imports
const rows = [
  { name: 'shared', from: shared, may: [shared] },
  { name: 'foundation', from: foundation, may: [shared, foundation], node: true },
  { name: 'formats', from: formats, may: [shared, formats], node: true },
  {
    name: 'features',
    from: '^src/main/features/([^/]+)/',
    may: [shared, foundation, formats, api, featureFaces, '^src/main/features/$1/'],
    node: true
  },
  { name: 'api', from: api, may: [shared, foundation, api] },
  { name: 'workers', from: '^src/main/workers/', may: [shared, foundation, formats, '^src/main/features/.*[.]pure[.]ts$'], node: true },
  { name: 'app', from: '^src/main/app([.]ts$|/)', may: [shared, foundation, api, featureFaces, '^src/main/app/'], node: true },
  {
    name: 'hosts',
    from: '^src/main/hosts/([^/]+)/',
    may: [shared, foundation, wireErrors, app, '^src/main/hosts/$1/'],
    node: true
  },
  { name: 'main-index', from: '^src/main/index[.]ts$', may: ['^src/main/hosts/electron/'] },
  { name: 'preload', from: '^src/preload/', may: ['^src/shared/bridge[.]ts$'] },
  { name: 'renderer-base', from: rendererBase, may: [shared, rendererBase] },
  {
    name: 'renderer-features',
    from: '^src/renderer/features/([^/]+)/',
    may: [shared, rendererBase, rendererFaces, '^src/renderer/features/$1/']
  },
  { name: 'renderer-app', from: '^src/renderer/(app/|main[.]tsx$)', may: [shared, rendererBase, rendererFaces, '^src/renderer/app/'] }
]

const refuse = (name, from, to) => ({ name, severity: 'error', from, to })
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})/`
const anyPackage = '(^|/)node_modules/'

/** A file is ruled by its row: what it may import of ours, and whether Node's modules are among it. */
const rulesOf = ({ name, from, may, node }) => [
  refuse(name, { path: from }, { path: '^src/', pathNot: may }),
  ...(node ? [] : [refuse(`${name}-node`, { path: from }, { dependencyTypes: ['core'] })])
]

/** Packages that one place alone may use; a type of theirs counts as well. */
const onlyIn = (name, places, ...names) => refuse(`${name}-only-there`, { path: '^src/', pathNot: places }, { path: packages(...names) })

/** What shared may use touches neither disk, network, DOM nor Node. */
const sharedPackages = (name, from, ...names) =>
  refuse(name, from, { path: anyPackage, pathNot: packages('zod', '@orpc/contract', ...names) })

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    refuse('no-circular', {}, { circular: true }),
    refuse('not-to-unresolvable', {}, { couldNotResolve: true }),
    refuse('not-to-test', { path: '^src/' }, { path: '^(test|bench|scripts|bin|out)/' }),
    refuse('no-row', { path: '^src/', pathNot: rows.map(({ from }) => from) }, {}),
    ...rows.flatMap(rulesOf),
    // a service may name the type of what it hands on to its store
    refuse(
      'features-db-only-in-stores',
      { path: '^src/main/features/', pathNot: '[.]store[.]ts$' },
      { path: database, dependencyTypesNot: ['type-only'] }
    ),
    refuse('workers-no-db', { path: '^src/main/workers/' }, { path: database }),
    refuse('rules-not-to-contract', { path: '^src/shared/rules/' }, { path: '^src/shared/contract/' }),
    sharedPackages('shared-packages', { path: shared, pathNot: '^src/shared/(rules|i18n)/' }),
    sharedPackages('rules-packages', { path: '^src/shared/rules/' }, 'libphonenumber-js', 'fastest-levenshtein'),
    sharedPackages('i18n-packages', { path: '^src/shared/i18n/' }, 'i18next'),
    refuse('preload-packages', { path: '^src/preload/' }, { path: anyPackage, pathNot: packages('electron') }),
    onlyIn('better-sqlite3', database, 'better-sqlite3', '@types/better-sqlite3'),
    onlyIn('electron', '^src/(main/hosts/electron|preload)/', 'electron')
  ],
  options: {
    // with the default parser TypeScript 7 has nothing to offer, and 0 modules would pass
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.]css$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] }
  }
}
