import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './cruise.ts'

/** The TypeScript, SQL and CSS files under a folder of the repository, with their text; paths as they stand in the repository. */
export function sourceFiles(folder: string, ending = /\.(tsx?|css)$/): { path: string; text: string }[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name))
  return names.map((name) => ({ path: join(folder, name).replaceAll('\\', '/'), text: readFileSync(join(ROOT, folder, name), 'utf8') }))
}
