import { type Context, type Emitter, Output, TypeGuards, type Value } from 'liquidjs'
import type { LetterFieldCode } from '#shared/model/merge-field.ts'
import { fieldOf } from './fields.ts'
import { plainText } from './filters.ts'
import { EMPTY, SLOT, SLOT_END } from './slots.ts'

/** Fields that were to be printed and are empty: nothing stood in their place, or a default did. */
export interface EmptyFields {
  readonly missing: Set<LetterFieldCode>
  /** With what stands in their place. */
  readonly defaulted: Map<LetterFieldCode, string>
}

/** Where a run keeps its EmptyFields. */
export const EMPTY_FIELDS = 'emptyFields'

/** Collects text and charges it to the memory of the letter. */
export class TextEmitter implements Emitter {
  buffer = ''
  protected readonly context: Context

  constructor(context: Context) {
    this.context = context
  }

  write(text: unknown): void {
    const plain = plainText(text)
    this.context.memoryLimit.use(plain.length)
    this.buffer += plain
  }

  /** place is where in its part of the template the value was asked for: line and column, from 1. */
  value(text: string, _place: string): void {
    this.write(text)
  }
}

/** As the text emitter, with a numbered slot for each value. */
export class SlotEmitter extends TextEmitter {
  readonly values: string[] = []
  readonly places: string[] = []

  override value(text: string, place: string): void {
    this.context.memoryLimit.use(text.length)
    const empty = text.trim() === ''
    this.write(empty ? EMPTY : `${SLOT}${this.values.length}${SLOT_END}`)
    if (empty) return
    this.values.push(text)
    this.places.push(place)
  }
}

/** A value, and what stood in its field before anything was done to it, where that is known. */
export interface Read {
  readonly value: unknown
  readonly raw?: unknown
}

/** `{{ … }}`: tells the emitter that this is a value, and notes when its field is empty. */
export class Placeholder extends Output {
  readonly #field = soleField(this.value)
  #place: string | undefined

  override *render(context: Context, emitter: Emitter): IterableIterator<unknown> {
    this.put(context, emitter, { value: yield this.value.value(context, false) })
  }

  put(context: Context, emitter: Emitter, read: Read): void {
    const text = plainText(read.value).toWellFormed()
    if (this.#field) note(context, this.#field, text, read)
    if (!(emitter instanceof TextEmitter)) return
    // counted from the beginning of the text: worked out once, and only of what is written
    this.#place ??= this.token.getPosition().join('-')
    emitter.value(text, this.#place)
  }
}

interface SoleField {
  readonly code: LetterFieldCode
  readonly path: string[]
}

/** The field that is asked for, possibly through filters. */
export function soleField({ initial }: Value): SoleField | undefined {
  const [token, ...more] = initial.postfix
  if (more.length > 0 || !TypeGuards.isPropertyAccessToken(token) || token.variable) return undefined
  const path = token.props.map((name) => ('content' in name ? String(name.content) : ''))
  const code = fieldOf(path.join('.'))
  return code && { code, path }
}

function note(context: Context, field: SoleField, text: string, read: Read): void {
  const empty: EmptyFields = context.getRegister(EMPTY_FIELDS)
  if (text.trim() === '') empty.missing.add(field.code)
  else if (plainText('raw' in read ? read.raw : context.getSync(field.path)) === '') empty.defaulted.set(field.code, text.trim())
}
