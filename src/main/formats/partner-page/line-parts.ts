import type { CountryCode } from 'libphonenumber-js'
import { findValues, type Value } from './find-values.ts'
import { splitFragments } from './fragments.ts'
import { isBareLabel, takeLabel, trimEdges, withoutConnector, withoutLabelBehind } from './labels.ts'
import type { Piece } from './piece.ts'
import type { SourceLine } from './source-line.ts'
import { scoreText, type TextScores } from './text-scores.ts'
import { isValueLabel, type LabelRole, labelRole } from './words/label-words.ts'
import { type Noise, noiseKind } from './words/noise-words.ts'

export type LinePart = Pick<Piece, 'kind' | 'text' | 'joint' | 'role' | 'noise' | 'scores'>
export type LineSurroundings = {
  country: CountryCode
  /** What a label alone on the line before says of this one. */
  role: LabelRole | null
  isWithinStatement: boolean
  /** Whether an address near by can come from a name. */
  fitsAddress: (name: string) => boolean
}
type LineParts = { parts: LinePart[]; roleOfNext: LabelRole | null }

/** Nobody writes a name or an address this long: it is read as a paragraph and not searched. */
const longest = 2000
/** An address in a statement is no contact: the more a line reads like prose, the more addresses it may hold. */
const surelyProse = 2.5
const noScores: TextScores = { person: -4, title: -4, organisation: -4, prose: -4 }

/** What one line holds, from left to right; the cells of a table row are read one by one. */
export function partsOfLine(line: SourceLine, near: LineSurroundings): LineParts {
  if (line.chrome) return noiseLine(line.text, 'control')
  if (line.text.length > longest) return proseLine(line.text, near.role)
  let role = near.role
  const parts: LinePart[] = []
  for (const cell of line.text.split('\t').flatMap(nameAndQuotation)) {
    const read = partsOfCell(cell.trim(), { ...near, role })
    role = read.roleOfNext
    parts.push(...read.parts)
  }
  return { parts, roleOfNext: role }
}

function partsOfCell(text: string, near: LineSurroundings): LineParts {
  if (near.isWithinStatement) return proseLine(text, near.role)
  const label = labelRole(text)
  if (label !== null && (text.endsWith(':') || isBareLabel(text, label))) return { ...noiseLine(text, 'label'), roleOfNext: label }
  const noise = noiseKind(text)
  if (noise !== null) return noiseLine(text, noise)
  const labelled = takeLabel(text)
  if (labelled.role === 'statement') return proseLine(labelled.text, 'statement')
  const { prose } = scoreText(text)
  const values = prose > surelyProse ? [] : findValues(text, near.country)
  if (prose > (values.length === 0 ? 0.5 : 1 + values.length)) return proseLine(text, near.role)
  return { parts: cutAtValues(text, values, near), roleOfNext: null }
}

/** "Havnens Venner: ”Vi er med …”": a name and its statement on one line. */
function nameAndQuotation(text: string): string[] {
  const [, name = '', statement = ''] = /^([^"”“„»«]{2,100}?)[\s:–—-]+(["”“„»«][^\t]{20,}["”“»«][.,]?)$/.exec(text) ?? []
  if (name === '') return [text]
  const { organisation, person, prose } = scoreText(name)
  return organisation > 0.1 && person < 1.5 && prose < -0.5 ? [name, statement] : [text]
}

const noiseLine = (text: string, noise: Noise): LineParts => ({
  parts: [{ kind: 'noise', text, joint: '', role: null, noise, scores: noScores }],
  roleOfNext: null
})

const proseLine = (text: string, role: LabelRole | null): LineParts => ({
  parts: [{ kind: 'prose', text, joint: '', role, noise: null, scores: scoreText(text) }],
  roleOfNext: null
})

function cutAtValues(text: string, values: readonly Value[], near: LineSurroundings): LinePart[] {
  const parts: LinePart[] = []
  let from = 0
  for (const value of values) {
    parts.push(...textParts(text.slice(from, value.start), values, near, parts.length === 0))
    parts.push({ kind: value.kind, text: value.text, joint: '', role: null, noise: null, scores: noScores })
    from = value.end
  }
  parts.push(...textParts(text.slice(from), values, near, parts.length === 0))
  return parts
}

function textParts(raw: string, values: readonly Value[], near: LineSurroundings, isFirst: boolean): LinePart[] {
  const besideValues = values.length > 0
  const bare = besideValues ? withoutConnector(withoutLabelBehind(trimEdges(raw))).replace(/(\p{Ll}{5})\.$/u, '$1') : trimEdges(raw)
  if (!/[\p{L}\p{N}]/u.test(bare)) return []
  const { role, text } = takeLabel(bare)
  // What stands just before an address or a number is its label.
  if (text === '' || (besideValues && isValueLabel(text))) return []
  const given = role ?? (isFirst ? near.role : null)
  const fragments = splitFragments(text, besideValues || role === 'person', near.fitsAddress)
  return fragments.map((part, index) => fragmentPart(part, index === 0 ? given : null))
}

function fragmentPart(part: { text: string; joint: string }, role: LabelRole | null): LinePart {
  const { text } = part
  const noise = role === 'other' || !/\p{L}/u.test(text) || noiseKind(text) === 'address' ? 'address' : null
  return { kind: noise === null ? 'text' : 'noise', text, joint: part.joint, role, noise, scores: scoreText(text) }
}
