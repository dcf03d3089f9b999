import type { FilterFieldKind } from '#shared/rules/filter/fields.ts'
import type { Draft, Operator } from './drafts.ts'

const texts: readonly Operator[] = ['contains', 'containsNot', 'is', 'isNot', 'starts', 'has', 'missing']
const points: readonly Operator[] = ['has', 'missing', 'invalid', 'contains', 'containsNot', 'is', 'isNot', 'starts']
const dates: readonly Operator[] = ['last', 'older', 'before', 'after', 'on', 'between', 'until', 'from', 'has', 'missing']
const choices: readonly Operator[] = ['is', 'isNot', 'has', 'missing']

/** What may be asked of a kind of field, the usual first. */
export const operatorsFor: Readonly<Record<FilterFieldKind, readonly Operator[]>> = {
  text: texts,
  'long-text': ['contains', 'containsNot', 'has', 'missing'],
  email: points,
  phone: points,
  link: texts,
  date: ['last', 'older', 'next', ...dates.slice(2)],
  since: ['older', 'last', ...dates.slice(2)],
  number: ['equal', 'less', 'most', 'more', 'least', 'range', 'has', 'missing'],
  choice: choices,
  choices,
  tags: [...choices, 'least', 'most', 'equal'],
  'yes-no': ['yes', 'no'],
  relation: ['contains', 'containsNot', 'is', 'isNot', 'has', 'missing', 'least', 'most', 'equal']
}

/** What the form asks for beside the operator. */
export type Input = 'none' | 'words' | 'number' | 'numbers' | 'time' | 'day' | 'days'

export function inputOf({ operator }: Pick<Draft, 'operator'>): Input {
  switch (operator) {
    case 'has':
    case 'missing':
    case 'invalid':
    case 'yes':
    case 'no':
      return 'none'
    case 'equal':
    case 'less':
    case 'most':
    case 'more':
    case 'least':
      return 'number'
    case 'range':
      return 'numbers'
    case 'last':
    case 'older':
    case 'next':
      return 'time'
    case 'on':
    case 'before':
    case 'until':
    case 'after':
    case 'from':
      return 'day'
    case 'between':
      return 'days'
    default:
      return 'words'
  }
}

/** Another operator keeps of a draft what it still means. */
export function withOperator(draft: Draft, operator: Operator): Draft {
  const [was, is] = [inputOf(draft), inputOf({ operator })]
  if (was === is) return { ...draft, operator }
  const kept = { number: 'numbers', numbers: 'number', day: 'days', days: 'day' }[was as string] === is
  const blank = kept ? {} : { values: [], from: is === 'time' ? '90' : '', to: '' }
  return { ...draft, operator, ...blank }
}
