import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { fold } from '#shared/rules/fold.ts'
import type { Owner } from './owner.ts'
import { tagFolded, taggingsOf } from './tags.store.ts'

const byFold = (names: readonly string[]): Map<string, string> =>
  new Map(names.map((name) => [fold(name), name.trim().normalize('NFC')] as const).filter(([folded]) => folded !== ''))

/** Makes the tags of a record what they are given as; unknown tags are made, spellings that fold alike are one tag. */
export function setTags(unit: UnitOfWork, owner: Owner, names: readonly string[]): void {
  const wanted = byFold(names)
  for (const tagging of taggingsOf(unit.db, owner.id)) if (!wanted.has(tagging.folded)) unit.remove('tagging', tagging.id)
  addTags(unit, owner, names)
}

/** Adds tags to those that the record has. */
export function addTags(unit: UnitOfWork, owner: Owner, names: readonly string[]): void {
  const wanted = byFold(names)
  if (wanted.size === 0) return
  for (const { folded } of taggingsOf(unit.db, owner.id)) wanted.delete(folded)
  for (const [folded, name] of wanted) {
    const tagId = tagFolded(unit.db, folded) ?? unit.insert('tag', { name })
    unit.insert('tagging', { tag_id: tagId, entity: owner.type, entity_id: owner.id })
  }
}
