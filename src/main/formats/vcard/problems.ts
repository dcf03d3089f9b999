import type { SourceProblem } from '#shared/model/source-draft.ts'

/** What is said of a line that could not be read; long values are shown by their beginning. */
export const problem = (
  code: SourceProblem['code'],
  line: number,
  column: string | null,
  severity: SourceProblem['severity'],
  value: string | null
): SourceProblem => ({ line, column, code, severity, value: value !== null && value.length > 500 ? `${value.slice(0, 500)}…` : value })

/** A card that names nobody is left out; what it says is told. */
export const nobody = ({ from, to }: { from: number; to: number }, lines: readonly string[]): SourceProblem => {
  const told = lines.slice(from - 1, to).filter((line) => !/^\s*(?:begin|end|version|prodid|rev|n|fn)\b[^:]*:|^[\s;]*$/i.test(line))
  return problem('card.nobody', from, null, 'error', told.length > 0 ? told.join('\n') : null)
}
