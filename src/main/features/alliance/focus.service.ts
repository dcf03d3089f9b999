import type * as z from 'zod'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { FocusAreaFacts } from '#shared/model/focus.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { fold } from '#shared/rules/fold.ts'
import { areaCalled, childrenOf, type FocusRow, focusLinks, focusRowsOf, liesAbove, placeBehind } from './focus.store.ts'

type Facts = z.output<typeof FocusAreaFacts>
type FactsPatch = { [K in keyof Facts]?: Facts[K] | undefined }
const links = ['organisation_focus', 'project_focus'] as const

/** Throws record.duplicate where the parent has one of that name. */
export function createFocusArea(unit: UnitOfWork, { nameDa, nameEn = '', parentId = null }: FactsPatch & Pick<Facts, 'nameDa'>): string {
  if (parentId !== null) unit.load('focus_area', parentId)
  refuseSameName(unit, undefined, { nameDa, nameEn, parentId })
  const position = placeBehind(unit.db, parentId)
  return unit.insert('focus_area', { name_da: nameDa.normalize('NFC'), name_en: nameEn.normalize('NFC'), parent_id: parentId, position })
}

/** Renames or moves one. Throws focus.circle where it would lie under itself, record.duplicate. */
export function updateFocusArea(unit: UnitOfWork, id: string, version: number, patch: FactsPatch): void {
  const row = unit.load('focus_area', id)
  const { nameDa = row.name_da, nameEn = row.name_en } = patch
  const parentId = patch.parentId === undefined ? row.parent_id : patch.parentId
  if (parentId !== null && liesAbove(unit.db, id, parentId)) throw new AppError('focus.circle', { field: 'parentId' })
  refuseSameName(unit, id, { nameDa, nameEn, parentId })
  const moved = parentId === row.parent_id ? {} : { parent_id: parentId, position: placeBehind(unit.db, parentId) }
  unit.update('focus_area', id, { name_da: nameDa.normalize('NFC'), name_en: nameEn.normalize('NFC'), ...moved }, { version })
}

/** One place up or down among those that lie beside it; at an end it stays. */
export function moveFocusArea(unit: UnitOfWork, id: string, by: -1 | 1): void {
  const ids = childrenOf(unit.db, unit.load('focus_area', id).parent_id)
  const [from, to] = [ids.indexOf(id), ids.indexOf(id) + by]
  if (to < 0 || to >= ids.length) return
  for (const [position, each] of ids.toSpliced(from, 1).toSpliced(to, 0, id).entries()) unit.update('focus_area', each, { position })
}

function refuseSameName(unit: UnitOfWork, id: string | undefined, { nameDa, nameEn, parentId }: Facts): void {
  const known = areaCalled(unit.db, parentId, fold(`${nameDa} ${nameEn}`))
  if (known !== undefined && known !== id) throw new AppError('record.duplicate', { id: known, field: 'nameDa' })
}

/** One becomes the other, with all that hangs on it. Throws focus.circle for what lies under it. */
export function mergeFocusArea(unit: UnitOfWork, id: string, intoId: string): void {
  unit.load('focus_area', intoId)
  if (liesAbove(unit.db, id, intoId)) throw new AppError('focus.circle', { field: 'intoId' })
  for (const table of links)
    for (const link of focusLinks(unit.db, table, id, intoId))
      if (link.isThere === 1) unit.remove(table, link.id)
      else unit.update(table, link.id, { focus_area_id: intoId })
  moveChildren(unit, id, intoId)
  unit.remove('focus_area', id)
}

/** What lies under it goes up, and nobody works in it any more. */
export function removeFocusArea(unit: UnitOfWork, id: string): void {
  const { parent_id: parentId } = unit.load('focus_area', id)
  for (const table of links) for (const link of focusLinks(unit.db, table, id, '')) unit.remove(table, link.id)
  moveChildren(unit, id, parentId)
  unit.remove('focus_area', id)
}

/** One that has a namesake there becomes that. */
function moveChildren(unit: UnitOfWork, id: string, parentId: string | null): void {
  for (const child of childrenOf(unit.db, id)) {
    const known = areaCalled(unit.db, parentId, unit.load('focus_area', child).search_text)
    if (known !== undefined && known !== id) mergeFocusArea(unit, child, known)
    else unit.update('focus_area', child, { parent_id: parentId, position: placeBehind(unit.db, parentId) })
  }
}

const isOpen = ({ toOn }: FocusRow) => toOn === null

export const focusOfPartner = ({ db }: ReadUnit, partnerId: string): string[] =>
  focusRowsOf(db, partnerId)
    .filter(isOpen)
    .map(({ areaId }) => areaId)

/**
 * The areas that a partner works in from now on. What it was said to work in before today is kept as past; a first time has no known
 * beginning.
 */
export function setFocusOfPartner(unit: UnitOfWork, partnerId: string, ids: readonly string[]): void {
  unit.load('organisation', partnerId)
  const today = localDay(unit.now)
  const rows = focusRowsOf(unit.db, partnerId)
  const wanted = new Set(ids)
  for (const row of rows.filter(isOpen).filter(({ areaId }) => !wanted.has(areaId)))
    if (localDay(row.createdAt) === today) unit.remove('organisation_focus', row.id)
    else unit.update('organisation_focus', row.id, { to_on: today })
  for (const areaId of wanted) {
    const own = rows.filter((row) => row.areaId === areaId)
    if (own.some(isOpen)) continue
    unit.load('focus_area', areaId)
    const endedToday = own.find(({ toOn }) => toOn === today)
    if (endedToday) unit.update('organisation_focus', endedToday.id, { to_on: null })
    else unit.insert('organisation_focus', { organisation_id: partnerId, focus_area_id: areaId, from_on: own.length === 0 ? null : today })
  }
}
