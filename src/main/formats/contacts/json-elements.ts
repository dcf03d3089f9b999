import { AppError } from '#shared/errors.ts'

/** An element of a list of the top object, as it stands in the text. */
export interface JsonElement {
  readonly list: string
  readonly text: string
  /** 1-based line on which it begins. */
  readonly line: number
}

/** Characters of an element; it must be held whole. */
const longestElement = 16 * 1024 * 1024

const blank = /[ \t\r\n]/

type State = 'begin' | 'first key' | 'key' | 'colon' | 'value' | 'member' | 'first element' | 'element' | 'elements' | 'end'

/**
 * The elements of all lists that stand right in the top object of a JSON text, which comes in one piece or in many; other values are
 * passed over. Whether an element is JSON is for its reader to find out.
 */
export class JsonElements {
  #rest = ''
  #state: State = 'begin'
  #list = ''
  #line = 1

  /** Characters to wait for before it is worth looking again at what was not whole. */
  get wanted(): number {
    return this.#rest.length
  }

  /** The elements that are whole with this piece. final: there is no other. Throws import.not-json and import.row-too-long with the line. */
  *read(piece: string, final: boolean): Generator<JsonElement> {
    const text = this.#rest + piece
    let at = 0
    for (;;) {
      at = this.#skipBlank(text, at)
      if (at >= text.length) break
      const end = this.#endOf(text, at, final)
      if (end === undefined) break
      const token = text.slice(at, end)
      if (this.#state === 'element' || (this.#state === 'first element' && token !== ']'))
        yield { list: this.#list, text: token, line: this.#line }
      this.#state = this.#next(token)
      this.#line += lineBreaks(token)
      at = end
    }
    this.#rest = text.slice(at)
    if (this.#rest.length > longestElement)
      throw new AppError('import.row-too-long', { line: this.#line, megabytes: longestElement / 1024 / 1024 })
    if (final && (this.#state !== 'end' || this.#rest !== '')) throw this.#broken(lineBreaks(this.#rest))
  }

  #skipBlank(text: string, from: number): number {
    let at = from
    for (; at < text.length && blank.test(text.charAt(at)); at++) if (text.charCodeAt(at) === 10) this.#line++
    return at
  }

  /** Where the token or value ends that begins here; undefined when that is not to be seen yet. */
  #endOf(text: string, at: number, final: boolean): number | undefined {
    const isList = this.#state === 'value' && text.charAt(at) === '['
    const isSign = isList || ['begin', 'colon', 'member', 'elements', 'end'].includes(this.#state) || /[\]}]/.test(text.charAt(at))
    return isSign ? at + 1 : valueEnd(text, at, final)
  }

  #next(token: string): State {
    const state = this.#state
    if (state === 'begin' && token === '{') return 'first key'
    if ((state === 'first key' && token === '}') || (state === 'member' && token === '}')) return 'end'
    if ((state === 'first key' || state === 'key') && token.startsWith('"')) {
      this.#list = this.#parsedKey(token)
      return 'colon'
    }
    if (state === 'colon' && token === ':') return 'value'
    if (state === 'value' && token === '[') return 'first element'
    if (state === 'value' && !/^[\]}]/.test(token) && this.#isJson(token)) return 'member'
    if (state === 'member' && token === ',') return 'key'
    if ((state === 'first element' || state === 'elements') && token === ']') return 'member'
    if ((state === 'first element' || state === 'element') && !/^[\]}]/.test(token)) return 'elements'
    if (state === 'elements' && token === ',') return 'element'
    throw this.#broken()
  }

  #parsedKey(token: string): string {
    try {
      return JSON.parse(token) as string
    } catch {
      throw this.#broken()
    }
  }

  #isJson(token: string): boolean {
    try {
      JSON.parse(token)
      return true
    } catch {
      return false
    }
  }

  #broken = (further = 0): AppError => new AppError('import.not-json', { line: this.#line + further })
}

const lineBreaks = (text: string): number => {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** Where a value ends that begins here; undefined when the text ends before. What is no value ends somewhere, too. */
function valueEnd(text: string, from: number, final: boolean): number | undefined {
  const first = text.charAt(from)
  if (first === '"') return stringEnd(text, from + 1)
  if (first !== '{' && first !== '[') return scalarEnd(text, from, final)
  const signs = /["{}[\]]/g
  signs.lastIndex = from
  let depth = 0
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const [sign] = found
    if (sign === '"') {
      const end = stringEnd(text, signs.lastIndex)
      if (end === undefined) return undefined
      signs.lastIndex = end
    } else depth += sign === '{' || sign === '[' ? 1 : -1
    if (depth === 0) return signs.lastIndex
  }
  return undefined
}

function stringEnd(text: string, from: number): number | undefined {
  const marks = /["\\]/g
  marks.lastIndex = from
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    if (found[0] === '"') return marks.lastIndex
    marks.lastIndex++
  }
  return undefined
}

/** At least one character is taken, so that what is no JSON comes to an end. */
function scalarEnd(text: string, from: number, final: boolean): number | undefined {
  const ends = /[\s,:\]}"{[]/g
  ends.lastIndex = from + 1
  const found = ends.exec(text)
  return found ? found.index : final ? text.length : undefined
}
