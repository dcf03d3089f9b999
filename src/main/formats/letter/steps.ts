import { type Context, IfTag, isTruthy, LiquidError, RenderError, type Template, TypeGuards, toValueSync, type Value } from 'liquidjs'
import { type LetterScope, valueIn } from './fields.ts'
import { Placeholder, type Read, soleField, type TextEmitter } from './placeholder.ts'

/** One run of a template. */
export interface Run {
  readonly context: Context
  readonly scope: LetterScope
  readonly emitter: TextEmitter
}

/** What a part of a template does. */
export type Step = (run: Run) => void

/**
 * A template as what there is to do for each letter. Fixed text, placeholders and conditions, which nearly all of a letter is made of,
 * go straight to the value of a field: the engine would ask its way there anew each time, and take most of the time of a letter. All else
 * the engine does. Names that the template makes itself may stand for a field, so they are always asked of it.
 */
export const stepsOf = (templates: readonly Template[], locals: object): Step[] =>
  templates.map((template) => guarded(template, stepOf(template, locals)))

/** As the engine goes through a template: it ends when the time is up, or where a loop would. */
export function runSteps(steps: readonly Step[], run: Run): void {
  const { context } = run
  for (const step of steps) {
    context.renderLimit.check(performance.now())
    step(run)
    if (context.breakCalled || context.continueCalled) return
  }
}

/** What goes wrong is told by where it stands. */
const guarded =
  (template: Template, step: Step): Step =>
  (run) => {
    try {
      step(run)
    } catch (error) {
      throw LiquidError.is(error) ? error : new RenderError(error as Error, template)
    }
  }

function stepOf(template: Template, locals: object): Step {
  const { token } = template
  if (TypeGuards.isHTMLToken(token)) {
    const text = token.getContent()
    return ({ emitter }) => emitter.write(text)
  }
  if (template instanceof Placeholder) {
    const value = readerOf(template.value, locals)
    return (run) => template.put(run.context, run.emitter, value(run))
  }
  if (template instanceof IfTag) return conditionOf(template, locals)
  return ({ context, emitter }) => void toValueSync(template.render(context, emitter))
}

function conditionOf({ branches, elseTemplates = [] }: IfTag, locals: object): Step {
  const ways = branches.map(({ value, templates }) => ({ value: readerOf(value, locals), steps: stepsOf(templates, locals) }))
  const otherwise = stepsOf(elseTemplates, locals)
  return (run) => runSteps(ways.find(({ value }) => isTruthy(value(run).value, run.context))?.steps ?? otherwise, run)
}

function readerOf(value: Value, locals: object): (run: Run) => Read {
  const field = soleField(value)
  if (!field || Object.hasOwn(locals, field.path[0] ?? '')) return ({ context }) => ({ value: toValueSync(value.value(context, false)) })
  const { filters } = value
  return ({ scope, context }) => {
    const raw = valueIn(scope, field.code)
    let read = raw
    for (const filter of filters) read = toValueSync(filter.render(read, context))
    return { value: read, raw }
  }
}
