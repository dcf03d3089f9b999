import type { Condition } from '#main/foundation/db/full-text.ts'
import type { FilterCondition } from '#shared/model/filter.ts'
import { normaliseEmail } from '#shared/rules/email-address.ts'
import type { FilterFieldKind } from '#shared/rules/filter/fields.ts'
import { fold } from '#shared/rules/fold.ts'
import { readPhoneNumber } from '#shared/rules/phone-number.ts'

type ValueCondition = Extract<FilterCondition, { kind: 'is' | 'contains' | 'starts' | 'compare' | 'range' }>

const never: Condition = { sql: '0', parameters: [] }

/** True of a value that is what is asked for. */
export function valueTest(kind: FilterFieldKind, value: string, node: ValueCondition, isFolded: boolean): Condition {
  if (node.kind === 'compare') return { sql: `cast(${value} as real) ${node.op} ?`, parameters: [node.value] }
  if (node.kind === 'range') return { sql: `cast(${value} as real) between ? and ?`, parameters: [node.from, node.to] }
  switch (kind) {
    case 'choice':
    case 'yes-no':
      return oneOf(value, node.values)
    case 'choices':
      return {
        sql: `exists (select 1 from json_each(unpacked(${value})) u where u.value in (select value from json_each(?)))`,
        parameters: [JSON.stringify(node.values)]
      }
    case 'email':
      return textTest(value, node.kind, node.values.map(normaliseEmail))
    case 'phone':
      return phoneTest(value, node.kind, node.values)
    default:
      return textTest(isFolded ? value : `fold(${value})`, node.kind, node.values.map(fold))
  }
}

const oneOf = (value: string, values: readonly string[]): Condition =>
  values.length === 1
    ? { sql: `${value} = ?`, parameters: [values[0] ?? ''] }
    : { sql: `${value} in (select value from json_each(?))`, parameters: [JSON.stringify(values)] }

/** Texts in the form in which the value stands. What is nothing in that form is found nowhere. */
function textTest(value: string, kind: 'is' | 'contains' | 'starts', asked: readonly string[]): Condition {
  const texts = asked.filter((text) => text !== '')
  if (texts.length === 0) return never
  if (kind === 'is') return oneOf(value, texts)
  const test = kind === 'contains' ? `instr(${value}, ?) > 0` : `instr(${value}, ?) = 1`
  return { sql: `(${texts.map(() => test).join(' or ')})`, parameters: texts }
}

const digits = (text: string) => text.replace(/\D/g, '')

/** Numbers are compared by their digits, and begin with or without the country. */
function phoneTest(value: string, kind: 'is' | 'contains' | 'starts', values: readonly string[]): Condition {
  if (kind === 'is')
    return textTest(
      value,
      kind,
      values.map((text) => readPhoneNumber(text).e164 ?? text.trim())
    )
  if (kind === 'contains') return textTest(value, kind, values.map(digits))
  const national = `replace(${value}, '+45', '')`
  const starts = values.map(digits).filter((text) => text !== '')
  if (starts.length === 0) return never
  return {
    sql: `(${starts.map(() => `instr(${national}, ?) = 1 or instr(${value}, ?) = 1`).join(' or ')})`,
    parameters: starts.flatMap((text) => [text, `+${text}`])
  }
}
