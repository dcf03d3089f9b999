import type { Translate } from '#shared/i18n/translate.ts'

/** Gives the text of a key; those that stand in a hundred thousand cells are looked up once. */
export type Words = (key: string) => string

export function wordsOf(t: Translate): Words {
  const words = new Map<string, string>()
  return (key) => {
    const known = words.get(key)
    if (known !== undefined) return known
    const word = t(key)
    words.set(key, word)
    return word
  }
}
