import type { ErrorCode, ErrorDetails } from '#shared/errors.ts'

interface Crash {
  error: unknown
  code: ErrorCode
  details: ErrorDetails
  pathname: string
  about: { version: string; schema: number; runsOn: string } | undefined
  agent: string
}

/** Places in our own code, without the address the page was read from. */
const placesOf = (stack: string): string[] =>
  [...stack.matchAll(/([\w-]+\.[jt]sx?)(?:\?[^:\s)]*)?:(\d+):(\d+)/g)]
    .slice(0, 20)
    .map(([, file, line, column]) => `${file}:${line}:${column}`)

/**
 * What somebody needs who is to find the mistake: which program, which screen, where in the code. Of what the error says
 * only its kind is told, since a sentence may hold what was on the screen; of an address its words, no ids.
 */
export function crashReport({ error, code, details, pathname, about, agent }: Crash): string {
  const report = {
    code,
    ...details,
    kind: error instanceof Error ? error.name : typeof error,
    screen: pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, '…'),
    version: about?.version ?? '',
    schema: about?.schema ?? 0,
    runsOn: about?.runsOn ?? '',
    agent,
    places: error instanceof Error ? placesOf(error.stack ?? '') : []
  }
  return JSON.stringify(report, null, 2)
}
