import type { CountryCode } from 'libphonenumber-js'
import { findValues, type Value } from './find-values.ts'
import { splitFragments } from './fragments.ts'
import { isBareLabel, takeLabel, trimEdges, withoutConnector } from './labels.ts'
import { quotedLines } from './quotes.ts'
import type { SourceLine } from './source-line.ts'
import { scoreText, type TextScores } from './text-scores.ts'
import { isValueLabel, type LabelRole, labelRole } from './words/label-words.ts'
import { type Noise, noiseKind } from './words/noise-words.ts'

/** The smallest thing that is read: an address, a number, a link, a stretch of text, a paragraph of prose, or noise. */
export type Piece = {
  kind: 'text' | 'prose' | Value['kind'] | 'noise'
  text: string
  line: number
  /** Its place among the pieces of the page. */
  at: number
  opensLine: boolean
  /** What stood between this and the piece before it on the same line. */
  joint: string
  /** What a label before it, or the head of its column, says it is. */
  role: LabelRole | null
  marks: readonly string[]
  blanksBefore: number
  noise: Noise
  quoted: boolean
  scores: TextScores
}

const longest = 2000
const noScores: TextScores = { person: -4, title: -4, organisation: -4, prose: -4 }

/** Takes every line apart. What it leaves out is only labels and the signs between the pieces. */
export function readPieces(source: readonly SourceLine[], country: CountryCode): Piece[] {
  const quoted = quotedLines(source)
  const listed = listedLines(source)
  let role: LabelRole | null = null
  const pieces: Piece[] = []
  for (const [index, line] of source.entries()) {
    const { parts, left } = partsOfLine(line, (quoted[index] || listed[index]) ?? false, country, role)
    role = left
    for (const [at, part] of parts.entries()) {
      const opens = at === 0
      pieces.push({
        ...part,
        at: pieces.length,
        line: line.line,
        opensLine: opens,
        marks: opens ? line.marks : [],
        blanksBefore: opens ? line.blanksBefore : 0,
        quoted: quoted[index] ?? false
      })
    }
  }
  return pieces
}

/** The points of a list that a paragraph announces with a colon belong to it. */
function listedLines(source: readonly SourceLine[]): boolean[] {
  let announced = false
  return source.map(({ text, marks }) => {
    const isPoint = announced && /^\p{Ll}/u.test(text) && marks.some((mark) => /^(?:bullet|item|number)/.test(mark))
    announced = isPoint || (text.endsWith(':') && scoreText(text).prose > 0.5)
    return isPoint
  })
}

type Part = Pick<Piece, 'kind' | 'text' | 'joint' | 'role' | 'noise' | 'scores'>
type LineParts = { parts: Part[] /** The role a line of nothing but a label gives to the line after it. */; left: LabelRole | null }

function partsOfLine(line: SourceLine, quoted: boolean, country: CountryCode, given: LabelRole | null): LineParts {
  const whole = line.text.trim()
  const only = (kind: Piece['kind'], noise: Noise = null, role: LabelRole | null = given, text = whole): LineParts => ({
    parts: [{ kind, text, joint: '', role, noise, scores: kind === 'noise' ? noScores : scoreText(text) }],
    left: null
  })
  if (line.chrome) return only('noise', 'control')
  // Nobody writes a name or an address this long: it is read as a paragraph and not searched.
  if (whole.length > longest) return only('prose')
  const label = labelRole(whole)
  if (label !== null && !quoted && (/:$/.test(whole) || isBareLabel(whole, label))) return { ...only('noise', 'label'), left: label }
  const noise = quoted ? null : noiseKind(whole)
  if (noise !== null) return only('noise', noise)
  const labelled = takeLabel(whole)
  if (labelled.role === 'statement') return only('prose', null, 'statement', labelled.text)
  const scores = scoreText(whole)
  const isTable = whole.includes('\t')
  if (!isTable && (quoted || scores.prose > 0.5)) {
    const values = quoted || scores.prose > 2.5 ? [] : findValues(whole, country)
    if (values.length === 0 || scores.prose > 1 + values.length) return only('prose')
  }
  const values = findValues(whole, country)
  return { parts: cutAtValues(whole, values, given), left: null }
}

function cutAtValues(text: string, values: readonly Value[], given: LabelRole | null): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const value of values) {
    const texts = textParts(text.slice(from, value.start), values.length > 0, parts.length === 0 ? given : null)
    parts.push(...texts, { kind: value.kind, text: value.text, joint: '', role: null, noise: null, scores: noScores })
    from = value.end
  }
  parts.push(...textParts(text.slice(from), values.length > 0, parts.length === 0 ? given : null))
  return parts
}

function textParts(raw: string, besideValues: boolean, given: LabelRole | null): Part[] {
  return raw.split('\t').flatMap((cell) => {
    const bare = besideValues ? withoutConnector(trimEdges(cell)) : trimEdges(cell)
    if (!/[\p{L}\p{N}]/u.test(bare)) return []
    const { role, text } = takeLabel(bare)
    // What stands just before an address or a number is its label, known or not ("tlf. nr.", "direkte").
    if (text === '' || (besideValues && isValueLabel(text))) return []
    return splitFragments(text, besideValues || role === 'person').map((part, index) =>
      fragmentPart(part, index === 0 ? (role ?? given) : null)
    )
  })
}

function fragmentPart(part: { text: string; joint: string }, role: LabelRole | null): Part {
  const text = part.text.replace(/[\s,]+(?:tlf|tel|telefon|mail|e-?mail|mobil|mob)\.?:?$/i, '')
  const noise = role === 'other' || noiseKind(text) === 'address' ? 'address' : null
  return { kind: noise === null ? 'text' : 'noise', text, joint: part.joint, role, noise, scores: scoreText(text) }
}
