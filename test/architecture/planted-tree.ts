import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ROOT } from './cruise.ts'

/** Files that the planted imports point to; none of them imports anything. */
const targets = [
  'src/shared/errors.ts',
  'src/shared/bridge.ts',
  'src/shared/contract/index.ts',
  'src/main/app.ts',
  'src/main/app/router.ts',
  'src/main/api/implement.ts',
  'src/main/api/wire-errors.ts',
  'src/main/foundation/paths.ts',
  'src/main/foundation/db/connection.ts',
  'src/main/formats/csv/index.ts',
  'src/main/features/partners/index.ts',
  'src/main/features/partners/partners.service.ts',
  'src/main/features/partners/partners.pure.ts',
  'src/main/workers/parse.ts',
  'src/main/hosts/electron/main.ts',
  'src/main/hosts/web/main.ts',
  'src/renderer/ui/Card.tsx',
  'src/renderer/lib/api.ts',
  'src/renderer/app/App.tsx',
  'src/renderer/features/partners/index.ts',
  'src/renderer/features/partners/PartnersPage.tsx',
  'test/support/builders.ts'
] as const

/** A small repository in a temporary folder, laid out like this one, in which these files import these other things. */
export function plantTree(imports: readonly (readonly [file: string, imported: string])[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'))
  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  write(
    'package.json',
    JSON.stringify({
      type: 'module',
      imports: { '#shared/*': './src/shared/*', '#main/*': './src/main/*', '#renderer/*': './src/renderer/*', '#test/*': './test/*' }
    })
  )
  for (const file of targets) write(file, 'export {}\n')
  const contents = Map.groupBy(imports, ([file]) => file)
  for (const [file, lines] of contents) write(file, lines.map(([, imported]) => `import '${imported}'\n`).join(''))
  return folder
}
