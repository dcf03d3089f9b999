import { type RowRef, table } from '#main/foundation/tables.ts'
import { sortKey } from '#shared/rules/sort-key.ts'
import { projectText } from './projects.derived.store.ts'

const itsProject = (row: { project_id: string }): RowRef => ({ table: 'project', id: row.project_id })

export const projectTables = [
  table('project', {
    topic: 'projects',
    searched: true,
    dated: {
      ...{ from: 'period_from', later: ['period_to'] },
      until: { column: 'status', later: 'period_to', said: { finished: 'running', stopped: 'running' } }
    },
    derive: (row) => ({ sort_key: sortKey(row.title) }),
    deriveLater: (row, db) => ({ search_text: projectText(row, db) })
  }),
  table('project_name', { topic: 'projects', partOf: itsProject, affects: (row) => [itsProject(row)] }),
  table('project_organisation', { topic: 'projects', partOf: itsProject, dated: { from: 'from_on', later: ['to_on'] } }),
  table('project_person', { topic: 'projects', partOf: itsProject, dated: { from: 'from_on', later: ['to_on'] } }),
  table('project_focus', { topic: 'projects', partOf: itsProject })
]
