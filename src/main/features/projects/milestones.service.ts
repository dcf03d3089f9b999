import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { localDay } from '#shared/rules/calendar.ts'

/** Something a project means to reach. */
export function addMilestone(
  unit: UnitOfWork,
  { projectId, title, dueOn, ownerId = null }: { projectId: string; title: string; dueOn: string | null; ownerId?: string | null }
): string {
  unit.load('project', projectId)
  if (ownerId !== null) unit.load('person', ownerId)
  return unit.insert('milestone', { project_id: projectId, title: title.normalize('NFC'), due_on: dueOn, owner_person_id: ownerId })
}

interface MilestonePatch {
  title?: string | undefined
  dueOn?: string | null | undefined
  doneOn?: string | null | undefined
  ownerId?: string | null | undefined
  status?: 'planned' | 'done' | 'dropped' | undefined
}

/** What is done without a day was done today; what is not done has no such day. Throws record.changed-elsewhere. */
export function updateMilestone(unit: UnitOfWork, id: string, version: number, patch: MilestonePatch): void {
  const before = unit.load('milestone', id)
  if (patch.ownerId) unit.load('person', patch.ownerId)
  const status = patch.status ?? (patch.doneOn ? 'done' : before.status)
  const doneOn = patch.doneOn === undefined ? before.done_on : patch.doneOn
  unit.update(
    'milestone',
    id,
    {
      ...(patch.title === undefined ? {} : { title: patch.title.normalize('NFC') }),
      ...(patch.dueOn === undefined ? {} : { due_on: patch.dueOn }),
      ...(patch.ownerId === undefined ? {} : { owner_person_id: patch.ownerId }),
      status,
      done_on: status === 'done' ? (doneOn ?? localDay(unit.now)) : null
    },
    { version }
  )
}
