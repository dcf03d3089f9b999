// The licences of everything that is bundled into out/, or goes along with it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
const importOf = /(?:\bfrom\s*|\bimport\s*\(?\s*|@import\s*)(['"])((?:@[\w.-]+\/)?[\w][\w.-]*)(?:\/[^'"]*)?\1/g

/** Packages that files under src name; what only has types is not among the installed ones, and nothing is lost by it. */
function named() {
  const files = readdirSync(join(root, 'src'), { recursive: true }).filter((file) => /\.(tsx?|css)$/.test(file))
  const texts = files.map((file) => readFileSync(join(root, 'src', file), 'utf8'))
  return new Set(texts.flatMap((text) => [...text.matchAll(importOf)].map(([, , name]) => name)).filter((name) => name !== 'electron'))
}

/** Where Node would find the package from the folder of another. */
function installedAt(name, from) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    if (locked[path]) return path
    if (folder === '') return undefined
  }
}

/** The named packages with all they depend on, as folders below the project. */
function shipped() {
  const found = new Set()
  const visit = (names, from) => {
    for (const path of names.map((name) => installedAt(name, from))) {
      if (path === undefined || found.has(path)) continue
      found.add(path)
      visit(Object.keys(locked[path].dependencies ?? {}), path)
    }
  }
  visit([...named()], '')
  return [...found].sort()
}

const licenceFiles = (folder) => (existsSync(folder) ? readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file)) : [])

function section(path) {
  const { version, license } = locked[path]
  const folder = join(root, path)
  const texts = licenceFiles(folder).map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
  return [`${path.slice(path.lastIndexOf('node_modules/') + 13)} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n')
}

/** One text with every licence; `more` are sections of what does not come from npm. */
export const licences = (more = []) => [...more, ...shipped().map(section)].join(`\n\n${'='.repeat(80)}\n\n`).concat('\n')
