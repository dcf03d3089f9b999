import { cleanLine, type SourceLine } from './source-line.ts'

type Leave = () => void
type Block = { spaced: boolean; mark: string | null; chrome: boolean; keepsBreaks?: boolean }

/** Collects text into lines while a page is walked; every enter… answers what is to be done when the element ends. */
export class HtmlLineWriter {
  readonly lines: string[] = []
  readonly source: SourceLine[] = []
  private readonly pending: string[] = []
  private text = ''
  private letters = { bold: 0, plain: 0 }
  private blanks = 0
  private wasBroken = false
  /** How many elements of each kind are open. */
  private readonly open = { bold: 0, chrome: 0, pre: 0 }

  write(raw: string): void {
    if (this.open.pre > 0 && raw.includes('\n')) {
      for (const [index, part] of raw.split('\n').entries()) {
        if (index > 0) this.breakLine()
        this.write(part)
      }
      return
    }
    this.letters[this.open.bold > 0 ? 'bold' : 'plain'] += raw.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    this.text += raw.replace(/[\t\n\r\f ]+/g, ' ')
  }

  endLine(): void {
    const text = cleanLine(this.text)
    if (text.trim() !== '') {
      if (this.blanks > 0 && this.lines.length > 0) this.lines.push('')
      this.lines.push(text)
      const isBold = this.letters.bold > 0 && this.letters.plain === 0
      const marks = isBold ? [...this.pending, 'bold'] : [...this.pending]
      this.source.push({ line: this.lines.length, text, marks, blanksBefore: this.blanks, chrome: this.open.chrome > 0 })
      this.pending.length = 0
      this.blanks = 0
    }
    this.text = ''
    this.letters = { bold: 0, plain: 0 }
    this.wasBroken = false
  }

  breakLine(): void {
    if (this.text.trim() === '' && this.wasBroken) this.blanks = 1
    this.endLine()
    this.wasBroken = true
  }

  enterBlock({ spaced, mark, chrome, keepsBreaks = false }: Block): Leave {
    this.endLine()
    if (spaced) this.blanks = 1
    if (mark !== null) this.pending.push(mark)
    if (chrome) this.open.chrome++
    if (keepsBreaks) this.open.pre++
    return () => {
      this.endLine()
      if (spaced) this.blanks = 1
      if (chrome) this.open.chrome--
      if (keepsBreaks) this.open.pre--
      // An element that ends without a line of its own marks nothing.
      const unused = mark === null ? -1 : this.pending.lastIndexOf(mark)
      if (unused >= 0) this.pending.splice(unused, 1)
    }
  }

  /** The tab behind a row's last cell is taken off with the line. */
  enterCell(): Leave {
    return () => {
      this.text += '\t'
    }
  }

  enterBold(): Leave {
    this.open.bold++
    return () => {
      this.open.bold--
    }
  }

  enterLink(shownAs: (shown: string) => string): Leave {
    const line = this.lines.length
    const start = this.text.length
    return () => {
      if (line !== this.lines.length || this.text.length < start) return
      const shown = this.text.slice(start)
      this.text = this.text.slice(0, start) + (shown === '' && start > 0 ? ` ${shownAs(shown)}` : shownAs(shown))
    }
  }
}
