import type { Filter, FilterNode } from '#shared/model/filter.ts'
import type { ReportCell } from '#shared/model/report.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { type Bucket, bucketsOf } from '#shared/rules/reports/buckets.ts'
import { datedProjects, type ProjectRecord } from './projects.store.ts'
import type { Scene, Told } from './scene.ts'

const began = ({ from, to }: Bucket, project: ProjectRecord) => project.from !== null && from <= project.from && project.from <= to
const ended = ({ from, to }: Bucket, project: ProjectRecord) => project.to !== null && from <= project.to && project.to <= to
const going = ['running', 'paused'] as const
/** No mere ideas. */
const real = { kind: 'is', field: 'projectStatus', values: [...going, 'finished', 'stopped'] } satisfies FilterNode
const realAnd = (node: FilterNode): Filter => ({ version: 2, where: { kind: 'and', nodes: [real, node] } })
const daysOf = (field: 'started' | 'finished', { from, to }: Bucket): Filter => realAnd({ kind: 'days', field, from, to })

/** Begun, or nobody knows since when, and not ended on that day; what has ended nobody knows when is not counted. */
const runningOn = (day: string): Filter => ({
  version: 2,
  where: {
    kind: 'and',
    nodes: [
      real,
      either({ kind: 'present', field: 'started', present: false }, { kind: 'day', field: 'started', op: '<=', day }),
      either(
        {
          kind: 'and',
          nodes: [
            { kind: 'is', field: 'projectStatus', values: [...going] },
            { kind: 'present', field: 'finished', present: false }
          ]
        },
        { kind: 'day', field: 'finished', op: '>', day }
      )
    ]
  }
})
const either = (...nodes: FilterNode[]): FilterNode => ({ kind: 'or', nodes })
const cell = (value: number, filter: Filter): ReportCell =>
  value === 0 ? { value } : { value, target: { to: 'projects', filter, asOf: null } }

const runs = (day: string, { from, to, status }: ProjectRecord) =>
  (from === null || from <= day) && (to === null ? going.some((each) => each === status) : to > day)

/** Projects that began, ran and ended. Without a period a project has always run, and is told beside the figures. */
export function projectsOverTime({ unit, period, words: { t, bucket, number } }: Scene): Told {
  const today = localDay(unit.now)
  const all = datedProjects(unit.db)
  const lines = bucketsOf(period)
    .filter(({ from }) => from <= today)
    .map((part) => {
      const end = part.to < today ? part.to : today
      const running = all.filter((project) => runs(end, project))
      const started = all.filter((project) => began(part, project))
      return {
        ...{
          part,
          end: part.to < today ? part.to : today,
          running: running.length,
          started: started.length,
          ended: all.filter((project) => ended(part, project)).length
        },
        fresh: started.filter((project) => running.includes(project)).length
      }
    })
  const sum = (of: 'started' | 'ended') => lines.reduce((total, line) => total + line[of], 0)
  const noDate = all.filter(({ from, to }) => from === null && to === null).length
  return {
    sentence: t(all.length === 0 ? 'reports.projects.nothing' : 'reports.projects.sentence', {
      ...{ started: sum('started'), ended: sum('ended'), running: lines.at(-1)?.running ?? 0 }
    }),
    notes: noDate > 0 ? [t('reports.projects.noDate', { count: noDate, number: number(noDate) })] : [],
    plot: {
      kind: 'columns',
      series: [t('reports.projects.ran'), t('reports.projects.fresh')],
      columns: lines.map(({ part, running, fresh }) => ({ name: bucket(part), parts: [running - fresh, fresh], marks: [] }))
    },
    head: [t('reports.head.period'), ...['running', 'started', 'ended'].map((name) => t(`reports.projects.head.${name}`))],
    rows: lines.map(({ part, end, running, started, ended }) => [
      { value: bucket(part) },
      cell(running, runningOn(end)),
      cell(started, daysOf('started', part)),
      cell(ended, daysOf('finished', part))
    ]),
    isEmpty: all.length === 0
  }
}
