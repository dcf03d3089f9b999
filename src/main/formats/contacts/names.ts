import { fold, foldWords } from '#shared/rules/fold.ts'
import { isOwnId } from '#shared/rules/mapping/own-headers.ts'
import { splitName } from '#shared/rules/name-split.ts'
import { peek, type Row, takeText } from './row.ts'

export interface ReadName {
  readonly value: string
  readonly givenName: string
  readonly familyName: string
  readonly confidence: number
  readonly honorific: string
  readonly additional: string
  readonly suffix: string
  /** Another spelling that the row has. */
  readonly also: string
}

/** Given and family name in columns of their own win over a whole name, which is split by rule. Null for a row without a name. */
export function takeName(row: Row): ReadName | null {
  const isSeveral = severalNames.test(peek(row, 'person.name')?.value ?? '')
  const whole = takeText(row, 'person.name')
  const given = takeText(row, 'person.givenName')
  const family = takeText(row, 'person.familyName')
  if (whole === '' && given === '' && family === '') return null
  const parts = {
    honorific: takeText(row, 'person.honorific'),
    additional: takeText(row, 'person.additional'),
    suffix: takeText(row, 'person.suffix')
  }
  if (given === '' && family === '') return { ...splitWhole(whole, isSeveral), ...parts, also: '' }
  // our own exports tell the whole name and its parts apart, also where one is not made of the other
  const own = whole === '' ? undefined : peek(row, 'person.id')
  if (own && isOwnId(own.column.header)) return { value: whole, givenName: given, familyName: family, confidence: 1, ...parts, also: '' }
  const guess = whole === '' ? null : splitName(whole)
  const value = [given, parts.additional, family, parts.suffix].filter((part) => part !== '').join(' ')
  // one of the two columns is empty, and the whole name knows the rest
  if (guess && (given === '' || family === '') && foldWords(whole).length > foldWords(value).length) {
    const sure = family === '' ? fold(guess.givenName) === fold(given) : fold(guess.familyName) === fold(family)
    const split = { givenName: given || guess.givenName, familyName: family || guess.familyName, confidence: sure ? 1 : guess.confidence }
    return { value: turned(whole, split.givenName, split.familyName), ...split, ...parts, also: '' }
  }
  if (guess === null) return { value, givenName: given, familyName: family, confidence: 1, ...parts, also: '' }
  const known = new Set(foldWords(value))
  const also = foldWords(whole).every((word) => known.has(word)) ? '' : whole
  return { value, givenName: given, familyName: family, confidence: 1, ...parts, also }
}

/** "Anna Holm og Bo Friis": what else the row says may be of either, so it is for a person to part them. */
const severalNames = /\S\s+(?:og|och|und|and|&|\/)\s+\S|\S\s*[;\n]\s*\S/i

function splitWhole(whole: string, isSeveral: boolean): Pick<ReadName, 'value' | 'givenName' | 'familyName' | 'confidence'> {
  const split = splitName(whole)
  const value = isSeveral ? whole : turned(whole, split.givenName, split.familyName)
  return { value, ...split, confidence: isSeveral ? Math.min(split.confidence, 0.3) : split.confidence }
}

/** "Holm, Anna" is Anna Holm. */
function turned(whole: string, given: string, family: string): string {
  const [first = '', second = '', more] = whole.split(/\s*,\s*/)
  return more === undefined && second !== '' && fold(second).startsWith(fold(given)) && fold(first).endsWith(fold(family)) && given !== ''
    ? `${second} ${first}`
    : whole
}
