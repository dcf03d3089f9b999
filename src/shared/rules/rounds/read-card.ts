import type { Language } from '../../model/language.ts'
import type { CardPerson, CardProject, PartnerCard } from '../../model/partner-card.ts'
import { type CardLabel, cardWords } from './card-words.ts'
import { cardText } from './write-card.ts'

interface Line {
  readonly label: CardLabel | null
  readonly text: string
  /** How many marks of a quotation stood before it. */
  readonly depth: number
  /** Only an English card has the word. */
  readonly isEnglish: boolean
}

/** What an answer says, and the lines that are no part of a card. */
export interface CardReading {
  readonly card: PartnerCard
  readonly rest: readonly string[]
  /** Of the letter that is answered. */
  readonly language: Language
}

const labels = new Map<string, CardLabel>()
for (const words of Object.values(cardWords))
  for (const [label, word] of Object.entries(words)) labels.set(word.toLowerCase(), label as CardLabel)

/**
 * Reads a card back out of an answer: with the marks of a quotation or without, in either language, and long lines broken by mail
 * programs. A line that somebody wrote below the quoted one with the same word is the answer to it. Undefined when there is no card.
 */
export function readCard(text: string): CardReading | undefined {
  const lines = text.split(/\r\n|\r|\n/).map(readLine)
  const start = lines.findIndex(({ label }) => label === 'partner')
  if (start < 0) return undefined
  const rest = lines.slice(0, start)
  const said: Line[] = []
  let open = false
  for (const line of lines.slice(start)) {
    const last = said.at(-1)
    if (line.label !== null) {
      if (isAnswerTo(line, last)) said.pop()
      said.push(line)
      open = true
    } else if (line.text === '') open = false
    else if (open && last && last.text !== '' && line.depth === last.depth)
      said.push({ ...(said.pop() as Line), text: `${last.text} ${line.text}` })
    else rest.push(line)
  }
  const language = lines.some(({ isEnglish }) => isEnglish) ? 'en' : 'da'
  // what is quoted around the card is our own letter
  const depth = lines[start]?.depth ?? 0
  const own = rest.filter((line) => depth === 0 || line.depth < depth).map((line) => line.text)
  return { card: cardOf(said), rest: own.filter((each) => each !== '' && !isPleasantry(each)), language }
}

function readLine(written: string): Line {
  const marks = /^[\s>|]*/.exec(written)?.[0] ?? ''
  const depth = (marks.match(/[>|]/g) ?? []).length
  const text = cardText(written.slice(marks.length))
  const [, word = '', value = ''] = /^\**([\p{L}][\p{L} -]*?)\s*\d*\**\s*:\**(.*)$/u.exec(text) ?? []
  const label = labels.get(word.toLowerCase()) ?? null
  return { label, text: label === null ? text : cardText(value), depth, isEnglish: label !== null && !isDanish(label, word) }
}

const isDanish = (label: CardLabel, word: string): boolean => cardWords.da[label].toLowerCase() === word.toLowerCase()

const isAnswerTo = (line: Line, last: Line | undefined): boolean =>
  last !== undefined && line.label === last.label && line.depth < last.depth && line.text !== ''

/** "Med venlig hilsen" and the line that says who wrote what is quoted are understood well enough. */
const isPleasantry = (text: string): boolean =>
  /^(?:med venlig hilsen|venlig hilsen|mvh|hilsen|kind regards|best regards|regards|hej|kære|dear)\b/i.test(text) ||
  /(?:skrev|wrote)\s*:$/.test(text)

function cardOf(lines: readonly Line[]): PartnerCard {
  const head = lines.slice(0, firstOther(lines))
  const people: CardPerson[] = []
  const projects: CardProject[] = []
  for (let at = head.length; at < lines.length; ) {
    const next = at + 1 + firstOther(lines.slice(at + 1))
    const part = lines.slice(at, next)
    const name = one(part, 'person')
    const title = one(part, 'project')
    if (title !== '') projects.push({ title, period: one(part, 'period') })
    if (name !== '') people.push({ name, title: one(part, 'title'), emails: many(part, 'email'), phones: many(part, 'phone') })
    at = next
  }
  return {
    name: one(head, 'partner'),
    web: one(head, 'web'),
    statement: one(head, 'statement'),
    emails: many(head, 'email'),
    phones: many(head, 'phone'),
    people,
    projects
  }
}

/** Where the next person or project begins. */
function firstOther(lines: readonly Line[]): number {
  const at = lines.findIndex(({ label }) => label === 'person' || label === 'project')
  return at < 0 ? lines.length : at
}

const many = (lines: readonly Line[], label: CardLabel): string[] => [
  ...new Set(lines.filter((line) => line.label === label && line.text !== '').map(({ text }) => text))
]

const one = (lines: readonly Line[], label: CardLabel): string => many(lines, label).at(-1) ?? ''
