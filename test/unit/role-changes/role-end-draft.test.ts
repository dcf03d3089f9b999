import { describe, expect, it } from 'vitest'
import {
  beginEnd,
  type EndingRole,
  isComplete,
  replacementOf,
  whats,
  withReplacement
} from '#renderer/features/role-changes/role-end-draft.ts'
import type { RoleEnd } from '#shared/model/role-end.ts'

const anna: EndingRole = {
  id: 'role',
  partnerId: 'harbour',
  partnerName: 'Havnens Venner',
  personId: 'anna',
  personName: 'Anna Holm',
  title: 'direktør',
  isPrimary: true
}
const bo = { personId: 'bo', name: 'Bo Bang' }
const items = [{ kind: 'list', id: 'list', name: 'Årsmøde', dueOn: null }] as const
const begin = (what: (typeof whats)[number], role: Partial<EndingRole> = {}) =>
  beginEnd(what, { ...anna, ...role }, { items, next: bo }, '2026-11-22')

describe('The draft of an end', () => {
  it('begins today, with everything passed on, a reminder to find somebody, and the star proposed to the next', () => {
    expect(begin('stopped')).toEqual({
      what: 'stopped',
      on: '2026-11-22',
      reason: 'left',
      replacement: { who: 'nobody' },
      primaryId: 'bo',
      handed: [{ kind: 'list', id: 'list', to: 'replacement' }],
      retireAddresses: true
    })
  })

  it('proposes nothing for who is not the primary contact', () => {
    const end = begin('stopped', { isPrimary: false })
    expect(end).not.toHaveProperty('primaryId')
    expect(replacementOf(end)).toBeUndefined()
  })

  it('of a leave that is known already begins with it', () => {
    const leave = { from: '2026-11-01', until: '2027-03-03', standIn: bo }
    expect(begin('away', { leave })).toMatchObject({ from: '2026-11-01', until: '2027-03-03', standIn: { who: 'person', personId: 'bo' } })
  })

  it.each([
    ['a person who is not chosen yet', withReplacement(begin('stopped'), { who: 'person', personId: '' }), false],
    ['a chosen person', withReplacement(begin('stopped'), { who: 'person', personId: 'bo' }), true],
    [
      'a new person without a name',
      withReplacement(begin('away'), { who: 'new', givenName: ' ', familyName: '', title: 'vikar', emails: [], phones: [] }),
      false
    ],
    [
      'a new person with an address only',
      withReplacement(begin('away'), { who: 'new', givenName: '', familyName: '', title: '', emails: ['dea@havn.example'], phones: [] }),
      true
    ],
    ['nobody', withReplacement(begin('stopped'), undefined), true],
    ['a partner who is not chosen yet', begin('moved'), false],
    ['an empty title', begin('title', { title: ' ' }), false],
    ['a return before the leave', { ...begin('away'), what: 'away', from: '2026-12-01', until: '2026-11-30', handed: [] }, false]
  ] satisfies [string, RoleEnd, boolean][])('with %s can be saved: %#', (_what, end, complete) => {
    expect(isComplete(end)).toBe(complete)
  })

  it('keeps what was said when another one comes instead', () => {
    const end = withReplacement(begin('moved'), { who: 'person', personId: 'bo' })
    expect(withReplacement(end, undefined)).toEqual({ ...begin('moved'), replacement: undefined })
    expect(whats.map((what) => withReplacement(begin(what), undefined).what)).toEqual([...whats])
  })
})
