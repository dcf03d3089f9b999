import { describe, expect, it } from 'vitest'
import { choosableTargets, columnLetter, groupOf, namesAnybody, policyOf, withTarget } from '#renderer/features/imports/mapping-draft.ts'
import { ColumnMapping, mappingTargets } from '#shared/model/mapping.ts'
import fc from '../../support/fast-check.ts'

const column = (over: Partial<ColumnMapping>): ColumnMapping => ({ header: 'Mail 2', target: 'person.email', by: 'header', ...over })
const targets = fc.constantFrom(...mappingTargets)

describe('A column', () => {
  it('loses with its target what only belonged to it', () => {
    const before = column({ label: 'private', person: 2, policy: 'fill', group: 3 })
    expect(withTarget(before, 'partner.email')).toEqual({
      header: 'Mail 2',
      target: 'partner.email',
      label: 'private',
      by: 'user',
      group: 3
    })
    expect(withTarget(before, 'person.address.city')).toEqual({ header: 'Mail 2', target: 'person.address.city', person: 2, by: 'user' })
    expect(withTarget(before, 'skip')).toEqual({ header: 'Mail 2', target: 'skip', by: 'user', group: 3 })
  })

  it('becomes a field of the user’s own under its header, also without one', () => {
    expect(withTarget(column({}), 'custom')).toMatchObject({ custom: 'Mail 2' })
    expect(withTarget(column({ header: '  ' }), 'custom')).toMatchObject({ custom: '?' })
  })

  it('is always something the host takes, whatever it was before', () => {
    fc.assert(
      fc.property(targets, targets, fc.string({ maxLength: 300 }), (from, to, header) => {
        expect(ColumnMapping.safeParse(withTarget(column({ header, target: from }), to)).success).toBe(true)
      })
    )
  })

  it('only fills in notes, updates the rest, and has no policy where there is nothing to update', () => {
    expect(policyOf(column({ target: 'person.note' }))).toBe('fill')
    expect(policyOf(column({ target: 'person.title' }))).toBe('update')
    expect(policyOf(column({ target: 'person.note', policy: 'update' }))).toBe('update')
    expect(policyOf(column({ target: 'skip' }))).toBeUndefined()
    expect(policyOf(column({ target: 'person.id' }))).toBeUndefined()
    expect(policyOf(column({ target: 'optOut.status' }))).toBeUndefined()
  })

  it('is found in one group, and offered as what it is now', () => {
    expect(groupOf('partner.address.city')).toBe('partnerAddress')
    expect(groupOf('optOut.on')).toBe('optOut')
    for (const target of mappingTargets) expect(choosableTargets(target)).toContain(target)
    expect(choosableTargets('skip')).not.toContain('label')
  })

  it('is lettered as in a spreadsheet', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  })
})

describe('Columns', () => {
  it('name somebody by a name, an address or a partner, and by nothing else', () => {
    const of = (...all: ColumnMapping['target'][]) => namesAnybody({ columns: all.map((target) => column({ target })) })
    expect(of('person.familyName')).toBe(true)
    expect(of('person.title', 'partner.name')).toBe(true)
    expect(of('person.title', 'partner.email', 'custom')).toBe(false)
  })
})
