import {
  AssignTag,
  BreakTag,
  CaptureTag,
  CaseTag,
  CommentTag,
  Context,
  ContinueTag,
  ForTag,
  IfTag,
  InlineCommentTag,
  Liquid,
  Output,
  Parser,
  type Template,
  type TopLevelToken,
  UnlessTag
} from 'liquidjs'
import type { Language } from '#shared/model/language.ts'
import type { LetterScope } from './fields.ts'
import { letterFilters } from './filters.ts'
import { EMPTY_FIELDS, type EmptyFields, Placeholder, SlotEmitter, TextEmitter } from './placeholder.ts'
import { dropEmptyLines } from './slots.ts'
import { runSteps, type Step } from './steps.ts'

/** Milliseconds for one letter, and characters for what it makes on the way. A template is at most 100,000 characters. */
const limits = { parseLimit: 1e5, renderLimit: 1000, memoryLimit: 1e6 }

/** What `{% capture %}` collects counts as memory like all else, and is a value like all others. */
class Capture extends CaptureTag {
  override *render(context: Context): Generator<unknown, void, string> {
    const written = yield this.liquid.renderer.renderTemplates(this.templates, context, new TextEmitter(context))
    context.bottom()[this.variable] = dropEmptyLines(written)
  }
}

class LetterParser extends Parser {
  readonly #liquid: Liquid

  constructor(liquid: Liquid) {
    super(liquid)
    this.#liquid = liquid
  }

  override parseToken(token: TopLevelToken, remaining: TopLevelToken[]): ReturnType<Parser['parseToken']> {
    const template = super.parseToken(token, remaining)
    return template instanceof Output ? new Placeholder(template.token, this.#liquid) : template
  }
}

/** The only tags there are: nothing that reads files, and nothing that prints past the placeholders. */
const tags: Record<string, Parameters<Liquid['registerTag']>[1]> = {
  assign: AssignTag,
  break: BreakTag,
  capture: Capture,
  case: CaseTag,
  comment: CommentTag,
  continue: ContinueTag,
  for: ForTag,
  if: IfTag,
  unless: UnlessTag,
  '#': InlineCommentTag
}

function createEngine(language: Language): Liquid {
  const liquid = new Liquid({ ...limits, strictVariables: true, strictFilters: true, ownPropertyOnly: true, jsTruthy: true, templates: {} })
  for (const name of Object.keys(liquid.tags)) delete liquid.tags[name]
  for (const name of Object.keys(liquid.filters)) delete liquid.filters[name]
  for (const [name, tag] of Object.entries(tags)) liquid.registerTag(name, tag)
  for (const [name, filter] of Object.entries(letterFilters(language))) liquid.registerFilter(name, filter)
  return liquid
}

const engines: Record<Language, Liquid> = { da: createEngine('da'), en: createEngine('en') }

export const parseLiquid = (source: string, language: Language): Template[] => new LetterParser(engines[language]).parse(source)

export interface Rendered extends EmptyFields {
  readonly text: string
  readonly values: readonly string[]
  /** Where in the template each of the values was asked for: line and column, from 1. */
  readonly places: readonly string[]
}

/** Runs a template. With slots, each value is kept apart from the text; locals are names that are '' until assigned. */
export function runLiquid(steps: readonly Step[], scope: LetterScope, language: Language, locals: object, slots: boolean): Rendered {
  const liquid = engines[language]
  const context = new Context(scope, liquid.options, { sync: true, globals: locals }, { liquid })
  const empty: EmptyFields = { missing: new Set(), defaulted: new Map() }
  context.setRegister(EMPTY_FIELDS, empty)
  const emitter = slots ? new SlotEmitter(context) : new TextEmitter(context)
  runSteps(steps, { context, scope, emitter })
  const { values, places } = emitter instanceof SlotEmitter ? emitter : { values: [], places: [] }
  return { ...empty, text: emitter.buffer, values, places }
}
