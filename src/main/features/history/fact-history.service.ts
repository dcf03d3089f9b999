import { updatePartner } from '#main/features/partners/index.ts'
import { updatePerson, updateRole } from '#main/features/persons/index.ts'
import { updateProject } from '#main/features/projects/index.ts'
import { staffName } from '#main/features/staff/index.ts'
import type { TableName } from '#main/foundation/tables.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { Fact, FactVersion } from '#shared/model/fact-history.ts'
import { type FactSpec, factSpec, factText, type PastRow } from './fact-fields.ts'
import { changesOfRows, customLabel, focusName, type RowChange, removedRows, rowsOf, setFacts, tagName } from './fact-history.store.ts'

type Value = ReturnType<FactSpec['value']>
interface Step {
  setId: string
  before: Value
  after: Value
}

/** What a fact was, the newest change first. Throws input.invalid for a fact that there is none of. */
export function factVersions({ db }: Pick<ReadUnit, 'db'>, fact: Fact): FactVersion[] {
  const steps = stepsOf({ db }, fact, specOf({ db }, fact))
  const told = (text: string | null) => (fact.field === 'owner' && text !== null ? staffName(db, text) : text)
  const sets = new Map(setFacts(db, [...new Set(steps.map(({ setId }) => setId))]).map((set) => [set.id, set]))
  return steps.flatMap(({ setId, before, after }) => {
    const set = sets.get(setId)
    if (!set) return []
    const { id, ...facts } = set
    return [{ ...facts, changeSet: id, old: told(factText(before)), new: told(factText(after)) }]
  })
}

const doors = {
  person: { table: 'person', update: updatePerson },
  organisation: { table: 'organisation', update: updatePartner },
  project: { table: 'project', update: updateProject },
  role: { table: 'affiliation', update: updateRole }
} as const satisfies Record<Fact['entity'], { table: TableName; update: unknown }>

/** Makes a fact what it was before or after a change, through the door every edit goes through. Throws record.not-found, record.changed-elsewhere. */
export function restoreFact(
  unit: UnitOfWork,
  wanted: Fact & { version?: number | undefined; changeSet: string; side: 'before' | 'after' }
): void {
  const spec = specOf(unit, wanted)
  const step = stepsOf(unit, wanted, spec).find(({ setId }) => setId === wanted.changeSet)
  if (!step) throw new AppError('record.not-found', { id: wanted.changeSet })
  const patch = spec.patch(step[wanted.side])
  const { table, update } = doors[wanted.entity]
  // which door it is follows from the same entity as the patch
  const door = update as (unit: UnitOfWork, id: string, version: number, patch: ReturnType<FactSpec['patch']>) => void
  door(unit, wanted.id, wanted.version ?? unit.load(table, wanted.id).version, patch)
}

function specOf({ db }: Pick<ReadUnit, 'db'>, fact: Fact): FactSpec {
  const label = fact.field.startsWith('custom:') ? customLabel(db, fact.field.slice('custom:'.length)) : undefined
  const spec = factSpec(fact, label)
  if (!spec) throw new AppError('input.invalid', { field: 'field' })
  return spec
}

/** Goes back from what the rows say now, change set by change set; sets that left the fact as it was are passed over. */
function stepsOf({ db }: Pick<ReadUnit, 'db'>, { id }: Fact, spec: FactSpec): Step[] {
  const rows = new Map(rowsOf(db, spec, id).map((row) => [String(row['id']), row]))
  const named = new Map<string, string>()
  const nameOfTag = (tagId: string) => named.get(tagId) ?? named.set(tagId, tagName(db, tagId)).get(tagId) ?? ''
  const valueNow = () =>
    spec.value(
      [...rows.values()].filter((row) => row[spec.owner] === id),
      nameOfTag,
      (areaId) => focusName(db, areaId)
    )
  const removed = spec.owner === 'id' ? [] : removedRows(db, spec.table, id)
  const changes = changesOfRows(db, spec.table, [...new Set([...rows.keys(), ...removed])])
  const steps: Step[] = []
  let after = valueNow()
  for (const [setId, ofSet] of Map.groupBy(changes, (change) => change.setId)) {
    for (const change of ofSet) takeBack(rows, change)
    const before = valueNow()
    if (factText(before) !== factText(after)) steps.push({ setId, before, after })
    after = before
  }
  return steps
}

function takeBack(rows: Map<string, PastRow>, { rowId, op, before }: RowChange): void {
  const was = JSON.parse(before ?? '{}') as PastRow
  if (op === 'insert') rows.delete(rowId)
  else rows.set(rowId, op === 'remove' ? was : { ...rows.get(rowId), ...was })
}
