import type { DraftProject } from '#shared/model/draft-project.ts'
import type { SourceProblem } from '#shared/model/source-draft.ts'
import { endsBeforeItBegins } from '#shared/rules/period/print-period.ts'
import { readPeriod } from '#shared/rules/period/read-period.ts'

/** A period that ends before it begins is no period: it is left out and told. One that cannot be read stays as text. */
export function withSoundPeriods(projects: readonly DraftProject[]): { projects: DraftProject[]; problems: SourceProblem[] } {
  const problems: SourceProblem[] = []
  const sound = projects.map((project) => {
    const { period } = project.texts
    const read = readPeriod(period)
    if (!read || !endsBeforeItBegins(read)) return project
    problems.push({ line: project.from, column: null, code: 'period.ends-early', severity: 'warn', value: period })
    return { ...project, texts: { ...project.texts, period: '' } }
  })
  return { projects: sound, problems }
}
