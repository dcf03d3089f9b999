import type { FuzzyPeriod, PeriodPrecision } from '../../model/fuzzy-period.ts'
import { between, extended, noise, ongoing, onwards, since, until } from './period-words.ts'
import { readUnit, type Unit, type WrittenUnit } from './read-unit.ts'

const exactness = ['day', 'month', 'quarter', 'year'] as const
const open: Omit<FuzzyPeriod, 'isExtended'> = { from: null, to: null, precision: 'unknown' }

/**
 * A period as people write it in Danish or English ("2019–2020, forventes forlænget", "forår 2024", "3. kvartal 2023 –", "siden 2018",
 * "fra marts 2021 til udgangen af 2022", "løbende", "1/9 2023-31/12 2025"). Null where that cannot be said: then the text is all that is
 * known. It is not looked at whether it ends before it begins.
 */
export function readPeriod(written: string): FuzzyPeriod | null {
  const cleaned = clean(written)
  if (!cleaned) return null
  const { text, isExtended } = cleaned
  if (text === '') return { ...open, isExtended }
  const read = ongoing.test(text) ? open : readText(text.replace(/^(?:mellem|between|i|in|of) /u, ''))
  return read && { ...read, isExtended }
}

/** One time as people write it: "marts 2019", "forår 2024", "siden 2018", "1/9 2023". Null for a period with two ends, and for what is none. */
export function readFuzzyDate(written: string): FuzzyPeriod | null {
  const cleaned = clean(written)
  if (!cleaned) return null
  const { text, isExtended } = cleaned
  if (text === '') return { ...open, isExtended }
  const unit = wholeUnit(text.replace(since, '').replace(/^(?:i|in|den) /u, ''))
  return unit ? { ...unit, isExtended } : null
}

/** In small letters with one kind of dash, without what says nothing about when; undefined for what is too long to be a time. */
function clean(written: string): { text: string; isExtended: boolean } | undefined {
  const plain = written
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '–')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
  if (plain.length > 200) return undefined
  const text = plain.replace(extended, ' ').replace(noise, ' ').replace(/\s+/g, ' ').trim()
  return { text: text.replace(/[\s.,;]+$/, ''), isExtended: extended.test(plain) }
}

function wholeUnit(text: string): Unit | undefined {
  const unit = readUnit(text)
  return unit?.length === text.length && unit.year !== undefined ? unit.in(unit.year) : undefined
}

function readText(text: string): Omit<FuzzyPeriod, 'isExtended'> | null {
  const leading = until.exec(text) ?? /^– ?/.exec(text)
  if (leading) return ended(text.slice(leading[0].length))
  const opening = since.exec(text)?.[0] ?? ''
  const rest = text.slice(opening.length)
  const first = readUnit(rest)
  if (!first) return null
  const after = rest.slice(first.length)
  const own = first.year === undefined ? undefined : first.in(first.year)
  if (after === '') return own ? (opening === '' ? spanOf(own, own) : openFrom(own)) : null
  if (own && (/^ ?(?:–|-)$/.test(after) || onwards.exec(after)?.[0] === after)) return openFrom(own)
  return readRange(first, after)
}

const openFrom = ({ from, precision }: Unit) => ({ from, to: null, precision })

/** "til 2022" */
function ended(text: string): Omit<FuzzyPeriod, 'isExtended'> | null {
  const unit = wholeUnit(text)
  return unit ? { from: null, to: unit.to, precision: unit.precision } : null
}

/** A beginning without a year is in that of the end. */
function readRange(first: WrittenUnit, after: string): Omit<FuzzyPeriod, 'isExtended'> | null {
  const link = between.exec(after) ?? /^ ?- ?/.exec(after)
  const last = link && readUnit(after.slice(link[0].length))
  if (!last || last.year === undefined || link[0].length + last.length !== after.length) return null
  const [from, to] = [first.in(first.year ?? last.year), last.in(last.year)]
  return from && to ? spanOf(from, to) : null
}

const spanOf = (first: Unit, last: Unit) => ({ from: first.from, to: last.to, precision: finer(first.precision, last.precision) })

const finer = (one: Unit['precision'], other: Unit['precision']): PeriodPrecision =>
  exactness.find((precision) => precision === one || precision === other) ?? 'unknown'
