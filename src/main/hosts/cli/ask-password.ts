import type { Cli } from './cli.ts'
import { readStdin } from './io.ts'

/** A terminal, as far as one has to be quiet on it. */
interface Terminal {
  readonly isTTY?: boolean
  setRawMode?(raw: boolean): unknown
}

/**
 * A password: typed without being shown, or the first line of what is piped in. Never a parameter: those can be read by everybody on the
 * machine, and end in the history of the shell.
 */
export async function askPassword(cli: Cli, question: string): Promise<string> {
  const { stdin, stderr } = cli.io
  const terminal = stdin as Terminal
  if (!terminal.isTTY || !terminal.setRawMode) return (await readStdin(cli.io)).split(/\r?\n/)[0] ?? ''
  stderr.write(`${question} `)
  terminal.setRawMode(true)
  try {
    return await typedLine(stdin)
  } finally {
    terminal.setRawMode(false)
    stderr.write('\n')
  }
}

/** Until Enter; Backspace takes the last sign away, Ctrl+C all of them. */
async function typedLine(keys: AsyncIterable<Uint8Array | string>): Promise<string> {
  let line: string[] = []
  for await (const chunk of keys)
    for (const key of typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')) {
      if (key === '\r' || key === '\n' || key === '\u0004') return line.join('')
      if (key === '\u0003') return ''
      if (key === '\u007f' || key === '\b') line = line.slice(0, -1)
      else line.push(key)
    }
  return line.join('')
}
