import { readHtmlLines } from '../partner-page/html-lines.ts'
import { cleanLine } from '../partner-page/source-line.ts'
import { type LabelledLine, labelOf } from './labels.ts'

/** A line with something on it. */
export interface Line {
  /** 1-based. */
  readonly no: number
  readonly text: string
  readonly isHeading: boolean
  /** Stands apart from the line before. */
  readonly isApart: boolean
  readonly label: LabelledLine | undefined
}

export interface PageLines {
  readonly title: string | null
  readonly lines: string[]
  readonly read: Line[]
}

/** What a reader sees of the page, line by line; navigation and page foot are not read. */
export function pageLines({ kind, content }: { kind: 'text' | 'html'; content: string }): PageLines {
  if (kind === 'html') {
    const { title, lines, source } = readHtmlLines(content)
    return {
      title,
      lines,
      read: source.flatMap(({ line, text, marks, blanksBefore, chrome }) =>
        chrome
          ? []
          : [
              lineOf(
                line,
                text,
                marks.some((mark) => /^h\d$/.test(mark)),
                blanksBefore > 0
              )
            ]
      )
    }
  }
  const lines = content.split(/\r\n|[\n\r\u2028\u2029\f\v]/)
  const read: Line[] = []
  let isApart = true
  for (const [at, raw] of lines.entries()) {
    const text = cleanLine(raw).trim()
    const heading = /^#{1,6}\s+(.+?)\s*#*$/.exec(text)?.[1]
    if (/^[-–—_*=~#+•·.\s]*$/.test(text)) {
      isApart = true
      continue
    }
    read.push(lineOf(at + 1, heading ?? text.replace(/^[•◦▪●○►▸➤]\s*/u, ''), heading !== undefined, isApart))
    isApart = false
  }
  return { title: null, lines, read }
}

const lineOf = (no: number, text: string, isHeading: boolean, isApart: boolean): Line => ({
  ...{ no, text, isHeading, isApart },
  label: labelOf(text)
})
