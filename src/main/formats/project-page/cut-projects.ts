import { fold } from '#shared/rules/fold.ts'
import type { LabelMeaning } from './labels.ts'
import type { Line } from './page-lines.ts'

/** What stands behind a label, line by line. */
export interface Said {
  readonly meaning: LabelMeaning
  readonly lines: Line[]
  /** What stands on the line of the label. */
  readonly rest: string
}

/** The lines of one project. */
export interface CutProject {
  readonly title: Line
  readonly said: Said[]
  readonly from: number
  readonly to: number
}

export const keyOf = (meaning: LabelMeaning): string => JSON.stringify(Object.entries(meaning)[0])

/** Labels of which a project has one; it may have several of the others. */
const isOnce = (meaning: LabelMeaning): boolean => 'text' in meaning || 'status' in meaning

/** A title is no sentence. */
const couldBeTitle = ({ text }: Line): boolean => text.length <= 160 && !/[.:;]$/.test(text) && /[\p{L}\d]/u.test(text)

/**
 * Cuts a page into projects: a title stands over the first label of each, and the next project begins where a label comes again. What
 * belongs to none is left.
 */
export function cutProjects(lines: readonly Line[]): { projects: CutProject[]; left: Line[] } {
  const left: Line[] = []
  const projects: (CutProject & { to: number })[] = []
  /** Labels that the project at hand has once. */
  const had = new Set<string>()
  const opener = lines.find(({ label }) => label)?.label?.meaning
  let gap: Line[] = []
  for (const line of lines) {
    const { label } = line
    if (!label) {
      gap.push(line)
      continue
    }
    const current = projects.at(-1)
    const key = keyOf(label.meaning)
    const isAgain = had.has(key)
    const isOpener = opener !== undefined && key === keyOf(opener)
    const found = !current || isAgain || isOpener || gap.some(({ isHeading }) => isHeading) ? titleIn(gap) : undefined
    if (found && (!current || isAgain || isOpener || found.title.isHeading)) {
      put(found.before, current, left)
      left.push(...found.between)
      projects.push({ title: found.title, said: [], from: found.title.no, to: line.no })
      had.clear()
    } else put(gap, current, left)
    const now = projects.at(-1)
    if (now) {
      if (isOnce(label.meaning)) had.add(key)
      now.said.push({ meaning: label.meaning, rest: label.rest, lines: [] })
      now.to = line.no
    } else left.push(line)
    gap = []
  }
  put(gap, projects.at(-1), left)
  return { projects, left }
}

/** What stands behind a label goes on until the next one. */
function put(lines: readonly Line[], project: (CutProject & { to: number }) | undefined, left: Line[]): void {
  const said = project?.said.at(-1)
  if (!project || !said) left.push(...lines)
  else if (lines.length > 0) {
    said.lines.push(...lines)
    project.to = lines.at(-1)?.no ?? project.to
  }
}

/** The title among the lines over a label: the last heading, else the first line of the last paragraph; it may be written twice. */
function titleIn(gap: readonly Line[]): { title: Line; before: Line[]; between: Line[] } | undefined {
  const heading = gap.findLastIndex(({ isHeading }) => isHeading)
  let at = heading
  if (at < 0) {
    const start = Math.max(
      gap.findLastIndex(({ isApart }) => isApart),
      0
    )
    at = gap.findIndex((line, place) => place >= start && couldBeTitle(line))
    // without an empty line over it, only the line next to the label can be one
    if (start === 0 && gap[0]?.isApart !== true) at = gap.findLastIndex(couldBeTitle)
  }
  const title = gap[at]
  if (!title) return undefined
  const isTwin = (line: Line) => fold(line.text) === fold(title.text)
  let first = at
  while (first > 0 && isTwin(gap[first - 1] ?? title)) first--
  return { title: gap[first] ?? title, before: gap.slice(0, first), between: gap.slice(at + 1).filter((line) => !isTwin(line)) }
}
