import type { InitiativeCard } from '#shared/model/initiative.ts'
import { type CellValues, saidNames } from '../records/index.ts'

/** What the cells of Fælles henvendelser hold, as filters ask for it. */
export function initiativeValues(initiative: InitiativeCard, column: string): CellValues | undefined {
  const known: Readonly<Record<string, CellValues>> = {
    kind: { field: 'initiativeKind', values: [initiative.kind] },
    partners: { field: 'partner', values: saidNames(initiative.partners) },
    tags: { field: 'tag', values: initiative.tags }
  }
  return known[column]
}
