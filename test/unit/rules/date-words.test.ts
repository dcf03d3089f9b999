import { describe, expect, it } from 'vitest'
import { addDays, calendarDay } from '#shared/rules/calendar.ts'
import { dayInWords, readDay } from '#shared/rules/date-words.ts'
import { readWhen } from '#shared/rules/time-words.ts'
import fc from '../../support/fast-check.ts'

/** A Sunday, the last day of week 47. */
const today = '2026-11-22'

describe('A text that begins with a day', () => {
  it.each([
    ['i dag', '2026-11-22'],
    ['I morgen', '2026-11-23'],
    ['tomorrow', '2026-11-23'],
    ['i overmorgen', '2026-11-24'],
    ['i går', '2026-11-21'],
    ['yesterday', '2026-11-21'],
    ['i forgårs', '2026-11-20'],
    ['fre', '2026-11-27'],
    ['på fredag', '2026-11-27'],
    ['søndag', '2026-11-29'],
    ['mandag', '2026-11-23'],
    ['næste fredag', '2026-11-27'],
    ['next friday', '2026-11-27'],
    ['næste søndag', '2026-11-29'],
    ['næste uge', '2026-11-23'],
    ['next month', '2026-12-01'],
    ['i fredags', '2026-11-20'],
    ['last sunday', '2026-11-15'],
    ['+14d', '2026-12-06'],
    ['+2u', '2026-12-06'],
    ['om 2 uger', '2026-12-06'],
    ['om to uger', '2026-12-06'],
    ['om fjorten dage', '2026-12-06'],
    ['in 2 weeks', '2026-12-06'],
    ['om en måned', '2026-12-22'],
    ['in a month', '2026-12-22'],
    ['om 3 mdr.', '2027-02-22'],
    ['om et år', '2027-11-22'],
    ['for 3 dage siden', '2026-11-19'],
    ['2 weeks ago', '2026-11-08'],
    ['-3d', '2026-11-19'],
    ['uge 48', '2026-11-23'],
    ['uge 47', '2026-11-16'],
    ['uge 3', '2027-01-18'],
    ['week 53 2026', '2026-12-28'],
    ['5.11.', '2027-11-05'],
    ['5.12', '2026-12-05'],
    ['5/12', '2026-12-05'],
    ['22.11.', '2026-11-22'],
    ['5.11.26', '2026-11-05'],
    ['5-11-2026', '2026-11-05'],
    ['2026-11-05', '2026-11-05'],
    ['2099-03-03', '2099-03-03'],
    ['3.3.2099', '2099-03-03'],
    ['3/3-2099', '2099-03-03'],
    ['7. december', '2026-12-07'],
    ['mandag 7. december', '2026-12-07'],
    ['d. 3. jan. 2027', '2027-01-03'],
    ['December 7th', '2026-12-07'],
    ['Mon, 7 Dec 2026', '2026-12-07'],
    ['29. februar', '2028-02-29']
  ])('%s is %s', (text, day) => {
    expect(readDay(text, today)).toEqual({ day, rest: '' })
    expect(readDay(`${text} ring til Åse`, today)).toEqual({ day, rest: 'ring til Åse' })
    expect(readDay(`${text}: ring til Åse`, today)).toEqual({ day, rest: 'ring til Åse' })
  })

  it.each([
    ['fre', '2026-11-20'],
    ['5.12.', '2025-12-05'],
    ['5.11.', '2026-11-05'],
    ['7. december', '2025-12-07'],
    ['uge 48', '2025-11-24'],
    ['uge 47', '2026-11-16']
  ])('looking back, %s is %s', (text, day) => expect(readDay(text, today, 'back')).toEqual({ day, rest: '' }))

  it.each(['31.2.', '32.1.', '5.13.26', 'uge 54', 'uge 53 2025', 'fredagsbar', 'omkring 2 uger', 'om 9999 år', 'ring i morgen', '', '14'])(
    '%s names no day',
    (text) => expect(readDay(text, today)).toBeUndefined()
  )
})

describe('A text for a moment', () => {
  it.each([
    ['i går kl. 14.30', '2026-11-21', '14:30'],
    ['kl. 9', '2026-11-22', '09:00'],
    ['14.30', '2026-11-22', '14:30'],
    ['14:30 i går', '2026-11-21', '14:30'],
    ['yesterday at 2pm', '2026-11-21', '14:00'],
    ['fre, 12.15', '2026-11-20', '12:15'],
    ['5.11. kl. 8', '2026-11-05', '08:00'],
    ['2026-11-05T08:15', '2026-11-05', '08:15'],
    ['5.11.', '2026-11-05', null]
  ])('%s is %s %s', (text, day, time) => expect(readWhen(text, today)).toEqual({ day, time }))

  it.each(['i går kl. 25', 'i går 9', '14.30 og mere', 'kl.', '13pm'])('%s is none', (text) =>
    expect(readWhen(text, today)).toBeUndefined()
  )
})

describe('Date words', () => {
  const days = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10))
  const leans = fc.constantFrom('ahead' as const, 'back' as const)

  it('in print are read as the same day, in both languages, from any day', () =>
    fc.assert(
      fc.property(days, days, leans, fc.constantFrom('da', 'en'), (day, from, lean, language) => {
        expect(readDay(dayInWords(day, from, language, lean), from, lean)).toEqual({ day, rest: '' })
      }),
      { numRuns: 500 }
    ))

  it('leave out the year where the day is near', () => {
    expect(dayInWords('2026-12-07', today, 'da')).toBe('mandag 7. december')
    expect(dayInWords('2026-12-07', today, 'en')).toBe('Monday 7 December')
    expect(dayInWords('2026-10-05', today, 'da')).toBe('mandag 5. oktober 2026')
  })

  it('are never more than a day that exists or nothing, whatever is written', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('om', '+', '/', '.', 'uge', 'næste', 'fre', 'kl.', 'd', 'i'), fc.nat().map(String))),
        days,
        leans,
        (parts, from, lean) => {
          const text = parts.join(' ')
          readWhen(text, from, lean)
          const day = readDay(text, from, lean)?.day
          if (day !== undefined) expect(calendarDay(...(day.split('-').map(Number) as [number, number, number]))).toBe(day)
        }
      ),
      { numRuns: 500 }
    ))

  it('of a weekday lie one to seven days ahead, or back', () =>
    fc.assert(
      fc.property(days, fc.constantFrom('man', 'tuesday', 'ons', 'torsdag', 'fri', 'lør', 'søndag'), (from, word) => {
        const ahead = readDay(word, from)?.day ?? ''
        expect(ahead > from && ahead <= addDays(from, 7)).toBe(true)
        const back = readDay(word, from, 'back')?.day ?? ''
        expect(back < from && back >= addDays(from, -7)).toBe(true)
      })
    ))
})
