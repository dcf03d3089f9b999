import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Totals } from '../model/column-total.ts'
import {
  Created,
  Day,
  groupsQuery,
  Id,
  Positions,
  pageOf,
  positionQuery,
  RowGroup,
  tableQuery,
  totalsQuery,
  Written
} from '../model/common.ts'
import { Filter } from '../model/filter.ts'
import {
  NewProject,
  NewProjectOrganisation,
  NewProjectPerson,
  Project,
  ProjectMatrix,
  ProjectOf,
  ProjectPatch,
  ProjectPersonPatch,
  ProjectRolePatch,
  ProjectRow,
  projectColumns,
  projectGroups
} from '../model/project.ts'

const version = z.number().int()

/** What may be asked about projects. Whoever is in one is a person or an organisation of the card file. */
export const projects = {
  table: oc.input(tableQuery(projectColumns, projectGroups)).output(pageOf(ProjectRow)),
  groups: oc.input(groupsQuery(projectColumns, projectGroups)).output(z.array(RowGroup)),
  totals: oc.input(totalsQuery(projectColumns, projectGroups)).output(Totals),
  position: oc.input(positionQuery(projectColumns, projectGroups)).output(Positions),
  get: oc.input(z.object({ id: Id, asOf: Day.optional() })).output(Project),
  create: oc.input(NewProject).output(Created),
  /** Throws period.ends-early. A period that cannot be read stays as text. */
  update: oc.input(z.object({ id: Id, version, patch: ProjectPatch })).output(Written),
  /** To the trash; undo brings them back. */
  remove: oc.input(z.object({ ids: z.array(Id).min(1) })).output(Written),
  /** Of a partner or a person, running ones first. */
  of: oc.input(z.object({ type: z.enum(['person', 'organisation']), id: Id })).output(z.array(ProjectOf)),
  /** Partners that are in a project, by name, and the projects that match, by title. */
  matrix: oc.input(z.object({ query: z.string().max(2000).default(''), filter: Filter.optional() })).output(ProjectMatrix),
  /** Throws record.duplicate for the same role at the same time. */
  addOrganisation: oc.input(NewProjectOrganisation).output(Created),
  /** Throws period.ends-early, record.duplicate. An end ends the role. */
  updateOrganisation: oc.input(z.object({ id: Id, version, patch: ProjectRolePatch })).output(Written),
  removeOrganisation: oc.input(z.object({ id: Id })).output(Written),
  addPerson: oc.input(NewProjectPerson).output(Created),
  updatePerson: oc.input(z.object({ id: Id, version, patch: ProjectPersonPatch })).output(Written),
  removePerson: oc.input(z.object({ id: Id })).output(Written),
  addMilestone: oc
    .input(
      z.object({
        projectId: Id,
        title: z.string().trim().min(1).max(500),
        dueOn: Day.nullable().default(null),
        ownerId: Id.nullable().default(null)
      })
    )
    .output(Created),
  /** Done today, or on the day that is said. */
  updateMilestone: oc
    .input(
      z.object({
        id: Id,
        version,
        patch: z
          .object({
            title: z.string().trim().min(1).max(500),
            dueOn: Day.nullable(),
            doneOn: Day.nullable(),
            ownerId: Id.nullable(),
            status: z.enum(['planned', 'done', 'dropped'])
          })
          .partial()
      })
    )
    .output(Written),
  removeMilestone: oc.input(z.object({ id: Id })).output(Written)
}
