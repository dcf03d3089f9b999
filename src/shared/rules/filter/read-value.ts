import { refusal } from './filter-error.ts'
import { type Token, type TokenReader, unquote } from './tokens.ts'

/** One value behind a field; isStart: everything that begins with it. */
export interface Item {
  readonly text: string
  readonly quoted: boolean
  readonly isStart: boolean
  readonly token: Token
}

/** What stands behind a field: values, one of which is enough, behind a comparison or none; or a range with one end or both. */
export type Written =
  | {
      readonly shape: 'list'
      readonly op: '' | '=' | '==' | '<' | '<=' | '>' | '>='
      readonly items: readonly [Item, ...Item[]]
      readonly whole: Place
    }
  | { readonly shape: 'range'; readonly from: Item | null; readonly to: Item | null; readonly whole: Place }

/** The value as it stands in the text. */
export interface Place {
  readonly start: number
  readonly source: string
}

export const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

const comparisons = ['=', '==', '<', '<=', '>', '>='] as const

/** Reads all that touches the field on its right. Throws a Refusal for what is no value. */
export function readValue(reader: TokenReader, field: Token): Written {
  const first = reader.next
  if (first === undefined || !reader.touches(field)) throw refusal('filter.unknown-value', field, field.source)
  const op = comparisons.find((sign) => first.kind === 'sign' && first.text === sign) ?? ''
  const ahead = op === '' ? field : (reader.take() ?? field)
  const from = isSign(reader, ahead, '..') ? null : readItem(reader, ahead)
  const source = (last: Token): Place => ({ start: first.start, source: reader.between(first, last) })
  const last = from?.last ?? ahead
  if (op === '' && isSign(reader, last, '..')) {
    const dots = reader.take() ?? last
    const to = isValue(reader, dots) ? readItem(reader, dots) : null
    const whole = source(to?.last ?? dots)
    if (!from && !to) throw refusal('filter.unknown-value', whole, whole.source)
    return end(reader, to?.last ?? dots, { shape: 'range', from, to, whole })
  }
  if (!from) throw refusal('filter.unknown-value', first, reader.runFrom(first))
  const items: [ReadItem, ...ReadItem[]] = [from]
  let latest = from
  while (isSign(reader, latest.last, ',')) {
    latest = readItem(reader, reader.take() ?? latest.last)
    items.push(latest)
  }
  return end(reader, latest.last, { shape: 'list', op, items, whole: source(latest.last) })
}

interface ReadItem extends Item {
  readonly last: Token
}

function readItem(reader: TokenReader, before: Token): ReadItem {
  const token = isValue(reader, before) ? reader.take() : undefined
  if (token === undefined) throw refusal('filter.unknown-value', before, before.source)
  const text = tidy(token.kind === 'quoted' ? unquote(token.text) : token.text)
  const star = isSign(reader, token, '*') ? reader.take() : undefined
  if (text === '') throw refusal('filter.unknown-value', token, token.source)
  return { text, quoted: token.kind === 'quoted', isStart: star !== undefined, token, last: star ?? token }
}

const isValue = (reader: TokenReader, before: Token) =>
  reader.touches(before) && (reader.next?.kind === 'word' || reader.next?.kind === 'quoted')

const isSign = (reader: TokenReader, before: Token, sign: string) =>
  reader.touches(before) && reader.next?.kind === 'sign' && reader.next.text === sign

/** Behind the value comes a space, or what parts it from the next condition. */
function end(reader: TokenReader, last: Token, written: Written): Written {
  const { next } = reader
  if (next === undefined || !reader.touches(last) || (next.kind === 'sign' && '|)'.includes(next.text))) return written
  throw refusal('filter.unknown-value', next, reader.runFrom(reader.take() ?? next))
}
