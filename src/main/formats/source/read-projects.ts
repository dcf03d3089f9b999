import { type ProjectPage, readProjectPage, withSoundPeriods } from '#main/formats/project-page/index.ts'
import type { SourceDraft } from '#shared/model/source-draft.ts'
import type { PageContent } from './read-page.ts'

/** A page that tells of projects, in the form that says most of them; undefined for any other. */
export function readProjects(contents: readonly PageContent[]): { kind: 'page' | 'html'; content: string; draft: SourceDraft } | undefined {
  const read = contents.flatMap(({ kind, content }) => {
    const page = readProjectPage({ kind, content })
    return page ? [{ kind: kind === 'html' ? ('html' as const) : ('page' as const), content, page }] : []
  })
  const best = read.toSorted((one, other) => said(other.page) - said(one.page))[0]
  if (!best) return undefined
  const { page, ...from } = best
  return {
    ...from,
    draft: { ...page, ...withSoundPeriods(page.projects), ...{ partners: [], loose: [], optOuts: [], blobs: [] }, wholeness: 'whole' }
  }
}

const said = ({ projects }: ProjectPage): number => projects.reduce((sum, { contacts }) => sum + 1 + contacts.length, 0)
