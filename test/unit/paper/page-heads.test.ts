import { expect, it } from 'vitest'
import { pageRules } from '#renderer/features/paper/page-heads.ts'
import fc from '../../support/fast-check.ts'

it('No name of a view ends the text in which it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (left) => {
      const [, written = ''] =
        /@top-left \{ content: (".*?"); font/s.exec(pageRules({ left, right: 'i dag', page: 'side', of: 'af' })) ?? []
      expect(written).toMatch(/^"(?:[\p{L}\p{N} ]|\\[0-9a-f]+ )*"$/u)
    })
  )
})

it('Every page says which it is of how many', () => {
  expect(pageRules({ left: 'Alle', right: 'i dag', page: 'side', of: 'af' })).toMatch(
    /"i dag \\b7 {2}side " counter\(page\) " af " counter\(pages\)/
  )
})
