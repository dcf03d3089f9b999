import { describe, expect, it } from 'vitest'
import { dateOrderOf, readDate } from '#shared/rules/written-date.ts'
import fc from '../../support/fast-check.ts'

describe('A written day', () => {
  it.each([
    ['2025-03-12', '2025-03-12'],
    ['2025-03-12T10:11:12Z', '2025-03-12'],
    ['2025-03-12 10:11:12', '2025-03-12'],
    ['20250312', '2025-03-12'],
    ['12-03-2025', '2025-03-12'],
    ['12.3.2025', '2025-03-12'],
    ['12. 3. 2025', '2025-03-12'],
    ['3/4/2025', '2025-04-03'],
    ['12.03.25', '2025-03-12'],
    ['12.03.72', '1972-03-12'],
    ['12. marts 2025', '2025-03-12'],
    ['onsdag den 12. marts 2025', '2025-03-12'],
    ['March 12th, 2025', '2025-03-12'],
    ['12 Mar 2025', '2025-03-12'],
    ['12-Okt-2025', '2025-10-12'],
    ['5. Mai 2025', '2025-05-05'],
    ['9. März 2025', '2025-03-09'],
    ['45728', '2025-03-12'],
    ['--02-03', '--02-03'],
    ['1604-02-03', '--02-03'],
    ['3. februar', '--02-03'],
    ['29-02-2024', '2024-02-29']
  ])('is read: %s', (written, day) => {
    expect(readDate(written)).toBe(day)
  })

  it.each(['', '31-02-2025', '29-02-2023', '12345678', '2025', 'marts', '8000', '20 00 12 34', 'Anna', '13/13/2025', '0-0-00'])(
    'is none: %s',
    (text) => {
      expect(readDate(text)).toBeNull()
    }
  )

  it('has the month first only where the column cannot mean anything else', () => {
    expect(dateOrderOf(['3/4/2025', '3/14/2025'])).toBe('month-first')
    expect(dateOrderOf(['3/4/2025', '14/3/2025', '3/14/2025'])).toBe('day-first')
    expect(readDate('3/14/2025', 'month-first')).toBe('2025-03-14')
  })

  it('is the same day however it is written', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const long = new Intl.DateTimeFormat('da', { dateStyle: 'long', timeZone: 'UTC' }).format(date)
        const short = `${iso.slice(8)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}`
        expect([readDate(long), readDate(short), readDate(iso)]).toEqual([iso, iso, iso])
      })
    )
  })

  it('never stops the reader, whatever it is', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => void readDate(text)))
  })
})
