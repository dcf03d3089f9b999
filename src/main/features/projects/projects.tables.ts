import { table } from '#main/foundation/tables.ts'
import { fold } from '#shared/rules/fold.ts'
import { sortKey } from '#shared/rules/sort-key.ts'

const itsProject = (row: { project_id: string }) => ({ table: 'project', id: row.project_id }) as const

export const projectTables = [
  table('project', {
    topic: 'projects',
    searched: true,
    derive: (row) => ({ sort_key: sortKey(row.title) }),
    deriveLater: (row) => ({ search_text: fold(`${row.title} ${row.short_title} ${row.target_group} ${row.summary}`) })
  }),
  table('project_name', { topic: 'projects', partOf: itsProject }),
  table('project_organisation', { topic: 'projects', partOf: itsProject }),
  table('project_person', { topic: 'projects', partOf: itsProject }),
  table('project_focus', { topic: 'projects', partOf: itsProject })
]
