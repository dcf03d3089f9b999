import type { Comparison, FilterCondition } from '../../model/filter.ts'
import type { Language } from '../../model/language.ts'
import { fold } from '../fold.ts'
import { readLength, readSpan, todayNames } from './day-words.ts'
import { type FilterOperator, operatorsOf } from './fields.ts'
import { refusal } from './filter-error.ts'
import { allNames, codeNamed, type Names, sameName } from './names.ts'
import type { Item, Written } from './read-value.ts'
import type { ResolvedField } from './scene.ts'
import { valueNames, yesNoNames } from './value-names.ts'

/** What the value behind a field asks of it. Throws a Refusal where it cannot be asked. */
export function readCondition(field: ResolvedField, written: Written, language: Language): FilterCondition {
  const node = readers[field.kind](field, written, language)
  if (node === null || !operatorsOf[field.kind].includes(node.kind as FilterOperator)) throw unusable(written)
  return node
}

type Reader = (field: ResolvedField, written: Written, language: Language) => FilterCondition | null

const unusable = ({ whole }: Written) => refusal('filter.unknown-value', whole, whole.source)

/** Contains the text, is it, or begins with it. */
const texts: Reader = ({ id: field }, written) => {
  if (written.shape === 'range' || !(written.op === '' || written.op === '=')) return null
  const values = written.items.map(({ text }) => text)
  const starts = written.items.filter(({ isStart }) => isStart).length
  if (starts > 0) return starts === values.length && written.op === '' ? { kind: 'starts', field, values } : null
  return { kind: written.op === '=' ? 'is' : 'contains', field, values }
}

const numberOf = (item: Item): number => {
  const number = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(item.text) ? Number(item.text) : Number.NaN
  if (!Number.isFinite(number) || item.isStart) throw refusal('filter.unknown-value', item.token, item.token.source)
  return number
}

const numbers: Reader = ({ id: field }, written) => {
  if (written.shape === 'range') {
    const [from, to] = [written.from && numberOf(written.from), written.to && numberOf(written.to)]
    if (from !== null && to !== null) return { kind: 'range', field, from, to }
    return from === null ? { kind: 'compare', field, op: '<=', value: to ?? 0 } : { kind: 'compare', field, op: '>=', value: from }
  }
  return written.items.length > 1 ? null : { kind: 'compare', field, op: comparisonOf(written.op), value: numberOf(written.items[0]) }
}

const comparisonOf = (op: '' | '==' | Comparison): Comparison => (op === '' || op === '==' ? '=' : op)

/** Of what can be counted, names are asked for as they stand and numbers behind a sign. */
const counted =
  (names: Reader): Reader =>
  (field, written, language) =>
    written.shape === 'range' || (written.op !== '' && written.op !== '=')
      ? numbers(field, written, language)
      : names(field, written, language)

const wholes: Reader = (field, written, language) => {
  const node = texts(field, written, language)
  return node?.kind === 'contains' || node?.kind === 'is' ? { ...node, kind: 'is' } : null
}

const choices: Reader = ({ id: field, kind, custom }, written, language) => {
  if (written.shape === 'range' || !(written.op === '' || written.op === '=')) return null
  const names: Names<string> | undefined = kind === 'yes-no' ? yesNoNames : (valueNames as Readonly<Record<string, Names<string>>>)[field]
  const options = custom?.options ?? []
  const values = written.items.map(({ text, token, isStart }) => {
    const value = names ? codeNamed(names, text) : (options.find((each) => each === text) ?? options.find((each) => sameName(each, text)))
    if (value === undefined || isStart)
      throw refusal('filter.unknown-value', token, token.source, names ? allNames(names, language) : options)
    return value
  })
  return { kind: 'is', field, values }
}

const spanOf = (item: Item) => {
  const span = item.isStart ? null : readSpan(item.text)
  if (span === null) throw refusal('filter.unknown-value', item.token, item.token.source)
  return span
}

const dates: Reader = ({ id: field }, written) => {
  if (written.shape === 'range') {
    const [from, to] = [written.from && spanOf(written.from), written.to && spanOf(written.to)]
    if (from && to) return { kind: 'days', field, from: from.from, to: to.to }
    return from ? { kind: 'day', field, op: '>=', day: from.from } : { kind: 'day', field, op: '<=', day: to?.to ?? '' }
  }
  const [item, ...others] = written.items
  if (others.length > 0) return null
  return relative(field, written.op, item.text) ?? dayIs(field, comparisonOf(written.op), spanOf(item))
}

function relative(field: ResolvedField['id'], op: string, text: string): FilterCondition | null {
  if (op === '' && codeNamed(todayNames, text)) return { kind: 'relative', field, op: 'last', count: 0, unit: 'day' }
  const ahead = op === '' && text.startsWith('+')
  const length = readLength(ahead ? text.slice(1) : text)
  if (length === null || !(ahead || op === '<' || op === '>')) return null
  return { kind: 'relative', field, op: ahead ? 'next' : op === '<' ? 'last' : 'older', ...length }
}

function dayIs(field: ResolvedField['id'], op: Comparison, { from, to }: { from: string; to: string }): FilterCondition {
  if (op === '=' && from !== to) return { kind: 'days', field, from, to }
  return { kind: 'day', field, op, day: op === '>' || op === '<=' ? to : from }
}

/** Nothing to look for is not what anybody means. */
const folded =
  (reader: Reader): Reader =>
  (field, written, language) => {
    const node = reader(field, written, language)
    return node && 'values' in node && node.values.some((value) => fold(value) === '') ? null : node
  }

const readers: Readonly<Record<ResolvedField['kind'], Reader>> = {
  text: folded(texts),
  'long-text': folded(texts),
  email: texts,
  phone: texts,
  link: texts,
  date: dates,
  since: dates,
  number: numbers,
  choice: choices,
  choices,
  tags: counted(wholes),
  'yes-no': choices,
  relation: counted(folded(texts))
}
