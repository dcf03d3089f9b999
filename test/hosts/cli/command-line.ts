import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCli } from '#main/hosts/cli/run.ts'
import { testFolder, testNow } from '../../support/test-app.ts'

export interface Said {
  code: number
  out: string
  err: string
}

interface Given {
  stdin?: string | AsyncIterable<string>
  env?: NodeJS.ProcessEnv
  signal?: AbortSignal
  built?: string
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

/** A terminal in a folder of its own, with a data folder that does not exist yet and a clock that stands still. */
export function aCommandLine() {
  const cwd = testFolder()
  const home = join(testFolder(), 'home')
  const path = (name: string) => join(cwd, name)

  async function runWith(given: Given, ...argv: string[]): Promise<Said> {
    const said = { out: '', err: '' }
    const { stdin = '' } = given
    const code = await runCli(argv, {
      stdin: typeof stdin === 'string' ? once(stdin) : stdin,
      stdout: { write: (text) => (said.out += typeof text === 'string' ? text : Buffer.from(text).toString('utf8')) },
      stderr: { write: (text) => (said.err += text) },
      env: { KARTOTEK_HOME: home, LANG: 'da_DK.UTF-8', ...given.env },
      cwd,
      built: given.built ?? cwd,
      signal: given.signal ?? new AbortController().signal,
      now: () => testNow
    })
    return { code, ...said }
  }
  const run = (...argv: string[]) => runWith({}, ...argv)

  return {
    cwd,
    home,
    path,
    run,
    runWith,
    /** What a command that must succeed prints as JSON. */
    async json(...argv: string[]) {
      const { code, out, err } = await run(...argv, '--json')
      if (code !== 0) throw new Error(`exit code ${code}: ${err}`)
      return JSON.parse(out)
    },
    /** Makes a new card file and gives what names it on a command line. */
    async aFile(name = 'test.kartotek'): Promise<string[]> {
      const { code, err } = await run('new', name)
      if (code !== 0) throw new Error(err)
      return ['--file', name]
    },
    write(name: string, content: string | Uint8Array): string {
      writeFileSync(path(name), content)
      return name
    },
    makeHome(): void {
      mkdirSync(home, { recursive: true })
    }
  }
}
