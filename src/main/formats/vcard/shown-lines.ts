import { decodeCharset } from './charset.ts'

const longest = 300

/** The file as a review shows it: lines keep their numbers, long ones are cut, and of what is only base64 nothing is kept. */
export const shownLines = (lines: readonly string[]): string[] =>
  lines.map((line) => {
    if (line.length > 40 && /^[ \t]?[A-Za-z\d+/]+={0,2}$/.test(line)) return ''
    const short = line.length > longest ? line.slice(0, longest) : line
    const { text } = decodeCharset(short, null)
    return short === line ? text : `${text}…`
  })
