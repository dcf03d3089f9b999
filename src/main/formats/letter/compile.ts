import { analyzeSync, ForTag, type Template, TypeGuards, toValueSync, type Variable } from 'liquidjs'
import { AppError } from '#shared/errors.ts'
import type { Language } from '#shared/model/language.ts'
import {
  inPickerOrder,
  isListField,
  isOwnGroup,
  itemFieldAt,
  type LetterFieldCode,
  type ListFieldCode,
  type ListItemField,
  listItemFields
} from '#shared/model/merge-field.ts'
import { parseLiquid, type Rendered, runLiquid } from './engine.ts'
import { fieldOf, type LetterScope, letterScope } from './fields.ts'
import type { Layout } from './layout.ts'
import { limitError, syntaxError, type TemplatePart, templateError, unknownField } from './liquid-error.ts'
import { cleanText, EMPTY } from './slots.ts'
import { type Step, stepsOf } from './steps.ts'
import type { TemplateSource } from './template-file.ts'

interface CompiledPart {
  readonly part: TemplatePart
  readonly steps: readonly Step[]
  readonly locals: Readonly<Record<string, string>>
}

/** Characters of placeholders and tags together: checking them takes a time that grows with the square. */
const CODE_LIMIT = 10_000

/** A template that was read and checked. Make it once for a mailing: it remembers the layout of each shape of letter. */
export interface CompiledTemplate {
  readonly language: Language
  /** The fields it uses, in the order of the field picker. */
  readonly fields: readonly LetterFieldCode[]
  readonly subject: CompiledPart
  readonly body: CompiledPart
  readonly layouts: Map<string, Layout>
}

/**
 * Reads and checks a template: fields, tags and filters exist, braces match, and it ends in time, tried with a full and an
 * empty recipient. Throws template.empty-subject, template.syntax, template.unknown-field (with the nearest name as
 * hint) or template.limits, with part, line and column.
 */
export function compileTemplate({ subject, body, signature = '', language, origin }: TemplateSource): CompiledTemplate {
  if (subject.trim() === '') throw new AppError('template.empty-subject', { line: origin?.subjectLine ?? 1 })
  const used = new Set<LetterFieldCode>()
  const parts = {
    subject: compilePart(
      { name: 'subject', source: subject, line: origin?.subjectLine ?? 1, column: origin?.subjectColumn ?? 1 },
      language,
      used
    ),
    body: compilePart({ name: 'body', ...signed(body, signature), line: origin?.bodyLine ?? 1, column: 1 }, language, used)
  }
  for (const text of ['x', '']) {
    runPart(parts.subject, trialScope(text, language), language, false)
    runPart(parts.body, trialScope(text, language), language, true)
  }
  return { ...parts, language, fields: inPickerOrder(used), layouts: new Map() }
}

/** The signature stands under the letter, and what is wrong in it is told by its own lines. */
function signed(body: string, signature: string): Pick<TemplatePart, 'source' | 'signatureLine'> {
  if (signature.trim() === '') return { source: body }
  const letter = body.trimEnd()
  return { source: `${letter}\n\n${signature}`, signatureLine: letter.split('\n').length + 2 }
}

export function runPart({ part, steps, locals }: CompiledPart, scope: LetterScope, language: Language, slots: boolean): Rendered {
  try {
    return runLiquid(steps, scope, language, locals, slots)
  } catch (error) {
    throw templateError(error, part)
  }
}

function compilePart(part: TemplatePart, language: Language, used: Set<LetterFieldCode>): CompiledPart {
  try {
    const source = cleanText(part.source)
    const templates = parseLiquid(markTagLines(source), language)
    checkBraces(part, source)
    const { variables, globals, locals } = analyzeSync(templates)
    const global = new Set(Object.values(globals).flat())
    const items = itemNames(templates)
    for (const variable of Object.values(variables).flat()) {
      if (!global.has(variable)) checkLocal(variable, items, part)
      else used.add(checkField(variable, part, language))
    }
    const names = Object.fromEntries(Object.keys(locals).map((name) => [name, '']))
    return { part, steps: stepsOf(templates, names), locals: names }
  } catch (error) {
    throw templateError(error, part)
  }
}

