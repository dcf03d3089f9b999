import { expect, it } from 'vitest'
import { passphraseBytes, passphraseOf, passphraseProblem, readPassphrase } from '#shared/rules/passphrase.ts'
import { passphraseWords } from '#shared/rules/passphrase-words.ts'

it.each([
  ['', 'short'],
  ['sommer 2026', 'short'],
  ['aaaaaaaaaaaaaaaa', 'simple'],
  ['1234 5678 9012', 'simple'],
  ['svane bro malt ost', undefined],
  ['   abc   def   ', 'short']
])('a passphrase %j is %s', (typed, problem) => expect(passphraseProblem(typed)).toBe(problem))

it('is proposed as one of 2 to the 56th, each byte a word of its own, and is good by its own rule', () => {
  expect(new Set(passphraseWords).size).toBe(256)
  expect(passphraseWords.filter((word) => !/^[a-z]{2,8}$/.test(word))).toEqual([])
  const shortest = passphraseWords.map((word, byte) => ({ word, byte })).sort((a, b) => a.word.length - b.word.length)
  const proposed = passphraseOf(Uint8Array.from(shortest.slice(0, passphraseBytes).map(({ byte }) => byte)))
  expect(passphraseProblem(proposed)).toBeUndefined()
  expect(readPassphrase(` ${proposed.replaceAll(' ', '  ')} `)).toBe(proposed)
})
