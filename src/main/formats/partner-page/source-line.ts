/**
 * A line of the page as both readers (plain text and HTML) hand it on. `marks` say what sets it apart from other lines: a
 * bullet, a heading, bold type, the first line of a box; which of them begins a partner is found out later.
 */
export type SourceLine = {
  /** 1-based, counted in the lines of the draft. */
  line: number
  text: string
  marks: readonly string[]
  blanksBefore: number
  /** Navigation, page foot, cookie box: shown as leftover, never read. */
  chrome: boolean
}

export type Source = { title: string | null; lines: string[]; source: SourceLine[] }

/** One line without invisible signs, with plain single blanks; tabs stay where they part the cells of a table. */
export function cleanLine(raw: string): string {
  const line = raw
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g, '')
    .replace(/[^\S\t]+/g, ' ')
    .replace(/^ /, '')
    .trimEnd()
    // A folding section shows a sign behind its heading.
    .replace(/ [+›▸▾▼►⌄˅∨→↓×✕−]$/u, '')
  const trimmed = line.trimStart()
  return trimmed.includes('\t') ? line.replace(/ ?\t ?/g, '\t') : trimmed
}
