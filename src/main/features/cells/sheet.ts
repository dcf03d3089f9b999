import { updateEvent } from '#main/features/events/index.ts'
import { createInitiative, updateInitiative } from '#main/features/initiatives/index.ts'
import { setCustoms } from '#main/features/records/index.ts'
import { staffFinder } from '#main/features/staff/index.ts'
import { createGroup, updateGroup } from '#main/features/working-groups/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { CardKind } from '#shared/model/card-kind.ts'
import type { CellEntity } from '#shared/model/cell.ts'
import type { EventPatch } from '#shared/model/event.ts'
import type { InitiativePatch } from '#shared/model/initiative.ts'
import type { Language } from '#shared/model/language.ts'
import type { GroupPatch } from '#shared/model/working-group.ts'
import { customSpec } from '#shared/rules/cells/cell-specs.ts'
import type { CellSpec } from '#shared/rules/cells/parse-cell.ts'
import { fold } from '#shared/rules/fold.ts'
import { applyToPartner, applyToPerson, applyToProject } from './apply-change.ts'
import type { CellColumn } from './cell-column.ts'
import { fieldFacts, type PlainKind, partnerNames } from './cells.store.ts'
import {
  type PartnerFacts,
  type PersonFacts,
  type PlainFacts,
  type ProjectFacts,
  partnerFacts,
  personFacts,
  plainFacts,
  projectFacts
} from './facts.ts'
import { freshLine } from './fresh-line.ts'
import type { Line } from './line.ts'
import { blankPartner, blankPerson, blankPlain, blankProject, makePartner, makePerson, makeProject } from './new-records.ts'
import { type PartnerChange, partnerCells } from './partner-cells.ts'
import { type FindPartner, type PersonChange, personCells } from './person-cells.ts'
import { eventCells, groupCells, initiativeCells } from './plain-cells.ts'
import { type ProjectChange, projectCells } from './project-cells.ts'

/** A table as cells: how its columns are edited, and its lines, looked up for many at once. */
export interface Sheet {
  /** Undefined where a column cannot be edited. */
  specOf: (column: string) => CellSpec | undefined
  lines: (unit: ReadUnit, ids: readonly string[]) => Map<string, Line>
  /** The line of a record that is not there yet. */
  fresh: () => Line
}

/** Where the records of a table come from, and how they are changed. */
interface Records<Facts, Own> {
  type: CardKind
  factsOf: (unit: ReadUnit, ids: readonly string[]) => Map<string, Facts>
  blank: (unit: ReadUnit) => Facts
  make: (unit: UnitOfWork, name: string) => string
  apply: (unit: UnitOfWork, facts: Facts, change: Own) => void
}

interface Change {
  patch?: object
  role?: object
  customs?: Map<string, string>
}

/** The table as it can be edited, choices named in the language. */
export function sheetOf(unit: ReadUnit, entity: CellEntity, language: Language): Sheet {
  return sheets[entity](unit, language)
}

const sheets: Readonly<Record<CellEntity, (unit: ReadUnit, language: Language) => Sheet>> = {
  persons: (unit, language) => makeSheet(unit, persons, personCells(language, partnerFinder(unit))),
  partners: (unit, language) => makeSheet(unit, partners, partnerCells(language, staffFinder(unit))),
  projects: (unit, language) => makeSheet(unit, projects, projectCells(language)),
  workingGroups: (unit, language) => makeSheet(unit, groups, groupCells(language)),
  events: (unit, language) => makeSheet(unit, events, eventCells(language)),
  initiatives: (unit, language) => makeSheet(unit, initiatives, initiativeCells(language))
}

const persons: Records<PersonFacts, PersonChange> = {
  ...{ type: 'person', factsOf: personFacts, blank: blankPerson, make: makePerson, apply: applyToPerson }
}
const partners: Records<PartnerFacts, PartnerChange> = {
  ...{ type: 'organisation', factsOf: partnerFacts, blank: blankPartner, make: makePartner, apply: applyToPartner }
}

