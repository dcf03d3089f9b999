import { type Bucket, bucketsOf } from '#shared/rules/reports/buckets.ts'
import type { Scene, Told } from './scene.ts'
import { datedProjects, type ProjectRecord } from './work.store.ts'

const began = ({ from, to }: Bucket, project: ProjectRecord) => project.from !== null && from <= project.from && project.from <= to
const ended = ({ from, to }: Bucket, project: ProjectRecord) => project.to !== null && from <= project.to && project.to <= to
const runs = (day: string, { from, to }: ProjectRecord) => (from === null || from <= day) && (to === null || to > day)

/** Projects that began, ran and ended. Without a period a project has always run, and is told beside the figures. */
export function projectsOverTime({ unit, period, words: { t, bucket, number } }: Scene): Told {
  const today = unit.now.slice(0, 10)
  const all = datedProjects(unit.db)
  const lines = bucketsOf(period)
    .filter(({ from }) => from <= today)
    .map((part) => {
      const running = all.filter((project) => runs(part.to < today ? part.to : today, project))
      const started = all.filter((project) => began(part, project))
      return {
        ...{ part, running: running.length, started: started.length, ended: all.filter((project) => ended(part, project)).length },
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
    rows: lines.map(({ part, running, started, ended }) => [
      { value: bucket(part) },
      ...[running, started, ended].map((value) => ({ value }))
    ]),
    isEmpty: all.length === 0
  }
}
