import type { ProjectRow } from '#shared/model/project.ts'
import type { CellValues } from '../records/index.ts'

const said = (value: string): string[] => (value === '' ? [] : [value])

/** What the cells of Projekter hold, as filters ask for it. */
export function projectValues(project: ProjectRow, column: string): CellValues | undefined {
  const known: Readonly<Record<string, CellValues>> = {
    status: { field: 'projectStatus', values: [project.status] },
    targetGroup: { field: 'targetGroup', values: said(project.targetGroup) },
    lead: { field: 'partner', values: project.lead === '' ? [] : project.lead.split(', ') },
    focus: { field: 'focus', values: project.focus },
    funding: { field: 'funding', values: said(project.funding) },
    tags: { field: 'tag', values: project.tags }
  }
  return known[column]
}
