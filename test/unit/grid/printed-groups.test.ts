import { expect, it } from 'vitest'
import { groupsOf } from '#renderer/ui/grid/printed-groups.ts'
import type { GroupLine } from '#renderer/ui/grid/types.ts'

const group = (key: string, count: number, open: boolean): GroupLine => ({
  key,
  label: null,
  count,
  open,
  missingEmail: 0,
  oldestDialogue: null
})

it('Groups begin at their first row on paper, whether they are open or closed in the window', () => {
  const [a, b, c] = [group('a', 3, true), group('b', 2, false), group('c', 1, true)]
  const lines: readonly (GroupLine | undefined)[] = [a, undefined, undefined, undefined, b, c, undefined]
  const groups = { column: 'city', count: 3, at: (line: number) => lines[line], toggle: () => {}, toggleAll: () => {} }
  expect(groupsOf({ groups, lines: lines.length, total: 6 }).map(({ key, at }) => [key, at])).toEqual([
    ['a', 0],
    ['b', 3],
    ['c', 5]
  ])
})

it('Rows that stand in no groups have none', () => {
  expect(groupsOf({ total: 6 })).toEqual([])
})
