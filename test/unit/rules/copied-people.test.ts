import { describe, expect, it } from 'vitest'
import type { CopiedPerson } from '#shared/model/paper.ts'
import { asColumns, asLines, asTable, mailbox, mailboxes } from '#shared/rules/copied-people.ts'
import fc from '../../support/fast-check.ts'

const anna: CopiedPerson = {
  ...{ personId: 'a', name: 'Anna Holm', title: 'Direktør', partnerName: 'Havnens Venner' },
  ...{ email: 'anna@havnen.example', phone: '20 12 34 56', reason: null }
}
const bo: CopiedPerson = {
  ...anna,
  personId: 'b',
  name: 'Bo Krag',
  title: '',
  partnerName: '',
  email: null,
  phone: null,
  reason: 'objected'
}

describe('People on the clipboard', () => {
  it('leave no comma where there is nothing to say', () => {
    expect(asLines([anna, bo])).toEqual(['Anna Holm, Direktør, Havnens Venner', 'Bo Krag'])
    expect(asColumns([anna, bo])).toEqual([
      ['Anna Holm\nHavnens Venner', 'anna@havnen.example\n20 12 34 56'],
      ['Bo Krag', '']
    ])
  })

  it('are written to only where they may be, each address once', () => {
    const twin: CopiedPerson = { ...anna, personId: 'c', name: 'Cai Dam', reason: 'duplicate-address' }
    expect(mailboxes([anna, bo, twin])).toEqual(['Anna Holm <anna@havnen.example>'])
    expect(asTable([twin], ['Navn', 'Titel', 'Partner', 'E-mail', 'Telefon'])[1]).toContain('anna@havnen.example')
  })

  it.each([
    ['Åse Ærø-Sørensen', 'Åse Ærø-Sørensen <x@y.example>'],
    ["Niamh O'Neill", "Niamh O'Neill <x@y.example>"],
    ['Holm, Anna', '"Holm, Anna" <x@y.example>'],
    ['Dr. Bo "Basse" Krag', '"Dr. Bo Basse Krag" <x@y.example>'],
    ['Anna\r\nBcc: alle', '"Anna Bcc: alle" <x@y.example>']
  ])('name %j as an address field takes it', (name, written) => {
    expect(mailbox(name, 'x@y.example')).toBe(written)
  })

  it('never begin another recipient inside a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        const [, before = ''] = /^(.*) <x@y\.example>$/s.exec(mailbox(name, 'x@y.example')) ?? []
        expect(before).toMatch(/^"[^"\\\r\n]*"$|^[\p{L}\p{N} '-]*$/u)
      })
    )
  })
})
