import type { Language } from '#shared/model/language.ts'
import type { ProjectRow } from '#shared/model/project.ts'
import { cellSpecs, type ProjectCellColumn } from '#shared/rules/cells/cell-specs.ts'
import type { CellOption } from '#shared/rules/cells/parse-cell.ts'
import { packList } from '#shared/rules/packed-list.ts'
import type { GridColumn } from '../../ui/grid/index.ts'
import { isoDay } from '../records/index.ts'
import { tagsCell } from '../tags/index.ts'

type Cell = Partial<Pick<GridColumn<ProjectRow>, 'edit' | 'text' | 'withholds' | 'render'>>

const nameOf = (options: readonly CellOption[], stored: string): string => options.find(({ value }) => value === stored)?.names[0] ?? ''

/** How the cells of Projekter are edited and copied. */
export function projectCells(language: Language): Record<string, Cell> {
  const specs = cellSpecs.projects[language]
  const edited = (column: ProjectCellColumn, value: (project: ProjectRow) => string): Cell => ({ edit: { spec: specs[column], value } })
  return {
    name: edited('name', ({ name }) => name),
    shortTitle: edited('shortTitle', ({ shortTitle }) => shortTitle),
    status: edited('status', ({ status }) => nameOf(specs.status.options, status)),
    targetGroup: edited('targetGroup', ({ targetGroup }) => targetGroup),
    period: edited('period', ({ periodText }) => periodText),
    focus: edited('focus', ({ focus }) => packList(focus)),
    summary: edited('summary', ({ summary }) => summary),
    outcome: edited('outcome', ({ outcome }) => outcome),
    effect: edited('effect', ({ effect }) => effect),
    funding: edited('funding', ({ funding }) => funding),
    web: edited('web', ({ url }) => url),
    tags: tagsCell(specs.tags),
    lead: { text: ({ lead }) => lead },
    partners: { text: ({ organisations }) => organisations },
    contact: { text: ({ contacts }) => contacts },
    milestone: { text: ({ milestone }) => milestone?.title ?? '' },
    lastActivity: { text: ({ lastActivityAt }) => isoDay(lastActivityAt) },
    created: { text: ({ createdAt }) => isoDay(createdAt) },
    changed: { text: ({ changedAt }) => isoDay(changedAt) }
  }
}
