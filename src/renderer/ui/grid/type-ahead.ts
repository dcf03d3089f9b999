import { fold } from '#shared/rules/fold.ts'

/** What has been typed without a pause, and when the last letter came. */
export interface Typed {
  text: string
  at: number
}

export const nothingTyped: Typed = { text: '', at: Number.NEGATIVE_INFINITY }

const PAUSE = 1000

export const isTyping = (typed: Typed, now: number): boolean => typed.text !== '' && now - typed.at < PAUSE

/** A letter after a pause begins a new word. */
export const typeLetter = (typed: Typed, letter: string, now: number): Typed => ({
  text: isTyping(typed, now) ? typed.text + letter : letter,
  at: now
})

const spelled = (text: string) => text.normalize('NFC').toLocaleLowerCase('da').replaceAll('å', 'aa')

/** Is this the row that was meant? Danish letters may be written as on any keyboard; who has them means them. */
export const beginsWith = (name: string, typed: string): boolean =>
  /[æøå]/i.test(typed) ? spelled(name).startsWith(spelled(typed)) : fold(name).startsWith(fold(typed))
