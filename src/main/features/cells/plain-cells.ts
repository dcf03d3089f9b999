import type { CellProblemCode } from '#shared/model/cell.ts'
import type { EventPatch } from '#shared/model/event.ts'
import type { InitiativePatch } from '#shared/model/initiative.ts'
import type { Language } from '#shared/model/language.ts'
import type { GroupPatch } from '#shared/model/working-group.ts'
import { cellSpecs } from '#shared/rules/cells/cell-specs.ts'
import type { CellSpec } from '#shared/rules/cells/parse-cell.ts'
import { packList, unpackList } from '#shared/rules/packed-list.ts'
import type { CellColumn } from './cell-column.ts'
import type { PlainFacts } from './facts.ts'

interface PlainChange<Patch> {
  patch?: Patch
}
type Put<Patch> = (value: string, facts: PlainFacts, change: PlainChange<Patch>) => Patch | CellProblemCode
type Columns<Patch> = Record<string, CellColumn<PlainFacts, PlainChange<Patch>>>

/** The columns of a table whose cells are facts of the card itself: how each is edited, and what is changed then. */
function plainCells<Patch extends object>(
  specs: Readonly<Record<string, CellSpec>>,
  puts: Readonly<Record<string, Put<Patch>>>
): Columns<Patch> {
  return Object.fromEntries(
    Object.entries(specs).map(([id, spec]) => [
      id,
      {
        spec,
        read: (facts) => (id === 'tags' ? packList(facts.tags) : (facts.values[id] ?? '')),
        put: (value, facts, change) => {
          const next = puts[id]?.(value, facts, change) ?? 'read-only'
          return typeof next === 'string' ? next : { patch: next }
        }
      }
    ])
  )
}

const as =
  <Patch extends object>(field: keyof Patch): Put<Patch> =>
  (value) =>
    ({ [field]: value }) as Patch
const tags = <Patch extends { tags?: string[] | undefined }>(value: string) => ({ tags: unpackList(value) }) as Patch

/** A whole number from one on; nothing is no number. */
const count =
  <Patch extends object>(field: keyof Patch): Put<Patch> =>
  (value) =>
    value === '' || /^[1-9]\d{0,5}$/.test(value) ? ({ [field]: value === '' ? null : Number(value) } as Patch) : 'number'

/** A day of a period: the other one is on the right side of it. */
const day =
  (field: 'fromOn' | 'toOn'): Put<GroupPatch> =>
  (value, { values }, { patch }) => {
    const days = { fromOn: values['fromOn'] || null, toOn: values['toOn'] || null, ...patch, [field]: value || null }
    return days.fromOn && days.toOn && days.toOn < days.fromOn ? 'date' : { [field]: value || null }
  }

/** The columns of Arbejdsgrupper that can be edited. */
export const groupCells = (language: Language): Columns<GroupPatch> =>
  plainCells<GroupPatch>(cellSpecs.workingGroups[language], {
    ...{ name: as('name'), state: as('status'), mandate: as('mandate'), note: as('note'), tags },
    ...{ fromOn: day('fromOn'), toOn: day('toOn') }
  })

/** The columns of Arrangementer that can be edited; days and times are changed together, on the card. */
export const eventCells = (language: Language): Columns<EventPatch> =>
  plainCells<EventPatch>(cellSpecs.events[language], {
    ...{ name: as('title'), kind: as('kind'), state: as('status'), place: as('place'), link: as('link') },
    ...{ description: as('description'), capacity: count('capacity'), tags }
  })

/** The columns of Fælles henvendelser that can be edited. */
export const initiativeCells = (language: Language): Columns<InitiativePatch> =>
  plainCells<InitiativePatch>(cellSpecs.initiatives[language], {
    ...{ name: as('title'), kind: as('kind'), date: as('dateText'), addressees: as('addressees') },
    ...{ stated: count('statedParticipants'), outcome: as('outcome'), url: as('url'), tags }
  })
