import type { Filter, FilterCondition, FilterNode } from '../../model/filter.ts'
import { foldWords } from '../fold.ts'
import { isWithinBounds } from './bounds.ts'
import { type FilterError, Refusal, refusal } from './filter-error.ts'
import { allNames, codeNamed, fieldNames, presenceNames } from './names.ts'
import { readCondition } from './read-condition.ts'
import { type Item, readValue, tidy } from './read-value.ts'
import { type FilterScene, fieldNamed, fieldNamesFor } from './scene.ts'
import { simplify } from './simplify.ts'
import { type Token, TokenReader, unquote } from './tokens.ts'

export type ParsedFilter = { readonly ok: true; readonly filter: Filter } | { readonly ok: false; readonly error: FilterError }

/** Deeper than this nobody writes; the parser would fill the stack. */
const deepest = 100

/**
 * Reads a filter as people type it: words, "phrases" and conditions such as type:kommune, all of which have to be true; | is or, - is not,
 * parentheses group. Names of both languages are understood; that of the scene decides in which a name is suggested.
 */
export function parseFilter(text: string, scene: FilterScene): ParsedFilter {
  try {
    const reader = new TokenReader(text)
    const node = anyOf({ reader, scene }, 0)
    if (reader.next) throw refusal('filter.unfinished', reader.next, reader.next.source)
    const where = simplify(node)
    return isWithinBounds(where) ? { ok: true, filter: { version: 2, where } } : { ok: false, error: tooLarge(text) }
  } catch (refused) {
    if (refused instanceof Refusal) return { ok: false, error: refused.error }
    throw refused
  }
}

const tooLarge = (text: string): FilterError => ({ code: 'filter.too-large', column: 1, part: text.slice(0, 40), hint: null })

interface Reading {
  readonly reader: TokenReader
  readonly scene: FilterScene
}

const isSign = (token: Token | undefined, sign: string): token is Token => token?.kind === 'sign' && token.text === sign

function anyOf(reading: Reading, depth: number): FilterNode {
  const { reader } = reading
  const sides = [allOf(reading, depth)]
  for (let or = reader.next; isSign(or, '|'); or = reader.next) {
    reader.take()
    const side = allOf(reading, depth)
    if (sides.length === 1 && sides[0] === null) throw refusal('filter.unfinished', or, or.source)
    if (side === null) throw refusal('filter.unfinished', or, or.source)
    sides.push(side)
  }
  return { kind: 'or', nodes: sides.map((side) => side ?? { kind: 'and', nodes: [] }) }
}

/** Null where nothing stands. */
function allOf(reading: Reading, depth: number): FilterNode | null {
  const { reader } = reading
  const nodes: FilterNode[] = []
  let isEmpty = true
  for (let next = reader.next; next && !isSign(next, '|') && !isSign(next, ')'); next = reader.next) {
    const node = one(reading, reader.take() ?? next, depth)
    if (node !== null) nodes.push(node)
    isEmpty = false
  }
  return isEmpty ? null : { kind: 'and', nodes }
}

/** Null for what has no letter or digit, such as the dash in "Holm - Bang": there is nothing to look for. */
function one(reading: Reading, token: Token, depth: number): FilterNode | null {
  if (depth > deepest) throw refusal('filter.too-large', token, token.source)
  switch (token.kind) {
    case 'sign':
      return token.text === '-' ? opposite(reading, token, depth) : group(reading, token, depth)
    case 'word':
      return flagNode(token, reading.scene) ?? textNode(token.text, false)
    case 'quoted':
      return textNode(unquote(token.text), true)
    default:
      return fieldNode(reading, token)
  }
}

function opposite(reading: Reading, minus: Token, depth: number): FilterNode | null {
  const { next } = reading.reader
  if (!next || isSign(next, '|') || isSign(next, ')')) throw refusal('filter.unfinished', minus, minus.source)
  const node = one(reading, reading.reader.take() ?? next, depth + 1)
  return node && { kind: 'not', node }
}

function group(reading: Reading, open: Token, depth: number): FilterNode {
  const node = anyOf(reading, depth + 1)
  if (!isSign(reading.reader.next, ')')) throw refusal('filter.unfinished', open, open.source)
  reading.reader.take()
  return node
}

function textNode(written: string, phrase: boolean): FilterCondition | null {
  const text = tidy(written)
  return foldWords(text).length === 0 ? null : { kind: 'text', text, phrase }
}

const flags = { optedOut: fieldNames.optedOut }

/** The one word that is a question of its own: somebody who is unsubscribed. */
export function flagNode({ text }: Pick<Token, 'text'>, { entity }: FilterScene): FilterCondition | null {
  const isFlag = entity === 'person' && codeNamed(flags, text) !== undefined
  return isFlag ? { kind: 'present', field: 'optedOut', present: true } : null
}

function fieldNode({ reader, scene }: Reading, token: Token): FilterNode {
  const name = token.kind === 'own-field' ? tidy(unquote(token.text)) : token.text
  const presence = token.kind === 'field' ? codeNamed(presenceNames, name) : undefined
  if (presence) return presenceNode(readValue(reader, token), presence, scene)
  const field = fieldNamed(scene, name, token.kind === 'own-field')
  if (field) return readCondition(field, readValue(reader, token), scene.language)
  const part = token.source.slice(0, -1)
  throw refusal('filter.unknown-field', token, part, [...fieldNamesFor(scene), ...allNames(presenceNames, scene.language)])
}

function presenceNode(written: ReturnType<typeof readValue>, presence: 'has' | 'missing' | 'invalid', scene: FilterScene): FilterNode {
  if (written.shape === 'range' || written.op !== '') throw refusal('filter.unknown-value', written.whole, written.whole.source)
  const nodes = written.items.map((item) => presenceOf(item, presence, scene))
  return { kind: 'or', nodes }
}

function presenceOf({ text, quoted, isStart, token }: Item, presence: 'has' | 'missing' | 'invalid', scene: FilterScene): FilterCondition {
  const field = isStart ? undefined : fieldNamed(scene, text, quoted)
  if (!field) throw refusal('filter.unknown-field', token, token.source, fieldNamesFor(scene))
  if (presence !== 'invalid') return { kind: 'present', field: field.id, present: presence === 'has' }
  if (field.kind !== 'email' && field.kind !== 'phone') throw refusal('filter.unknown-value', token, token.source)
  return { kind: 'invalid', field: field.id }
}
