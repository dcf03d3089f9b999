import { cleanLine, type SourceLine } from './source-line.ts'

/** Collects text into lines while a page is walked; every enter… answers what is to be done when the element ends. */
export function lineWriter() {
  const lines: string[] = []
  const source: SourceLine[] = []
  const pending: string[] = []
  let text = ''
  let bold = 0
  let plainLetters = 0
  let boldLetters = 0
  let blanks = 0
  let chrome = 0
  let kept = 0
  let broken = false

  function endLine(): void {
    const clean = cleanLine(text)
    if (clean.trim() !== '') {
      if (blanks > 0 && lines.length > 0) lines.push('')
      lines.push(clean)
      const marks = boldLetters > 0 && plainLetters === 0 ? [...pending, 'bold'] : [...pending]
      source.push({ line: lines.length, text: clean, marks, blanksBefore: blanks, chrome: chrome > 0 })
      pending.length = 0
      blanks = 0
    }
    text = ''
    plainLetters = 0
    boldLetters = 0
    broken = false
  }

  function write(raw: string): void {
    if (kept > 0 && raw.includes('\n')) {
      for (const [index, part] of raw.split('\n').entries()) {
        if (index > 0) breakLine()
        write(part)
      }
      return
    }
    const letters = raw.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    if (bold > 0) boldLetters += letters
    else plainLetters += letters
    text += raw.replace(/[\t\n\r\f ]+/g, ' ')
  }

  function breakLine(): void {
    if (text.trim() === '' && broken) blanks = 1
    endLine()
    broken = true
  }

  function enterBlock(kind: 'spaced' | 'plain', mark: string | null, isChrome: boolean, keepsBreaks = false): () => void {
    endLine()
    if (kind === 'spaced') blanks = 1
    if (mark !== null) pending.push(mark)
    if (isChrome) chrome++
    if (keepsBreaks) kept++
    return () => {
      endLine()
      if (kind === 'spaced') blanks = 1
      if (isChrome) chrome--
      if (keepsBreaks) kept--
      // An element that ends without a line of its own marks nothing.
      const unused = mark === null ? -1 : pending.lastIndexOf(mark)
      if (unused >= 0) pending.splice(unused, 1)
    }
  }

  /** The tab behind a row's last cell is taken off with the line. */
  function enterCell(): () => void {
    return () => {
      text += '\t'
    }
  }

  function enterBold(): () => void {
    bold++
    return () => {
      bold--
    }
  }

  function enterLink(shownAs: (shown: string) => string): () => void {
    const line = lines.length
    const start = text.length
    return () => {
      if (line !== lines.length || text.length < start) return
      const shown = text.slice(start)
      text = text.slice(0, start) + (shown === '' && start > 0 ? ` ${shownAs(shown)}` : shownAs(shown))
    }
  }

  return { lines, source, write, endLine, breakLine, enterBlock, enterCell, enterBold, enterLink }
}
