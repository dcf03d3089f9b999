import { describe, expect, it } from 'vitest'
import { readJoined } from '#shared/rules/joined-date.ts'
import { endsEarly, type MembershipPeriod, overlapOf } from '#shared/rules/membership-periods.ts'
import { roundNumber } from '#shared/rules/round-number.ts'
import fc from '../../support/fast-check.ts'

const today = '2026-11-22'
const period = (joined: string, leftOn: string | null): MembershipPeriod => {
  const read = readJoined(joined)
  return { joinedFrom: read?.from ?? null, joinedTo: read?.to ?? null, leftOn }
}

describe('The day somebody joined', () => {
  it.each([
    ['2019', '2019-01-01', '2019-12-31', 'year'],
    ['siden 2019', '2019-01-01', '2019-12-31', 'year'],
    ['marts 2021', '2021-03-01', '2021-03-31', 'month'],
    ['autumn 2021', '2021-09-01', '2021-11-30', 'quarter'],
    ['1/9 2023', '2023-09-01', '2023-09-01', 'day'],
    ['', null, null, 'unknown'],
    ['for længe siden', null, null, 'unknown']
  ])('is read from %s', (text, from, to, precision) => expect(readJoined(text)).toEqual({ from, to, precision }))

  it.each(['31. februar 2024', '31/2-2024', '2023-02-29', '32.1.2020'])('does not exist as %s', (text) =>
    expect(readJoined(text)).toBeUndefined()
  )
})

describe('Two times in the alliance', () => {
  it.each([
    [period('2015', '2018-06-30'), period('marts 2017', '2019-01-01'), true],
    [period('2015', '2018-06-30'), period('2018', null), false],
    [period('2015', '2018-06-30'), period('30. juni 2018', null), false],
    [period('', '2018-06-30'), period('2019', null), false],
    [period('', '2018-06-30'), period('2017', '2019-01-01'), true],
    [period('', null), period('', null), true]
  ])('%o and %o', (one, other, overlap) => {
    expect(overlapOf(one, [other], today) !== undefined).toBe(overlap)
    expect(overlapOf(other, [one], today) !== undefined).toBe(overlap)
  })

  it('never run into each other when days are known and the one ends before the other begins', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(fc.array(day, { minLength: 4, maxLength: 4 }), (days) => {
        const [a = '', b = '', c = '', d = ''] = days.map((each) => each.toISOString().slice(0, 10)).sort()
        const [one, other] = [period(a, b), period(c, d)]
        expect(overlapOf(one, [other], today)).toBeUndefined()
        if (b < c || a === d) return
        expect(endsEarly(period(d, a))).toBe(a < d)
      })
    )
  })
})

it.each([
  [9, null],
  [10, 10],
  [99, 75],
  [100, 100],
  [104, 100],
  [2999, 2000]
])('the last round number up to %i is %s', (count, round) => expect(roundNumber(count)).toBe(round))
