import type { Language } from '#shared/model/language.ts'
import type { ProjectPatch, ProjectStatus } from '#shared/model/project.ts'
import { cellSpecs, type ProjectCellColumn } from '#shared/rules/cells/cell-specs.ts'
import { packList, unpackList } from '#shared/rules/packed-list.ts'
import { endsBeforeItBegins } from '#shared/rules/period/print-period.ts'
import { readPeriod } from '#shared/rules/period/read-period.ts'
import type { CellColumn } from './cell-column.ts'
import type { ProjectFacts } from './facts.ts'

/** Everything that is to be changed about a project. */
export interface ProjectChange {
  patch?: ProjectPatch
}
type Column = CellColumn<ProjectFacts, ProjectChange>

/** The columns of Projekter that can be edited. */
export function projectCells(language: Language): Record<ProjectCellColumn, Column> {
  const specs = cellSpecs.projects[language]
  const column = (id: ProjectCellColumn, read: Column['read'], patch: (value: string) => ProjectPatch): Column => ({
    spec: specs[id],
    read,
    put: (value) => ({ patch: patch(value) })
  })
  const text =
    (id: ProjectCellColumn, name: 'short_title' | 'target_group' | 'summary' | 'outcome' | 'effect' | 'funding' | 'url') =>
    (key: keyof ProjectPatch): Column =>
      column(
        id,
        ({ row }) => row[name],
        (value) => ({ [key]: value })
      )
  return {
    name: column(
      'name',
      ({ row }) => row.title,
      (title) => ({ title })
    ),
    shortTitle: text('shortTitle', 'short_title')('shortTitle'),
    status: column(
      'status',
      ({ row }) => row.status,
      (value) => ({ status: value as ProjectStatus })
    ),
    targetGroup: text('targetGroup', 'target_group')('targetGroup'),
    period: {
      spec: specs.period,
      read: ({ row }) => row.period_text,
      put: (periodText) => {
        const read = readPeriod(periodText)
        return read && endsBeforeItBegins(read) ? 'date' : { patch: { periodText } }
      }
    },
    focus: column(
      'focus',
      ({ focus }) => packList(focus),
      (value) => ({ focus: unpackList(value) })
    ),
    summary: text('summary', 'summary')('summary'),
    outcome: text('outcome', 'outcome')('outcome'),
    effect: text('effect', 'effect')('effect'),
    funding: text('funding', 'funding')('funding'),
    web: text('web', 'url')('url'),
    tags: column(
      'tags',
      ({ tags }) => packList(tags),
      (value) => ({ tags: unpackList(value) })
    )
  }
}
