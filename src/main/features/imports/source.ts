import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { DraftProject } from '#shared/model/draft-project.ts'
import type { SourceKind } from '#shared/model/review.ts'
import { fold } from '#shared/rules/fold.ts'
import type { Inquiry } from './inquiry.ts'
import { sourceKind, sourceNamed, sourcesOf } from './memory.store.ts'
import { type Memory, memoryOf } from './memory.ts'
import { projectMemory } from './project-memory.ts'

export interface Source {
  /** Null until the first import from it. */
  id: string | null
  name: string
  memory: Memory
}

/**
 * The source that something comes from: the one of its name. A page may also be one that named mostly the same partners, for the same
 * page is called differently as text and as a saved file; other files that name the same partners may be about something else. A name
 * that the user gave stands.
 */
export function sourceOf(unit: ReadUnit, { kind, said: { source }, draft }: Inquiry): Source {
  const named = sourceNamed(unit.db, kind, source.name)
  if (named || source.given || sourceKind(kind) !== 'page')
    return { id: named?.id ?? null, name: source.name, memory: memoryOf(unit, named?.id ?? null) }
  if (draft.projects.length > 0) return projectSource(unit, kind, source.name, draft.projects)
  const names = new Set(draft.partners.map((partner) => fold(partner.name.value)))
  const known = sourcesOf(unit.db, kind).map((record) => ({ ...record, memory: memoryOf(unit, record.id) }))
  const shared = ({ memory }: Source) => [...memory.partners.values()].filter((partner) => names.has(fold(partner.name.value))).length
  const like = known.toSorted((one, other) => shared(other) - shared(one))[0]
  return like && shared(like) * 2 >= names.size ? like : { id: null, name: source.name, memory: memoryOf(unit, null) }
}

/** A page of projects is the one that told of mostly the same. */
function projectSource(unit: ReadUnit, kind: SourceKind, name: string, projects: readonly DraftProject[]): Source {
  const titles = new Set(projects.map(({ title }) => fold(title.value)))
  const shared = (id: string) => [...projectMemory(unit, id).values()].filter(({ title }) => titles.has(fold(title.value))).length
  const known = sourcesOf(unit.db, kind).map((record) => ({ ...record, shared: shared(record.id) }))
  const like = known.toSorted((one, other) => other.shared - one.shared)[0]
  const record = like && like.shared > 0 && like.shared * 2 >= titles.size ? like : { id: null, name }
  return { id: record.id, name: record.name, memory: memoryOf(unit, record.id) }
}

/** What a source is called when nobody says: its page's title, else its file's name without ending and digits, else its kind. */
export function sourceName(kind: SourceKind, title: string | null, fileName: string | undefined): string {
  const base = (fileName ?? '').replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')
  const plain = base.replace(/\d+/g, ' ').replace(/[\s._()-]+/g, ' ')
  return [title, plain].map((name) => name?.trim().slice(0, 200) ?? '').find((name) => name !== '') ?? sourceKind(kind)
}
