import type { EventCard } from '#shared/model/event.ts'
import type { CellValues } from '../records/index.ts'

const said = (value: string): string[] => (value === '' ? [] : [value])

/** What the cells of Arrangementer hold, as filters ask for it. */
export function eventValues(event: EventCard, column: string): CellValues | undefined {
  const known: Readonly<Record<string, CellValues>> = {
    kind: { field: 'eventKind', values: [event.kind] },
    state: { field: 'eventStatus', values: [event.status] },
    place: { field: 'place', values: said(event.place) },
    group: { field: 'group', values: said(event.group) },
    project: { field: 'project', values: said(event.project) },
    tags: { field: 'tag', values: event.tags }
  }
  return known[column]
}
