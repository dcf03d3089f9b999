/**
 * field: a name with its colon, text is the name · own-field: the same with the label of a field of the user's own between quotation
 * marks · sign: an operator of the language · word: text as it stands · quoted: text between quotation marks, of which the closing one may
 * be missing. source is the token as it stands in the text from start to end.
 */
export interface Token {
  readonly kind: 'field' | 'own-field' | 'sign' | 'word' | 'quoted'
  readonly text: string
  readonly source: string
  readonly start: number
  readonly end: number
}

type Rule = readonly [kind: Token['kind'], pattern: RegExp]

/** A backslash takes a quotation mark or itself literally. Copied text has curly marks, so they count as well. */
const quoted: Rule = ['quoted', /["“”„]((?:\\[\s\S]|[^"“”„\\]|\\$)*)(?:["“”„]|$)/y]

/** Between conditions. An address such as https://… is a word, and so is a dash that stands alone. */
const outside: readonly Rule[] = [
  ['own-field', /["“”„]((?:\\[\s\S]|[^"“”„\\])*)["“”„]:/y],
  quoted,
  ['sign', /[|()]|-(?=\S)/y],
  ['field', /(\p{L}[\p{L}\p{M}\p{N}_-]*):(?!\/\/)/uy],
  ['word', /[^\s|()"“”„]+/y]
]

/** Behind a field, until the next space: here commas, ranges and the star of a beginning mean something, … */
const inValue: readonly Rule[] = [quoted, ['sign', /\.\.|[|(),*]/y], ['word', /(?:(?!\.\.)[^\s|(),*"“”„])+/y]]
/** … and right behind it comparisons. */
const atValue: readonly Rule[] = [['sign', /[<>]=?|==?/y], ...inValue]

function nextToken(text: string, start: number, rules: readonly Rule[]): Token | undefined {
  for (const [kind, pattern] of rules) {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (match !== null) return { kind, text: match[1] ?? match[0], source: match[0], start, end: pattern.lastIndex }
  }
  return undefined
}

/** Every character of the text that is not a space is in exactly one token. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let position = 0
  let rules = outside
  while (position < text.length) {
    const token = nextToken(text, position, rules)
    if (token === undefined) {
      position += 1
      rules = outside
      continue
    }
    tokens.push(token)
    position = token.end
    rules = rulesBehind(token, rules)
  }
  return tokens
}

function rulesBehind({ kind, text }: Token, rules: readonly Rule[]): readonly Rule[] {
  if (kind === 'field' || kind === 'own-field') return atValue
  if (rules === outside || (kind === 'sign' && '|()'.includes(text))) return outside
  return inValue
}

/** Hands out the tokens of a text one after the other. */
export class TokenReader {
  readonly #text: string
  readonly #tokens: readonly Token[]
  #next = 0

  constructor(text: string) {
    this.#text = text
    this.#tokens = tokenise(text)
  }

  take(): Token | undefined {
    const token = this.#tokens[this.#next]
    this.#next += 1
    return token
  }

  /** Does the next token stand right behind this one, with no space between? */
  touches(token: Token): boolean {
    return this.next?.start === token.end
  }

  /** The next token, which is not taken. */
  get next(): Token | undefined {
    return this.#tokens[this.#next]
  }

  takeTouching(token: Token): Token | undefined {
    return this.touches(token) ? this.take() : undefined
  }

  /** The text from the one token to the other. */
  between(first: Token, last: Token): string {
    return this.#text.slice(first.start, last.end)
  }

  /** The text from this token, which is the last one taken, to the next space outside quotation marks. */
  runFrom(token: Token): string {
    let end = token.end
    for (const later of this.#tokens.slice(this.#next)) if (later.start === end) end = later.end
    return this.#text.slice(token.start, end)
  }
}

/** The text that a quoted token stands for. */
export const unquote = (text: string): string => text.replace(/\\([\s\S]?)/g, '$1')
export const quote = (text: string): string => `"${text.replace(/["“”„\\]/g, '\\$&')}"`
