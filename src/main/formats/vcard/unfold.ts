import { looksLikeProperty } from './content-line.ts'

/** A property as one line, still a character for each byte. from and to are lines of the file, 1-based. */
export interface LogicalLine {
  readonly text: string
  readonly from: number
  readonly to: number
  /** No property at all: what stands between them. */
  readonly stray: boolean
}

type Coding = 'plain' | 'quoted-printable' | 'base64'

/** What is being put together. pieces are those of a quoted-printable value that ends its lines with an equals sign. */
interface Open {
  text: string
  pieces: string[]
  coding: Coding
  from: number
  to: number
  /** Its last line in the file: the width, and whether it says that the next one goes on. */
  width: number
  soft: boolean
  stray: boolean
}

const border = /^([ \t]*)(?:begin|end)[ \t]*:[ \t]*vcard[ \t]*$/i
const softBreak = /=[ \t]*$/
/** Lines shorter than this were not broken for their length. */
const fullWidth = 70

/** Puts folded lines together again, in all the ways that programs fold them. */
export function* unfoldLines(lines: readonly string[]): Generator<LogicalLine> {
  let open: Open | null = null
  let oldStyle = false
  let indent = ''
  let inCard = false
  for (const [index, written] of lines.entries()) {
    const at = index + 1
    const blanks = border.exec(written)?.[1]
    // What is set in otherwise than its card is text that was folded there.
    const isBorder = blanks !== undefined && (blanks === '' || !inCard || blanks === indent)
    if (isBorder) {
      indent = blanks
      inCard = /begin/i.test(written)
      oldStyle = false
    }
    // A card that was set in by hand is read as if it were not.
    const line = isBorder ? written.trim() : indent !== '' && written.startsWith(indent) ? written.slice(indent.length) : written
    if (!isBorder && open && extend(open, line, oldStyle)) {
      if (line !== '') open.to = at
      continue
    }
    if (line.trim() === '') continue
    if (/^version[ \t]*(?:;[^:]*)?:/i.test(line)) oldStyle = /:\s*2\.1\s*$/.test(line)
    if (open) yield closed(open)
    open = opened(line, at, isBorder || looksLikeProperty(line))
  }
  if (open) yield closed(open)
}

const closed = (open: Open): LogicalLine => ({ text: joined(open), from: open.from, to: open.to, stray: open.stray })

function opened(line: string, at: number, isProperty: boolean): Open {
  const header = line.slice(0, line.indexOf(':') + 1)
  const coding = /quoted-printable|encoding="?q\b/i.test(header)
    ? 'quoted-printable'
    : /;(?:base64|encoding="?b(?:ase64)?)"?[;:]/i.test(header)
      ? 'base64'
      : 'plain'
  return { text: line, pieces: [], coding, from: at, to: at, width: line.length, soft: isSoft(coding, line), stray: !isProperty }
}

/** Adds a line of the file to what is open; false where it begins something new. */
function extend(open: Open, line: string, oldStyle: boolean): boolean {
  if (open.soft) {
    open.pieces.push(line)
    open.soft = isSoft(open.coding, line)
    return true
  }
  if (line === '') return false
  if (open.stray) return false
  if (line.startsWith(' ') || line.startsWith('\t')) {
    // Version 2.1 breaks lines before a blank and keeps it; only a line that was full was broken inside a word.
    const keeps = oldStyle && open.coding === 'plain' && open.width < fullWidth
    append(open, keeps ? line : line.slice(1), line)
    return true
  }
  const bare = !looksLikeProperty(line) && (open.coding === 'base64' ? /^[\w+/=-]+[ \t]*$/.test(line) : open.coding === 'quoted-printable')
  if (bare) append(open, line, line)
  return bare
}

const isSoft = (coding: Coding, line: string): boolean => coding === 'quoted-printable' && softBreak.test(line)

function append(open: Open, text: string, line: string): void {
  open.width = line.length
  open.soft = isSoft(open.coding, line)
  const last = open.pieces.length - 1
  if (last < 0) open.text += text
  else open.pieces[last] += text
}

/** A program that folds what it has encoded puts a blank before each further line; one alone may be the text's own. */
function joined({ text, pieces, coding }: Open): string {
  if (coding !== 'quoted-printable') return text
  const told = pieces.filter((piece) => piece !== '')
  const folded = told.length > 1 ? told.every((piece) => /^[ \t]/.test(piece)) : /^[ \t]=[89ab][\da-f]/i.test(told[0] ?? '')
  return [text, ...pieces.map((piece) => (folded ? piece.slice(1) : piece))].map((piece) => piece.replace(softBreak, '')).join('')
}
