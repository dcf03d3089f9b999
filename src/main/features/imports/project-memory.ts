import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { DraftProject } from '#shared/model/draft-project.ts'
import { projectRowsOf } from './known-projects.store.ts'
import { standingRuns } from './memory.ts'

/** What a source said the last time it spoke about each project. What was undone was never said. */
export function projectMemory({ db }: ReadUnit, sourceId: string | null): ReadonlyMap<string, DraftProject> {
  const said = new Map<string, DraftProject>()
  if (sourceId === null) return said
  const runs = standingRuns(db, sourceId).map(({ id }) => id)
  for (const { projectId, raw } of projectRowsOf(db, runs)) if (!said.has(projectId)) said.set(projectId, JSON.parse(raw) as DraftProject)
  return said
}
