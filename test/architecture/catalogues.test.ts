import { describe, expect, it } from 'vitest'
import { da, en } from '#shared/i18n/catalogues.ts'
import type { Messages } from '#shared/i18n/messages.ts'

/** Every text by its whole key, as in "errors.import.empty". */
function texts(messages: Messages, prefix = ''): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : texts(value, `${prefix}${key}.`)
  )
}
const danish = texts(da)
const english = new Map(texts(en))
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}|\$t\(([\w.]+)/g)].map((match) => match[1] ?? match[2]).toSorted()

describe('The catalogues', () => {
  it('have the same keys in both languages', () => {
    expect([...english.keys()]).toEqual(danish.map(([key]) => key))
    expect(danish.length).toBeGreaterThan(100)
  })

  it('have the same placeholders in both languages', () => {
    const different = danish.filter(([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join())
    // "en" may be a word in one language and a figure in the other
    expect(different.filter(([key]) => !/_(one|zero)$/.test(key))).toEqual([])
  })

  it('have a text under every key, without spaces around it', () => {
    const odd = [...danish, ...english].filter(([, text]) => text === '' || text !== text.trim())
    expect(odd).toEqual([])
  })

  it('have both forms of every plural', () => {
    const keys = new Set(danish.map(([key]) => key))
    const lonely = [...keys].filter((key) => {
      if (key.endsWith('_one')) return !keys.has(key.replace(/_one$/, '_other'))
      return key.endsWith('_other') && !keys.has(key.replace(/_other$/, '_one'))
    })
    expect(lonely).toEqual([])
  })

  it('never shout, and never call a card a record in Danish', () => {
    expect([...danish, ...english].filter(([, text]) => text.includes('!'))).toEqual([])
    expect(danish.filter(([, text]) => /\brecord/i.test(text))).toEqual([])
  })
})
