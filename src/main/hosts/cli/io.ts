/** What a command line talks to; tests give their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Sink
  readonly stderr: Sink
  readonly env: NodeJS.ProcessEnv
  readonly cwd: string
  /** Aborted when the user stops the command. */
  readonly signal: AbortSignal
  /** The folder of the built hosts. */
  readonly built: string
  /** UTC, ISO-8601; left out, the machine's clock. */
  readonly now?: () => string
}

export interface Sink {
  write(text: string | Uint8Array): unknown
  /** Width of the terminal; undefined when it is none. */
  readonly columns?: number | undefined
  readonly isTTY?: boolean | undefined
}

export const nowOf = (io: Io): string => io.now?.() ?? new Date().toISOString()

/** All of stdin as text. */
export async function readStdin(io: Io): Promise<string> {
  return Buffer.from(await readStdinBytes(io)).toString('utf8')
}

/** All of stdin; stops as soon as there is more than the limit and gives what came so far. */
export async function readStdinBytes(io: Io, limit = Number.POSITIVE_INFINITY): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of io.stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk
    chunks.push(bytes)
    size += bytes.length
    if (size > limit) break
  }
  return Buffer.concat(chunks)
}
