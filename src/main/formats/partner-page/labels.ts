import { scoreText } from './text-scores.ts'
import { isValueLabel, type LabelRole, labelRole } from './words/label-words.ts'

/** "Kontaktperson", alone on a line without a colon. Words that may as well be a name or a title are not taken for labels. */
export const isBareLabel = (text: string, role: LabelRole): boolean =>
  (role === 'person' || role === 'email' || role === 'phone' || role === 'statement' || role === 'title') &&
  /^\p{Lu}/u.test(text) &&
  text.length > 2

/** Without the signs that only part it from its neighbours; a pair of brackets inside the text stays. */
export function trimEdges(text: string): string {
  const trimmed = text
    .trim()
    .replace(/^[\s.,;:|·•/<>\])–—-]+/u, '')
    .replace(/(?:[\s,;|·•/<>[(–—]|\s-)+$/u, '')
  const unpaired = trimmed.startsWith('(') && (!trimmed.includes(')') || trimmed.indexOf(')') === trimmed.length - 1)
  const inner = unpaired ? trimmed.slice(1) : trimmed
  return inner.endsWith(')') && !inner.includes('(') ? inner.slice(0, -1).trim() : inner.trim()
}

/** Words between a name and its address in a sentence: "Anna Holm på anna@havnen.example eller 20 00 12 34". */
export const withoutConnector = (text: string): string =>
  text.replace(/(?:^|[\s,]+)(?:på|via|eller|eller på|or|on|at|unter|oder|og|och|and|und|samt|under|over)$/iu, '')

/** "direktør, tlf." before a number: the label at its end belongs to the number. */
export function withoutLabelBehind(text: string): string {
  if (text.length > 220 || isValueLabel(text)) return text
  const label = [/[\s,.;]+(\p{L}+ [\p{L}.-]{1,14}:?)$/u, /[\s,.;]+(\p{L}[\p{L}.-]{1,14}:?|\p{L}:)$/u]
    .map((pattern) => pattern.exec(text))
    .find((match) => match && isValueLabel(match[1] ?? ''))
  return label ? text.slice(0, label.index) : text
}

const splitOnce = (text: string): string[] => {
  const blank = text.indexOf(' ')
  return blank < 0 || text.length > 120 ? [text] : [text.slice(0, blank), text.slice(blank + 1)]
}

/** "Kontakt: Anna Holm" without its label; labels may stand one behind another ("Kontakt: Tlf.:"). */
export function takeLabel(text: string): { role: LabelRole | null; text: string } {
  let rest = text
  let role: LabelRole | null = null
  for (let turn = 0; turn < 3; turn++) {
    const colon = rest.slice(0, 42).search(/[:：]/)
    const found = colon > 0 ? labelRole(rest.slice(0, colon)) : labelRole(rest)
    if (found === null || (colon < 0 && !isValueLabel(rest))) break
    role = found
    rest = colon < 0 ? '' : trimEdges(rest.slice(colon + 1))
  }
  const [word = '', after = ''] = splitOnce(rest)
  if (role === null && labelRole(word) === 'person' && scoreText(withoutConnector(after.split(',', 1)[0] ?? '')).person > 0.5)
    return { role: 'person', text: after }
  return { role, text: rest }
}