const projects: Records<ProjectFacts, ProjectChange> = {
  ...{ type: 'project', factsOf: projectFacts, blank: blankProject, make: makeProject, apply: applyToProject }
}

const plain = <Patch extends object>(
  type: PlainKind,
  make: (unit: UnitOfWork, name: string) => string,
  update: (unit: UnitOfWork, id: string, version: number, patch: Patch) => void
): Records<PlainFacts, { patch?: Patch }> => ({
  ...{ type, blank: blankPlain, make },
  factsOf: (unit, ids) => plainFacts(unit, type, ids),
  apply: (unit, { id, version }, { patch }) => patch && update(unit, id, version, patch)
})

const groups = plain<GroupPatch>('working_group', (unit, name) => createGroup(unit, { name }), updateGroup)
const initiatives = plain<InitiativePatch>('initiative', (unit, title) => createInitiative(unit, { title }), updateInitiative)
const events = plain<EventPatch>(
  'event',
  () => {
    // a title does not say when
    throw new AppError('input.invalid', { field: 'startsAt' })
  },
  updateEvent
)

function makeSheet<Facts extends { customs: ReadonlyMap<string, string>; tags: readonly string[] }, Own extends Omit<Change, 'customs'>>(
  unit: ReadUnit,
  { type, factsOf, blank, make, apply }: Records<Facts, Own>,
  own: Readonly<Record<string, CellColumn<Facts, Own>>>
): Sheet {
  const fields = new Map(fieldFacts(unit.db, type).map((field) => [field.id, field]))
  const columns = new Map(Object.entries(own))
  const fieldOf = (column: string) => fields.get(/^custom:(.+)$/.exec(column)?.[1] ?? '')

  const lineOf = (id: string, facts: Facts): Line => {
    let change = {} as Own
    const customs = new Map<string, string>()
    return {
      tags: facts.tags,
      read: (column) => columns.get(column)?.read(facts) ?? facts.customs.get(fieldOf(column)?.id ?? '') ?? '',
      put: (column, value) => {
        const field = fieldOf(column)
        if (field) return void customs.set(field.label, value)
        const next = columns.get(column)?.put(value, facts, change) ?? 'read-only'
        if (typeof next === 'string') return next
        change = merged(change, next)
        return undefined
      },
      write: (writer) => {
        apply(writer, facts, change)
        if (customs.size > 0)
          setCustoms(
            writer,
            { type, id },
            [...customs].map(([label, value]) => ({ label, value }))
          )
      }
    }
  }
  const lines: Sheet['lines'] = (reader, ids) => new Map([...factsOf(reader, ids)].map(([id, facts]) => [id, lineOf(id, facts)]))
  return {
    specOf: (column) => {
      const field = fieldOf(column)
      return field ? customSpec(field.type, JSON.parse(field.options) as string[]) : columns.get(column)?.spec
    },
    lines,
    fresh: () =>
      freshLine(lineOf('', blank(unit)), (writer, name) => {
        const id = make(writer, name)
        return lines(writer, [id]).get(id)
      })
  }
}

const merged = <Own extends Omit<Change, 'customs'>>(one: Own, other: Own): Own => ({
  ...one,
  ...other,
  ...(one.patch || other.patch ? { patch: { ...one.patch, ...other.patch } } : {}),
  ...(one.role || other.role ? { role: { ...one.role, ...other.role } } : {})
})

/** Names are folded once, when the first partner is asked for. */
function partnerFinder({ db }: ReadUnit): FindPartner {
  let byName: Map<string, { id: string }[]> | undefined
  return (name) => {
    byName ??= Map.groupBy(partnerNames(db), (partner) => fold(partner.name))
    const [found, ...others] = byName.get(fold(name)) ?? []
    if (!found) return 'no-match'
    return others.length > 0 ? 'ambiguous' : { id: found.id }
  }
}
