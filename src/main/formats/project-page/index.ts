import { projects as danish } from '#shared/i18n/da/projects.ts'
import { projects as english } from '#shared/i18n/en/projects.ts'
import type { Leftover } from '#shared/model/draft.ts'
import type { DraftProject } from '#shared/model/draft-project.ts'
import type { Language } from '#shared/model/language.ts'
import { fold } from '#shared/rules/fold.ts'
import { detectLanguage, knownLanguage } from '../partner-page/page-language.ts'
import { type CutProject, cutProjects, keyOf } from './cut-projects.ts'
import { pageLines } from './page-lines.ts'
import { joinTwins, readValues } from './read-values.ts'

export { meaningOf } from './labels.ts'
export { readContacts } from './read-contacts.ts'
export { listedNames, readStatus } from './read-lists.ts'
export { addOrganisation, joinTwins } from './read-values.ts'
export { withSoundPeriods } from './sound-periods.ts'

export interface ProjectPage {
  readonly title: string
  readonly language: Language | null
  readonly lines: string[]
  readonly projects: DraftProject[]
  readonly leftovers: Leftover[]
}

/** What is longer is no page. */
const mostLines = 50_000

/** Labels that only projects have. */
const telling = new Set(['targetGroup', 'period', 'summary', 'aim'].map((text) => JSON.stringify(['text', text])))
const sure = new Set(['targetGroup', 'period'].map((text) => JSON.stringify(['text', text])))

/**
 * Reads a page that tells of projects, each with a title and what stands behind labels such as "Målgruppe:", in Danish, Norwegian, Swedish
 * or English; one that stands twice is one. Undefined for any other page.
 */
export function readProjectPage(input: { kind: 'text' | 'html'; content: string }): ProjectPage | undefined {
  const { title, lines, read } = pageLines(input)
  if (read.length > mostLines) return undefined
  const { projects: cut, left } = cutProjects(read)
  const told = cut.filter(isTold)
  const labels = new Set(told.flatMap(({ said }) => said.map(({ meaning }) => keyOf(meaning))))
  if (![...labels].some((key) => sure.has(key))) return undefined
  const values = told.map(readValues)
  const projects = joinTwins(values.map(({ project }) => project))
  const names = new Set(projects.map((project) => fold(project.title.value)))
  const language = knownLanguage(detectLanguage(lines.join('\n')))
  return {
    ...{ title: title ?? (language === 'en' ? english : danish).title, language, lines, projects },
    leftovers: [...left, ...values.flatMap((each) => each.left)]
      .filter(({ text }) => !names.has(fold(text)))
      .sort((one, other) => one.no - other.no)
      .map(({ no, text }) => ({ line: no, text }))
  }
}

const isTold = ({ said }: CutProject): boolean =>
  new Set(said.map(({ meaning }) => keyOf(meaning)).filter((key) => telling.has(key))).size > 1
