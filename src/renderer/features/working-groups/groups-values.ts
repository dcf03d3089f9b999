import type { GroupCard } from '#shared/model/working-group.ts'
import { type CellValues, saidNames } from '../records/index.ts'

/** What the cells of Arbejdsgrupper hold, as filters ask for it. */
export function groupValues(group: GroupCard, column: string): CellValues | undefined {
  const known: Readonly<Record<string, CellValues>> = {
    state: { field: 'groupStatus', values: [group.status] },
    chairs: { field: 'person', values: saidNames(group.chairs) },
    members: { field: 'person', values: saidNames(group.members) },
    partners: { field: 'partner', values: saidNames(group.organisations) },
    tags: { field: 'tag', values: group.tags }
  }
  return known[column]
}
