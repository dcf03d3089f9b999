import { isListField, itemFieldAt, type LetterFieldCode, type ListFieldCode, type ListItemCode } from '#shared/model/merge-field.ts'
import { letterFieldAt } from '#shared/rules/letter/letter-fields.ts'

/** A field that is printed, of a list each one's, with what is done to it: [name, arguments as they are written]. */
export interface FieldMark {
  readonly kind: 'field'
  readonly from: number
  readonly to: number
  readonly field: LetterFieldCode | { readonly item: ListItemCode }
  readonly path: string
  readonly filters: readonly (readonly [name: string, args: readonly string[]])[]
}

/** The beginning, the turn or the end of a part that stands there only sometimes, or several times. */
export interface BlockMark {
  readonly kind: 'block'
  readonly from: number
  readonly to: number
  readonly says: BlockSays
  /** The parts of the same block, so that they go together. */
  readonly block: number
  readonly depth: number
}
export type BlockSays =
  | { readonly what: 'if' | 'unless'; readonly field: LetterFieldCode }
  | { readonly what: 'for'; readonly list: ListFieldCode; readonly name: string }
  | { readonly what: 'else' | 'end' }

export type LetterMark = FieldMark | BlockMark

/** What a loop calls each one of its list. */
interface Named {
  readonly name: string
  readonly list: ListFieldCode
}

/** Nothing but a field and simple filters: all else is shown as it is written. */
const output = /^\{\{\s*([\p{L}\d_.-]+)\s*((?:\|\s*[a-z_]+\s*(?::\s*(?:"[^"{}]*"|\d+)(?:\s*,\s*(?:"[^"{}]*"|\d+))*)?\s*)*)\}\}$/u
const filter = /\|\s*([a-z_]+)\s*(?::\s*((?:"[^"]*"|[^|"])*))?/g
const argument = /"([^"]*)"|(\d+)/g

const filtersIn = (text: string): FieldMark['filters'] =>
  [...text.matchAll(filter)].map(([, name = '', args = '']) => [
    name,
    [...args.matchAll(argument)].map(([, quoted, no]) => quoted ?? no ?? '')
  ])

/** What in a letter can be shown in words, in its order; a part of a block only where the whole block can be. */
export function marksOf(text: string): LetterMark[] {
  const marks: LetterMark[] = []
  const open: { block: number; known: boolean; marks: BlockMark[]; each?: Named }[] = []
  let blocks = 0
  for (const match of text.matchAll(/\{\{[^{}\n]*\}\}|\{%-?\s*([a-z]+)\s*([^{}\n]*?)\s*-?%\}/g)) {
    const place = { from: match.index, to: match.index + match[0].length }
    const [written, tag, rest = ''] = match
    if (tag === undefined) {
      const field = fieldMark(
        written,
        place,
        open.flatMap(({ each }) => each ?? [])
      )
      if (field) marks.push(field)
    } else if (/^(?:if|unless|for|case)$/.test(tag)) {
      const says = beginning(tag, rest)
      open.push({ block: blocks++, known: says !== undefined, marks: [], ...(says?.what === 'for' && { each: says }) })
      if (says) open.at(-1)?.marks.push({ kind: 'block', ...place, says, block: blocks - 1, depth: open.length })
    } else {
      const inner = open.at(-1)
      if (!inner) continue
      const ends = tag.startsWith('end')
      if (!ends && tag !== 'else') inner.known = false
      else inner.marks.push({ kind: 'block', ...place, says: { what: ends ? 'end' : 'else' }, block: inner.block, depth: open.length })
      if (!ends) continue
      if (inner.known) marks.push(...inner.marks)
      open.pop()
    }
  }
  return marks.sort((a, b) => a.from - b.from)
}

function fieldMark(written: string, place: { from: number; to: number }, loops: readonly Named[]): FieldMark | undefined {
  const [, path = '', filters = ''] = output.exec(written) ?? []
  const [root = '', leaf = '', ...more] = path.split('.')
  const list = more.length === 0 ? loops.findLast(({ name }) => name === root)?.list : undefined
  const item = list && itemCode(list, leaf)
  const field = item ? { item } : letterFieldAt(path)
  return field && { kind: 'field', ...place, field, path, filters: filtersIn(filters) }
}

function itemCode(list: ListFieldCode, name: string): ListItemCode | undefined {
  const field = itemFieldAt(list, name)
  return field && (`${list}.${field}` as ListItemCode)
}

function beginning(tag: string, rest: string): Exclude<BlockSays, { what: 'else' | 'end' }> | undefined {
  if (tag === 'for') {
    const [, name = '', path = ''] = /^([\p{L}_]+) in ([\p{L}_.]+)$/u.exec(rest) ?? []
    const list = letterFieldAt(path)
    return isListField(list) ? { what: 'for', list, name } : undefined
  }
  const field = letterFieldAt(rest)
  return field && (tag === 'if' || tag === 'unless') ? { what: tag, field } : undefined
}
