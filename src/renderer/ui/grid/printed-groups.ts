import { type GroupLine, linesOf, type RowSource } from './types.ts'

/** A group, and the place of its first row among all rows. */
export interface Group extends Pick<GroupLine, 'key' | 'label' | 'count'> {
  at: number
}

/** Where the groups of a table begin, whether they are open or closed. */
export function groupsOf<Row>(source: Pick<RowSource<Row>, 'groups' | 'lines' | 'total'>): Group[] {
  const { groups } = source
  const found: Group[] = []
  let at = 0
  for (let line = 0; groups && line < linesOf(source); ) {
    const group = groups.at(line)
    if (!group) break
    found.push({ key: group.key, label: group.label, count: group.count, at })
    at += group.count
    line += group.open ? group.count + 1 : 1
  }
  return found
}