function checkField(variable: Variable, part: TemplatePart, language: Language): LetterFieldCode {
  // A name that is looked up at run time, as in contact[x], is no field: it could be anything.
  const code = variable.segments.every((segment) => typeof segment === 'string') ? fieldOf(variable.segments.join('.')) : undefined
  if (!code) throw unknownField(part, variable.location.row, variable.location.col, String(variable), language)
  return code
}

/** A name the template made itself is a text or a number: only a loop knows more about itself, and about each one of its list. */
function checkLocal(variable: Variable, items: ItemLists, part: TemplatePart): void {
  const [root, leaf, ...rest] = variable.segments
  const lists = [...(items.get(String(root)) ?? [])]
  const known =
    leaf === undefined ||
    (rest.length === 0 &&
      typeof leaf === 'string' &&
      ((root === 'forloop' && /^(?:index0?|rindex0?|first|last|length)$/.test(leaf)) ||
        lists.some((list) => itemFieldAt(list, leaf) !== undefined))) ||
    (rest.length === 1 && typeof rest[0] === 'string' && lists.some((list) => isOwnGroup(list, String(leaf))))
  if (!known) throw syntaxError(part, variable.location.row, variable.location.col, 'no-such-part', String(variable))
}

/** By what loops call each one, the lists that they go through. */
type ItemLists = ReadonlyMap<string, ReadonlySet<ListFieldCode>>

function itemNames(templates: readonly Template[], names = new Map<string, Set<ListFieldCode>>()): ItemLists {
  for (const template of templates) {
    if (template instanceof ForTag && TypeGuards.isPropertyAccessToken(template.collection)) {
      const path = template.collection.props.map((name) => ('content' in name ? String(name.content) : ''))
      const list = fieldOf(path.join('.'))
      if (isListField(list)) names.set(template.variable, (names.get(template.variable) ?? new Set()).add(list))
    }
    if (template.children) itemNames(toValueSync(template.children(false, true)), names)
  }
  return names
}

/** A line of tags alone leaves no line behind; one that ends with -%} takes care of that itself. */
const markTagLines = (source: string): string =>
  source.replace(/^[ \t]*(?:\{%(?:(?!%\}).)*%\}[ \t]*)+$/gm, (line) => (/-%\}\s*$/.test(line) ? line : line + EMPTY))

/** Braces other than those around a placeholder or tag are half of one, and would stand in the letter. */
function checkBraces(part: TemplatePart, source: string): void {
  let code = 0
  const rest = source.replace(/\{\{.*?\}\}|\{%.*?%\}/gs, (each) => {
    code += each.length
    return `  ${each.slice(2, -2).replace(/[^\n{}%]/g, ' ')}  `
  })
  if (code > CODE_LIMIT) throw limitError(part)
  const stray = /\{\{|\}\}|\{%|%\}/.exec(rest)
  if (!stray) return
  const before = rest.slice(0, stray.index).split('\n')
  throw syntaxError(part, before.length, (before.at(-1)?.length ?? 0) + 1, 'stray-braces', stray[0])
}

function trialScope(text: string, language: Language): LetterScope {
  const contact = { name: text, firstName: text, lastName: text, title: text, email: text, phone: text }
  const project = Object.fromEntries(listItemFields('partner.projects').map((field) => [field, text])) as Record<
    ListItemField<'partner.projects'>,
    string
  >
  const [contacts, projects] = text === '' ? [[], []] : [[contact], [project]]
  const partner = { name: text, statement: text, web: text, card: text, type: text, address: text, contacts, projects }
  return letterScope({ greeting: text, contact, partner }, { date: '2026-12-03', sender: { name: text, address: text } }, language)
}
