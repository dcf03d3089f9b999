import { type FilterImplOptions, filters as liquid } from 'liquidjs'
import type { Language } from '#shared/model/language.ts'
import { shownPhone } from '#shared/rules/shown-phone.ts'
import { Greeting, LetterDate, TextDrop } from './fields.ts'
import { capitalFirst, formatDate, genitive, listOf, shorten } from './present.ts'

/** Any value of a template as the text that stands in the letter: nothing for what has no text, such as an object. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value instanceof TextDrop) return value.valueOf()
  return Array.isArray(value) ? value.map(plainText).join('') : ''
}

const isEmpty = (value: unknown): boolean => value === false || plainText(value).trim() === ''

const kept = 'append prepend upcase downcase capitalize strip replace remove split join first last size plus minus'.split(' ')

/** LiquidJS's own that make sense in a letter; ours with a Danish name beside the English one. All others do not exist. */
export function letterFilters(language: Language): Record<string, FilterImplOptions> {
  const date = (value: unknown, style?: unknown) =>
    formatDate(value instanceof LetterDate ? value.iso : plainText(value), language, plainText(style))
  const orElse = (value: unknown, otherwise: unknown) => (isEmpty(value) ? otherwise : value)
  const phone = (value: unknown) => shownPhone(plainText(value))
  const possessive = (value: unknown) => genitive(plainText(value), language)
  const list = (value: unknown) =>
    listOf(
      (Array.isArray(value) ? value : [value]).map(plainText).filter((each) => each.trim() !== ''),
      language
    )
  const capital = (value: unknown) => capitalFirst(plainText(value), language)
  const greet = (value: unknown, opening?: unknown, form?: unknown, end?: unknown) =>
    value instanceof Greeting
      ? value.composed({ opening: plainText(opening), form: plainText(form), end: plainText(end) })
      : plainText(value)
  const cut: FilterImplOptions = function (value: unknown, length: unknown = 120, ending: unknown = '…') {
    const text = plainText(value)
    this.context.memoryLimit.use(text.length)
    return shorten(text, Number(length), plainText(ending))
  }
  return {
    ...Object.fromEntries(Object.entries(liquid).filter(([name]) => kept.includes(name))),
    default: orElse,
    standard: orElse,
    date,
    dato: date,
    phone,
    telefon: phone,
    genitive: possessive,
    genitiv: possessive,
    truncate: cut,
    forkort: cut,
    list,
    liste: list,
    capital_first: capital,
    stort_forbogstav: capital,
    salutation: greet,
    tiltale: greet
  }
}
