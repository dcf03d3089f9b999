import { readDay } from './date-words.ts'

export interface SlashDay {
  /** Where it stands in the text, the slash included. */
  from: number
  to: number
  day: string
  /** What is to be done then, from the words around it; empty where there are none. */
  title: string
}

const longest = 200

/** The first "/om 2 uger" of a note: the day that it names, and what the rest of its line or the sentence before it says is to be done. */
export function slashDay(text: string, today: string): SlashDay | undefined {
  for (const { index } of text.matchAll(/(?<!\S)\//g)) {
    const after = text.slice(index + 1)
    const line = /^[^\n]*/.exec(after)?.[0] ?? ''
    const read = readDay(line, today)
    if (!read || /^\s/.test(line)) continue
    const to = index + 1 + line.trimEnd().length - read.rest.length
    return { from: index, to: text.slice(0, to).trimEnd().length, day: read.day, title: titleOf(read.rest || sentenceBefore(text, index)) }
  }
  return undefined
}

const sentenceBefore = (text: string, end: number): string =>
  text
    .slice(0, end)
    .trimEnd()
    .split(/\n|(?<=[.!?])\s+/)
    .at(-1) ?? ''

const titleOf = (words: string): string =>
  words
    .replace(/(?<!\S)@/g, '')
    .trim()
    .slice(0, longest)

/** The note without it. */
export const withoutSlashDay = (text: string, { from, to }: SlashDay): string =>
  `${text.slice(0, from).replace(/[ \t]+$/, '')}${text.slice(to)}`.trim()
