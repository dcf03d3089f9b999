import { describe, expect, it } from 'vitest'
import { calledOf, familiar } from '#shared/rules/mentions/called.ts'
import { mentionsIn, withoutMentions, withoutMentionsIn } from '#shared/rules/mentions/mentions.ts'
import { likePatterns } from '#shared/rules/mentions/patterns.ts'
import fc from '../../support/fast-check.ts'

const called = calledOf([
  {
    displayName: 'Åse Marie Ærø-Sørensen',
    givenName: 'Åse Marie',
    familyName: 'Ærø-Sørensen',
    emails: ['aase@eksempel.example'],
    phones: ['+4522857704']
  }
])

describe('Somebody who is to be taken out of a text', () => {
  it.each([
    ['Talte med Åse Marie Ærø-Sørensen i dag', 'Talte med […] i dag'],
    ['AASE SOERENSEN ringede', '[…] ringede'],
    ['Ærø-Sørensen, Åse Marie: ja', '[…]: ja'],
    ['Åse Sørensens oplæg', '[…] oplæg'],
    ['skriv til Aase@Eksempel.example.', 'skriv til […].'],
    ['ring 22 85 77 04 eller 33 11 22 33', 'ring […] eller 33 11 22 33'],
    ['tlf. +45 22857704', 'tlf. […]'],
    ['0045 2285 7704 (direkte)', '[…] (direkte)']
  ])('is found in "%s"', (text, rest) => expect(withoutMentions(text, called)).toBe(rest))

  it.each(['Åse Jensen', 'Sørensen', 'baase@eksempel.examples', '22 85 77 05', 'Marie Åse', ''])('is not in "%s"', (text) =>
    expect(mentionsIn(text, called)).toEqual([])
  )

  it('is found by one name alone where the text is known to be about the person', () => {
    expect(withoutMentions('Marie er på ferie', familiar(called))).toBe('[…] er på ferie')
    expect(withoutMentions('Åse er på ferie', familiar(called))).toBe('[…] er på ferie')
  })

  it('is taken out of JSON, keys and JSON within JSON too, and what says nothing of the person stays to the letter', () => {
    const kept = JSON.stringify({ 'Åse Sørensen': [{ note: 'x\nÅse Sørensen' }], raw: JSON.stringify({ to: 'aase@eksempel.example' }) })
    expect(JSON.parse(withoutMentionsIn(kept, called))).toEqual({ '[…]': [{ note: 'x\n[…]' }], raw: '{"to":"[…]"}' })
    expect(withoutMentionsIn('{ "a":  1 }', called)).toBe('{ "a":  1 }')
    expect(withoutMentionsIn('{ikke JSON: Åse Sørensen', called)).toBe('{ikke JSON: […]')
  })

  it('is gone once taken out, wherever the name stands', () => {
    const piece = fc.oneof(
      fc.constantFrom('Åse Sørensen', 'aase@eksempel.example', '22857704', '+45 22 85 77 04', 'Åse', ' ', 'Holm'),
      fc.string({ unit: 'grapheme', maxLength: 5 })
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(mentionsIn(withoutMentions(pieces.join(' '), called), called)).toEqual([])
      })
    )
  })

  it('is let through by one of the patterns wherever a text names the person', () => {
    const patterns = likePatterns(called).map(
      (like) =>
        new RegExp(
          `^${like
            .split('%')
            .map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
            .join('[^]*')}$`,
          'i'
        )
    )
    const said = [
      'Åse Marie Ærø-Sørensen',
      'AASE SOERENSEN',
      'Ærø-Sørensen, Åse Marie',
      'aase@eksempel.example',
      '22 85 77 04',
      '+4522857704'
    ]
    for (const text of said) expect(patterns.some((pattern) => pattern.test(`x ${text} y`))).toBe(true)
    expect(patterns.some((pattern) => pattern.test('Talte med Bo om kontingentet'))).toBe(false)
  })
})
