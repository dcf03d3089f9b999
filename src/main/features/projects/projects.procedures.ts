import type { Api } from '#main/api/implement.ts'
import { askedToday, bothOf, customValuesOf } from '#main/features/records/index.ts'
import { readAsOf } from '#main/foundation/as-of.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { Filter } from '#shared/model/filter.ts'
import type { ProjectRow } from '#shared/model/project.ts'
import { projectMatrix } from './matrix.service.ts'
import { addMilestone, updateMilestone } from './milestones.service.ts'
import { createProject, getProject, trashProjects, updateProject } from './projects.service.ts'
import { projectsOf } from './projects.store.ts'
import {
  type ProjectRecord,
  type ProjectRows,
  projectGroups,
  projectPositions,
  projectTotals,
  projectWindow
} from './projects.table.store.ts'
import { addOrganisation, addProjectPerson, updateOrganisation, updateProjectPerson } from './roles.service.ts'

const toRow = ({ seq: _seq, ...record }: ProjectRecord): Omit<ProjectRow, 'customs'> => ({
  ...record,
  lead: record.lead ?? '',
  organisations: record.organisations ?? '',
  contacts: record.contacts ?? '',
  hasLeft: record.hasLeft === 1,
  focus: JSON.parse(record.focus) as string[],
  tags: JSON.parse(record.tags) as string[],
  milestone: record.milestone === null ? null : (JSON.parse(record.milestone) as ProjectRow['milestone'])
})

type Asked = { query: string; filter?: Filter | undefined } & Omit<ProjectRows, 'filter'>

const rowsOf = (unit: ReadUnit, { query, filter, ...rows }: Asked): ProjectRows => ({
  ...rows,
  filter: askedToday(unit, bothOf(unit.db, 'project', { query, filter }))
})

const tableProcedures = (api: Api['projects']) => ({
  table: api.table.handler(({ input, context }) =>
    readAsOf(context, input.asOf, (unit) => {
      const { total, revision, records } = projectWindow(unit.db, rowsOf(unit, input), input.offset, input.limit)
      const customs = customValuesOf(
        unit.db,
        records.map(({ id }) => id)
      )
      return { total, revision, rows: records.map((record) => ({ ...toRow(record), customs: customs.get(record.id) ?? {} })) }
    })
  ),
  groups: api.groups.handler(({ input, context }) =>
    readAsOf(context, input.asOf, (unit) => projectGroups(unit.db, rowsOf(unit, input), input.group))
  ),
  totals: api.totals.handler(({ input: { totals, ...asked }, context }) =>
    readAsOf(context, asked.asOf, (unit) => projectTotals(unit.db, rowsOf(unit, { ...asked, sort: [] }), totals))
  ),
  position: api.position.handler(({ input, context }) =>
    readAsOf(context, input.asOf, (unit) => projectPositions(unit.db, rowsOf(unit, input), input.ids))
  ),
  get: api.get.handler(({ input, context }) => readAsOf(context, input.asOf, (unit) => getProject(unit, input.id))),
  of: api.of.handler(({ input, context }) => context.session.read(({ db }) => projectsOf(db, input.type, input.id))),
  matrix: api.matrix.handler(({ input, context }) => context.session.read((unit) => projectMatrix(unit, input)))
})

const memberProcedures = (api: Api['projects']) => ({
  addOrganisation: api.addOrganisation.handler(({ input, context }) =>
    context.session.write({ key: 'project.role-added' }, (unit) => ({ id: addOrganisation(unit, input) }))
  ),
  updateOrganisation: api.updateOrganisation.handler(({ input, context }) =>
    context.session.write({ key: 'project.role-changed' }, (unit) => {
      updateOrganisation(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  removeOrganisation: api.removeOrganisation.handler(({ input, context }) =>
    context.session.write({ key: 'project.role-removed' }, (unit) => {
      unit.remove('project_organisation', input.id)
      return {}
    })
  ),
  addPerson: api.addPerson.handler(({ input, context }) =>
    context.session.write({ key: 'project.role-added' }, (unit) => ({ id: addProjectPerson(unit, input) }))
  ),
  updatePerson: api.updatePerson.handler(({ input, context }) =>
    context.session.write({ key: 'project.role-changed' }, (unit) => {
      updateProjectPerson(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  removePerson: api.removePerson.handler(({ input, context }) =>
    context.session.write({ key: 'project.role-removed' }, (unit) => {
      unit.remove('project_person', input.id)
      return {}
    })
  )
})

const milestoneProcedures = (api: Api['projects']) => ({
  addMilestone: api.addMilestone.handler(({ input, context }) =>
    context.session.write({ key: 'project.milestone' }, (unit) => ({ id: addMilestone(unit, input) }))
  ),
  updateMilestone: api.updateMilestone.handler(({ input, context }) =>
    context.session.write({ key: 'project.milestone' }, (unit) => {
      updateMilestone(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  removeMilestone: api.removeMilestone.handler(({ input, context }) =>
    context.session.write({ key: 'project.milestone-removed' }, (unit) => {
      unit.remove('milestone', input.id)
      return {}
    })
  )
})

export const projectsProcedures = (api: Api['projects']) => ({
  ...tableProcedures(api),
  ...memberProcedures(api),
  ...milestoneProcedures(api),
  create: api.create.handler(({ input, context }) =>
    context.session.write({ key: 'project.created' }, (unit) => ({ id: createProject(unit, input) }))
  ),
  update: api.update.handler(({ input, context }) =>
    context.session.write({ key: 'project.updated' }, (unit) => {
      updateProject(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  remove: api.remove.handler(({ input, context }) =>
    context.session.write({ key: 'project.removed', args: { count: input.ids.length } }, (unit) => {
      trashProjects(unit, input.ids)
      return {}
    })
  )
})
