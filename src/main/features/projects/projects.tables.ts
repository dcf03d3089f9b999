import { table } from '#main/foundation/tables.ts'
import { fold } from '#shared/rules/fold.ts'
import { sortKey } from '#shared/rules/sort-key.ts'

const itsProject = (row: { project_id: string }) => ({ table: 'project', id: row.project_id }) as const

export const projectTables = [
  table('project', {
    topic: 'projects',
    searched: true,
    dated: {
      ...{ from: 'period_from', later: ['period_to'] },
      until: { column: 'status', later: 'period_to', said: { finished: 'running', stopped: 'running' } }
    },
    derive: (row) => ({ sort_key: sortKey(row.title) }),
    deriveLater: (row) => ({ search_text: fold(`${row.title} ${row.short_title} ${row.target_group} ${row.summary}`) })
  }),
  table('project_name', { topic: 'projects', partOf: itsProject }),
  table('project_organisation', { topic: 'projects', partOf: itsProject, dated: { from: 'from_on', later: ['to_on'] } }),
  table('project_person', { topic: 'projects', partOf: itsProject, dated: { from: 'from_on', later: ['to_on'] } }),
  table('project_focus', { topic: 'projects', partOf: itsProject })
]
