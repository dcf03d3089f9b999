import { renameInRules } from '#main/features/lists/index.ts'
import { renameInViews } from '#main/features/views/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { Tag, TagColour } from '#shared/model/tag.ts'
import { fold } from '#shared/rules/fold.ts'
import { taggingsWith, tagNamed, tagRows } from './tags.store.ts'

export const allTags = ({ db }: ReadUnit): Tag[] => tagRows(db)

interface TagPatch {
  name?: string | undefined
  colour?: TagColour | undefined
  meaning?: string | undefined
}

/** Throws record.duplicate, record.changed-elsewhere. */
export function updateTag(unit: UnitOfWork, id: string, version: number, { name, colour, meaning }: TagPatch): void {
  if (name !== undefined) {
    if (fold(name) === '') throw new AppError('input.invalid', { field: 'name' })
    const other = tagNamed(unit.db, fold(name))
    if (other !== undefined && other !== id) throw new AppError('record.duplicate', { field: 'name' })
    renameInFilters(unit, unit.load('tag', id).name, name.normalize('NFC'))
  }
  unit.update(
    'tag',
    id,
    {
      ...(name === undefined ? {} : { name: name.normalize('NFC') }),
      ...(colour === undefined ? {} : { colour }),
      ...(meaning === undefined ? {} : { meaning: meaning.normalize('NFC') })
    },
    { version }
  )
}

/** What asks for the tag goes on asking for it. */
function renameInFilters(unit: UnitOfWork, from: string, to: string): void {
  if (from === to) return
  renameInViews(unit, 'tag', from, to)
  renameInRules(unit, 'tag', from, to)
}

/** Gives on how many cards it was. A card that has both has one of them then. */
export function mergeTag(unit: UnitOfWork, id: string, intoId: string): number {
  if (id === intoId) throw new AppError('input.invalid', { field: 'intoId' })
  renameInFilters(unit, unit.load('tag', id).name, unit.load('tag', intoId).name)
  const there = new Set(taggingsWith(unit.db, intoId).map(({ entityId }) => entityId))
  const taggings = taggingsWith(unit.db, id)
  for (const tagging of taggings) {
    if (there.has(tagging.entityId)) unit.remove('tagging', tagging.id)
    else unit.update('tagging', tagging.id, { tag_id: intoId })
  }
  unit.remove('tag', id)
  return taggings.length
}

/** Gives on how many cards it was. */
export function removeTag(unit: UnitOfWork, id: string): number {
  const taggings = taggingsWith(unit.db, id)
  for (const tagging of taggings) unit.remove('tagging', tagging.id)
  unit.remove('tag', id)
  return taggings.length
}
