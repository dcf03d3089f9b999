import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { fold } from '#shared/rules/fold.ts'
import { focusAreas, focusOf, namesOf } from './projects.store.ts'

const byFold = (names: readonly string[]): Map<string, string> =>
  new Map(names.map((name) => [fold(name), name.trim().normalize('NFC')] as const).filter(([folded]) => folded !== ''))

/** Makes the other names of a project what they are given as. */
export function setNames(unit: UnitOfWork, projectId: string, names: readonly string[]): void {
  const wanted = byFold(names)
  for (const { id, name } of namesOf(unit.db, projectId)) if (!wanted.delete(fold(name))) unit.remove('project_name', id)
  for (const name of wanted.values()) unit.insert('project_name', { project_id: projectId, name })
}

/** Makes the focus areas of a project those that are named, in either language; one that is not there yet is made, under no other. */
export function setFocus(unit: UnitOfWork, projectId: string, names: readonly string[]): void {
  const known = new Map<string, string>()
  for (const { id, nameDa, nameEn } of focusAreas(unit.db).toReversed())
    for (const name of [nameEn, nameDa]) if (name !== '') known.set(fold(name), id)
  const wanted = new Set<string>()
  for (const [folded, name] of byFold(names)) wanted.add(known.get(folded) ?? unit.insert('focus_area', { name_da: name }))
  for (const { id, linkId } of focusOf(unit.db, projectId)) if (!wanted.delete(id)) unit.remove('project_focus', linkId)
  for (const focusAreaId of wanted) unit.insert('project_focus', { project_id: projectId, focus_area_id: focusAreaId })
}
