import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { cacheFolder } from '#main/foundation/paths.ts'
import { version } from '../../../../package.json'

const argv = process.argv.slice(2)

if (argv.length === 1 && argv[0] === '--version') {
  // the question that scripts ask most needs nothing of the rest
  process.stdout.write(`${version}\n`)
} else {
  // the program as it was compiled last time, in a folder of this user: what lies in the shared temporary one could be anybody's
  enableCompileCache(join(cacheFolder(process.env, process.platform), 'compiled'))
  const { runProcess } = await import('./run-process.ts')
  await runProcess(argv, import.meta.dirname)
}
