import type { Filter, FilterCondition } from '../../model/filter.ts'
import type { Language } from '../../model/language.ts'
import { foldWords } from '../fold.ts'
import { nearestName } from '../nearest-name.ts'
import { type FilterError, Refusal } from './filter-error.ts'
import { allNames, codeNamed, fieldNames, isComing, organisationTypeNames, presenceNames } from './names.ts'
import { type Token, TokenReader, unquote } from './tokens.ts'

export type ParsedFilter = { readonly ok: true; readonly filter: Filter } | { readonly ok: false; readonly error: FilterError }

/**
 * Reads a filter as people type it: words, "phrases", type:, tag:, har: and mangler:, all of which have to be true. Field
 * names of both languages are understood; the given one decides in which a name is suggested.
 */
export function parseFilter(text: string, language: Language = 'da'): ParsedFilter {
  try {
    const reader = new TokenReader(text)
    const nodes: FilterCondition[] = []
    for (let token = reader.take(); token !== undefined; token = reader.take()) {
      const node = condition(reader, token, language)
      if (node !== null) nodes.push(node)
    }
    const [only, ...others] = nodes
    return { ok: true, filter: { version: 1, where: only !== undefined && others.length === 0 ? only : { kind: 'and', nodes } } }
  } catch (refusal) {
    if (refusal instanceof Refusal) return { ok: false, error: refusal.error }
    throw refusal
  }
}

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Null for what has no letter or digit, such as the dash in "Holm - Bang": there is nothing to look for. */
function textNode(written: string, phrase: boolean): FilterCondition | null {
  const text = tidy(written)
  return foldWords(text).length === 0 ? null : { kind: 'text', text, phrase }
}

function condition(reader: TokenReader, token: Token, language: Language): FilterCondition | null {
  switch (token.kind) {
    case 'word':
      return textNode(token.text, false)
    case 'quoted':
      return textNode(unquote(token.text), true)
    case 'sign':
      throw refuse('filter.not-yet', token, token.text === '-' ? reader.runFrom(token) : token.text)
    case 'field':
      return fieldCondition(reader, token, language)
  }
}

function fieldCondition(reader: TokenReader, token: Token, language: Language): FilterCondition {
  const field = codeNamed(fieldNames, token.text)
  if (field === undefined) {
    if (isComing(token.text)) throw refuse('filter.not-yet', token, reader.runFrom(token))
    throw refuse('filter.unknown-field', token, token.text, allNames(fieldNames, language))
  }
  const value = valueBehind(reader, token)
  const written = tidy(value.kind === 'quoted' ? unquote(value.text) : value.text)
  if (field === 'tag') return tagNode(value, written)
  if (field === 'organisationType') return typeNode(value, written, language)
  return presenceNode(value, written, field === 'has', language)
}

/** The one value behind a field. Comparisons, ranges and lists start or go on with a sign. */
function valueBehind(reader: TokenReader, field: Token): Token {
  const value = reader.takeTouching(field)
  if (value === undefined) throw refuse('filter.unknown-value', field, `${field.text}:`)
  if (value.kind === 'sign' || reader.touches(value)) throw refuse('filter.not-yet', value, reader.runFrom(value))
  return value
}

function tagNode(value: Token, written: string): FilterCondition {
  if (written === '') throw refuse('filter.unknown-value', value, value.source)
  return { kind: 'equals', field: 'tag', value: written }
}

function typeNode(value: Token, written: string, language: Language): FilterCondition {
  const type = codeNamed(organisationTypeNames, written)
  if (type === undefined) throw refuse('filter.unknown-value', value, value.source, allNames(organisationTypeNames, language))
  return { kind: 'equals', field: 'organisationType', value: type }
}

function presenceNode(value: Token, written: string, present: boolean, language: Language): FilterCondition {
  const field = codeNamed(presenceNames, written)
  if (field !== undefined) return { kind: 'present', field, present }
  if (isComing(written)) throw refuse('filter.not-yet', value, value.source)
  throw refuse('filter.unknown-field', value, value.source, allNames(presenceNames, language))
}

const refuse = (code: FilterError['code'], at: Token, part: string, names: readonly string[] = []): Refusal =>
  new Refusal({ code, column: at.start + 1, part, hint: nearestName(part, names) ?? null })
