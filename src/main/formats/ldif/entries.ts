import type { SourceProblem } from '#shared/model/source-draft.ts'
import { quoted } from '../table/grid.ts'

/** A value of an entry, with the line it begins on. */
export interface LdifValue {
  readonly attribute: string
  readonly value: string
  readonly line: number
}

export interface LdifEntry {
  readonly line: number
  readonly values: LdifValue[]
}

/** A line with the lines that continue it. */
interface Whole {
  readonly text: string
  readonly line: number
}

/** Entries of RFC 2849, and those that a change record adds. What else a change record says is left out, with a problem. */
export function* readEntries(text: string, problems: SourceProblem[]): Generator<LdifEntry> {
  for (const block of blocks(text)) {
    const values = block.flatMap((whole) => readValue(whole, problems) ?? [])
    const line = block[0]?.line ?? 0
    const change = values.find(({ attribute }) => attribute.toLowerCase() === 'changetype')
    if (change && change.value.trim().toLowerCase() !== 'add') problems.push(broken(change.line, 'changetype', change.value, 'warn'))
    else {
      const kept = values.filter((value) => value !== change && !isVersion(value) && value.attribute.toLowerCase() !== 'control')
      if (kept.length > 0) yield { line: kept[0]?.line ?? line, values: kept }
    }
  }
}

const isVersion = ({ attribute, value }: LdifValue): boolean => attribute.toLowerCase() === 'version' && /^\d+$/.test(value)

/** Entries are parted by empty lines; comments, which may be continued too, belong to none. */
function* blocks(text: string): Generator<Whole[]> {
  let block: Whole[] = []
  for (const whole of unfolded(text)) {
    if (whole.text === '') {
      if (block.length > 0) yield block
      block = []
    } else if (!whole.text.startsWith('#')) block.push(whole)
  }
  if (block.length > 0) yield block
}

/** A line that begins with a blank continues the one before. */
function* unfolded(text: string): Generator<Whole> {
  let parts: string[] = []
  let from = 1
  let line = 0
  for (const part of text.split(/\r\n|\n|\r/)) {
    line++
    if (part.startsWith(' ') && parts.length > 0 && parts[0] !== '') parts.push(part.slice(1))
    else {
      if (parts.length > 0) yield { text: parts.join(''), line: from }
      parts = [part]
      from = line
    }
  }
  if (parts.length > 0) yield { text: parts.join(''), line: from }
}

/** "attribute: text", "attribute:: base64"; what stands behind ":<" is an address, and nothing is fetched. */
function readValue({ text, line }: Whole, problems: SourceProblem[]): LdifValue[] | null {
  const found = /^([A-Za-z\d][\w.-]*(?:;[\w.=-]+)*)[ \t]*:([:<]?)[ \t]*/.exec(text)
  if (!found) {
    if (text.trim() !== '' && text !== '-') problems.push(broken(line, null, text, 'error'))
    return null
  }
  const [start, attribute = '', sign] = found
  const rest = text.slice(start.length)
  if (sign === '') return [{ attribute, value: rest, line }]
  const value = sign === ':' ? fromBase64(rest) : null
  if (value === null) problems.push(broken(line, attribute, rest, sign === '<' ? 'warn' : 'error'))
  return value === null ? null : [{ attribute, value, line }]
}

/** Text; bytes that are none, such as those of a picture, stay as they are written. */
function fromBase64(written: string): string | null {
  const plain = written.replace(/\s/g, '')
  if (!/^[A-Za-z\d+/]*={0,2}$/.test(plain) || plain.replace(/=+$/, '').length % 4 === 1) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(plain, 'base64'))
  } catch {
    return plain
  }
}

const broken = (line: number, column: string | null, value: string, severity: SourceProblem['severity']): SourceProblem => ({
  line,
  column,
  code: 'entry.broken',
  severity,
  value: quoted(value)
})
