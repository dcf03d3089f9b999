import type { FilterNode } from '#shared/model/filter.ts'
import type { FilterFieldId } from '#shared/model/filter-field.ts'
import { deedTemplate, deedValue } from './deeds.ts'
import { type Draft, draftOf, isGroup } from './drafts.ts'
import { fieldInSentence, fieldLabel, kindIn, valueLabel, type Wording } from './filter-words.ts'
import { inputOf } from './operators.ts'

/** A condition as it is said; the value carries the weight. */
export interface Saying {
  lead: string
  value: string
  tail: string
}

const locales = { da: 'da-DK', en: 'en-GB' } as const
const counted = {
  equal: 'countEqual',
  less: 'countLess',
  most: 'countMost',
  more: 'countMore',
  least: 'countLeast',
  range: 'countRange'
} as const
/** What can be counted, by the word for many. */
const countable = [
  ...(['partner', 'person', 'tag', 'list', 'project', 'focus', 'event', 'signedUp', 'unanswered', 'attended', 'group'] as const),
  ...(['initiative', 'mailing', 'mailingWritten', 'mailingSent', 'mailingReplied', 'mailingBounced', 'mailingLeftOut'] as const),
  ...(['round', 'roundAsked', 'roundYes', 'roundNo', 'roundSilent', 'coming', 'silent'] as const)
] as const

const either = ({ language }: Wording, values: readonly string[]): string =>
  new Intl.ListFormat(locales[language], { type: 'disjunction' }).format(values)

const numberSaid = ({ format }: Wording, text: string): string => (Number.isFinite(Number(text)) ? format.number(Number(text)) : text)

const manyOf = (words: Wording, field: FilterFieldId): string => {
  const name = countable.find((each) => each === field)
  return name ? words.t(`filters.many.${name}`) : fieldInSentence(words, field)
}

function saidValue(words: Wording, { operator, field, values, from, to, unit }: Draft): string {
  const { t, format } = words
  if (field === 'text') return operator === 'phrase' ? `"${values[0] ?? ''}"` : (values[0] ?? '')
  switch (operator) {
    case 'yes':
    case 'no':
      return fieldInSentence(words, field)
    case 'has':
      return isSince(words, field) ? t('filters.say.known') : fieldInSentence(words, field)
    case 'missing':
      return isSince(words, field) ? t('filters.say.unknown') : manyOf(words, field)
    case 'invalid':
      return t('filters.say.invalidValue')
    case 'equal':
    case 'less':
    case 'most':
    case 'more':
    case 'least':
      return numberSaid(words, from)
    case 'range':
      return t('filters.say.rangeValue', { from: numberSaid(words, from), to: numberSaid(words, to) })
    case 'last':
    case 'older':
    case 'next':
      return isToday(from) ? t('filters.say.today') : t(`filters.time.${unit}`, { count: Number(from) })
    case 'on':
    case 'before':
    case 'until':
    case 'after':
    case 'from':
      return format.day(from)
    case 'between':
      return t('filters.say.betweenValue', { from: format.day(from), to: format.day(to) })
    default:
      return either(
        words,
        values.map((value) => valueLabel(words, field, value))
      )
  }
}

function isCounted(words: Wording, field: FilterFieldId): boolean {
  const kind = kindIn(words, field)
  return kind === 'relation' || kind === 'tags'
}

const isSince = (words: Wording, field: FilterFieldId): boolean => kindIn(words, field) === 'since'

/** Of what nobody has to have one does not say that it is missing. */
const optional: readonly string[] = ['followUp', 'due', 'optedOut', 'ended', 'left', 'joined', 'note', 'owner']

/** No days from today is today. */
const isToday = (count: string): boolean => count === '0'

function templateOf(words: Wording, { field, operator, from }: Draft) {
  if (field === 'text' || operator === 'word' || operator === 'phrase') return 'text'
  if (isSince(words, field) && (operator === 'has' || operator === 'missing')) return 'is'
  if (inputOf({ operator }) === 'time' && isToday(from)) return operator === 'older' ? 'before' : 'is'
  if (operator === 'missing' && (isCounted(words, field) || optional.includes(field))) return 'hasNone'
  return isCounted(words, field) && operator in counted ? counted[operator as keyof typeof counted] : operator
}

/** Stands in a text for the value until it is put there, so that the value may hold anything. */
const MARK = '\u0001'

export function sayDraft(words: Wording, draft: Draft): Saying {
  const template = templateOf(words, draft)
  const around =
    deedTemplate(words, draft, MARK) ?? words.t(`filters.say.${template}`, { field: fieldLabel(words, draft.field), value: MARK })
  const [lead = '', tail = ''] = around.split(MARK)
  const value = saidValue(words, draft)
  const isCount = template.startsWith('count')
  if (!isCount || draft.field === 'text') return { lead, value: deedValue(words, draft, value), tail }
  const counted = words.t('filters.say.countValue', { number: value, many: manyOf(words, draft.field) })
  return { lead, value: deedValue(words, draft, counted), tail }
}

export const sayingText = ({ lead, value, tail }: Saying): string => `${lead}${value}${tail}`

const small = (text: string): string => (/^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text)

/** Names what is asked in words, groups and opposites and all. */
export function sentenceOf(words: Wording, node: FilterNode, depth = 0): string {
  const { t } = words
  if (isGroup(node)) {
    if (node.nodes.length === 0) return t(node.kind === 'and' ? 'filters.say.everybody' : 'filters.say.nobody')
    const said = node.nodes.map((each) => sentenceOf(words, each, depth + 1)).join(` ${t(`filters.say.${node.kind}`)} `)
    return depth > 0 && node.nodes.length > 1 ? `(${said})` : said
  }
  const draft = draftOf(node, (field) => kindIn(words, field) === 'yes-no')
  if (draft) {
    const saying = sayDraft(words, draft)
    // what begins with a field of the user's own is left as it is written
    return draft.field !== 'text' && draft.field.startsWith('custom:') ? sayingText(saying) : small(sayingText(saying))
  }
  return node.kind === 'not' ? t('filters.say.not', { sentence: sentenceOf(words, node.node) }) : ''
}
