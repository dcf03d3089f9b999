import { describe, expect, it } from 'vitest'
import { movedPlace } from '#renderer/features/letters/moved-place.ts'
import fc from '../../support/fast-check.ts'

const texts = (body: string) => ({ subject: 'Møde', body, signature: '' })
const field = '{{ kontakt.fornavn }}'
const placed = (before: string) => `body-${before.split('\n').length}-${(before.split('\n').at(-1)?.length ?? 0) + 1}`
const words = fc.stringMatching(/^[a-z{ \n]{0,12}$/)

describe('The place of a field in a letter that was changed', () => {
  it('is where it stands now, whatever was written before or behind it', () => {
    fc.assert(
      fc.property(words, words, words, fc.boolean(), (before, behind, other, isBefore) => {
        const old = `${before}${field}${behind}`
        const now = isBefore ? `${other}${field}${behind}` : `${before}${field}${other}`
        expect(movedPlace(placed(before), texts(old), texts(now))).toBe(placed(isBefore ? other : before))
      })
    )
  })

  it.each([
    ['gone with what stood about it', 'Hej {{ x }}', 'Hej du', 'body-1-5'],
    ['that was changed itself', 'Hej {{ x }}!', 'Hej {{ y }}!', 'body-1-5'],
    ['of no part', 'Hej {{ x }}', 'Hej {{ x }}', '-']
  ])('is nowhere for one %s', (_what, old, now, place) => {
    expect(movedPlace(place, texts(old), texts(now))).toBeUndefined()
  })
})
