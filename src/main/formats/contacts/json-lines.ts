import { AppError } from '#shared/errors.ts'

const deepest = 100

/** JSON and the lines on which its objects begin. */
export interface LinedJson {
  readonly value: unknown
  /** 1-based line of an object of the value; 1 where it is not known. */
  lineOf(object: object): number
}

/** Throws import.not-json with the line of what is no JSON, or of what is nested more than a hundred deep. */
export function parseJson(text: string): LinedJson {
  const starts = objectLines(text)
  const value = parse(text)
  const lines = new Map<object, number>()
  // objects come in the order in which they begin
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    if (!Array.isArray(part)) lines.set(part, starts[lines.size] ?? 1)
    for (const inner of Object.values(part)) walk(inner)
  }
  walk(value)
  return { value, lineOf: (object) => lines.get(object) ?? 1 }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const position = /position (\d+)/.exec(cause instanceof Error ? cause.message : '')?.[1]
    const before = position === undefined ? text : text.slice(0, Number(position))
    throw new AppError('import.not-json', { line: before.split('\n').length }, { cause })
  }
}

/** The line of every "{" outside of strings, in order. */
function objectLines(text: string): number[] {
  const starts: number[] = []
  let [line, depth] = [1, 0]
  const signs = /["{}[\]\n]/g
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const [sign] = found
    if (sign === '"') signs.lastIndex = stringEnd(text, signs.lastIndex)
    else if (sign === '\n') line++
    else if (sign === '{' || sign === '[') depth++
    else if (sign === '}' || sign === ']') depth--
    if (sign === '{') starts.push(line)
    if (depth > deepest) throw new AppError('import.not-json', { line })
  }
  return starts
}

/** Where a string that begins here ends; a line break ends it too, for there is none in JSON. */
function stringEnd(text: string, from: number): number {
  const marks = /["\\\n]/g
  marks.lastIndex = from
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    if (found[0] === '"') return marks.lastIndex
    if (found[0] === '\n') return found.index
    marks.lastIndex++
  }
  return text.length
}
