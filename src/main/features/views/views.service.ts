import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { type SavedView, TableView, type ViewEntity } from '#shared/model/view.ts'
import { fold } from '#shared/rules/fold.ts'
import { nextPosition, viewNamed, viewRecords } from './views.store.ts'

/** The saved views of a table, or of all, in the order of the user. */
export const savedViews = (unit: ReadUnit, entity?: ViewEntity): SavedView[] =>
  viewRecords(unit.db, entity).map(({ definition, isFavourite, ...view }) => ({
    ...view,
    isFavourite: isFavourite === 1,
    view: TableView.parse(JSON.parse(definition))
  }))

/** Names are told apart as search does. Throws input.invalid, record.duplicate. */
function freeName(unit: UnitOfWork, entity: ViewEntity, name: string, own?: string): string {
  const folded = fold(name)
  if (folded === '') throw new AppError('input.invalid', { field: 'name' })
  const other = viewNamed(unit.db, entity, folded)
  if (other !== undefined && other !== own) throw new AppError('record.duplicate', { field: 'name' })
  return name.normalize('NFC')
}

interface NewView {
  entity: ViewEntity
  name: string
  view: TableView
  isFavourite: boolean
}

/** Adds a view behind the others and gives its id. Throws record.duplicate. */
export const createView = (unit: UnitOfWork, { entity, name, view, isFavourite }: NewView): string =>
  unit.insert('saved_view', {
    entity,
    name: freeName(unit, entity, name),
    definition_json: JSON.stringify(view),
    is_favourite: isFavourite ? 1 : 0,
    position: nextPosition(unit.db)
  })

/** Throws record.duplicate, record.changed-elsewhere. */
export function updateView(
  unit: UnitOfWork,
  id: string,
  version: number,
  { name, view, isFavourite }: { name?: string | undefined; view?: TableView | undefined; isFavourite?: boolean | undefined }
): void {
  const { entity } = unit.load('saved_view', id)
  unit.update(
    'saved_view',
    id,
    {
      ...(name === undefined ? {} : { name: freeName(unit, entity as ViewEntity, name, id) }),
      ...(view === undefined ? {} : { definition_json: JSON.stringify(view) }),
      ...(isFavourite === undefined ? {} : { is_favourite: isFavourite ? 1 : 0 })
    },
    { version }
  )
}

/** Gives these views each other's places so that they stand as named; a view that is gone is passed over. */
export function reorderViews(unit: UnitOfWork, ids: readonly string[]): void {
  const known = ids.flatMap((id) => unit.find('saved_view', id) ?? [])
  const places = known.map(({ position }) => position).sort((a, b) => a - b)
  for (const [at, { id }] of known.entries()) unit.update('saved_view', id, { position: places[at] ?? 0 })
}
