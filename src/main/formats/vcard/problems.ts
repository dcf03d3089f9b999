import type { SourceProblem } from '#shared/model/source-draft.ts'

/** What is said of a line that could not be read; long values are shown by their beginning. */
export const problem = (
  code: SourceProblem['code'],
  line: number,
  column: string | null,
  severity: SourceProblem['severity'],
  value: string | null
): SourceProblem => ({ line, column, code, severity, value: value !== null && value.length > 500 ? `${value.slice(0, 500)}…` : value })
