import { askedToday, bothOf } from '#main/features/records/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { Filter } from '#shared/model/filter.ts'
import type { ProjectMatrix, ProjectRole, ProjectStatus } from '#shared/model/project.ts'
import { partnersAmong, projectsNamed, rolesIn } from './projects.store.ts'
import { projectIds } from './projects.table.store.ts'

/** Which partners are in which of the projects that match, and as what. */
export function projectMatrix(unit: ReadUnit, asked: { query: string; filter?: Filter | undefined }): ProjectMatrix {
  const ids = projectIds(unit.db, askedToday(unit, bothOf(unit.db, 'project', asked)))
  const roles = rolesIn(unit.db, ids)
  const partners = partnersAmong(unit.db, [...new Set(roles.map(({ partnerId }) => partnerId))])
  const projects = projectsNamed(unit.db, ids).map((project) => ({ ...project, status: project.status as ProjectStatus }))
  const rowOf = new Map(partners.map(({ id }, at) => [id, at]))
  const columnOf = new Map(projects.map(({ id }, at) => [id, at]))
  const cells = new Map<string, ProjectMatrix['cells'][number]>()
  for (const { partnerId, projectId, role } of roles) {
    const [partner, project] = [rowOf.get(partnerId), columnOf.get(projectId)]
    if (partner === undefined || project === undefined) continue
    const key = `${partner}:${project}`
    const cell = cells.get(key) ?? { partner, project, roles: [] }
    cell.roles.push(role as ProjectRole)
    cells.set(key, cell)
  }
  return { partners, projects, cells: [...cells.values()] }
}
