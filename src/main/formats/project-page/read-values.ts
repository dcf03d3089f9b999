import { type DraftContact, type DraftProject, untoldProject } from '#shared/model/draft-project.ts'
import { fold } from '#shared/rules/fold.ts'
import type { CutProject, Said } from './cut-projects.ts'
import type { Line } from './page-lines.ts'
import { joinedContacts, readContacts } from './read-contacts.ts'
import { listedNames, readStatus } from './read-lists.ts'

/** What the lines of a project say; what was not understood is given back. */
export function readValues({ title, said, from, to }: CutProject): { project: DraftProject; left: Line[] } {
  const project: DraftProject = { ...untoldProject(title.text, title.no), from, to }
  const left: Line[] = []
  const contacts: DraftContact[] = []
  for (const each of said) left.push(...take(project, contacts, each))
  return { project: { ...project, contacts: joinedContacts(contacts) }, left }
}

/** Puts what a label says into the project. */
function take(project: DraftProject, contacts: DraftContact[], { meaning, rest, lines }: Said): readonly Line[] {
  if ('text' in meaning) {
    const isShort = meaning.text === 'period' || meaning.text === 'web' || meaning.text === 'shortTitle'
    if (!isShort) project.texts[meaning.text] = longer(project.texts[meaning.text], prose(rest, lines))
    else project.texts[meaning.text] ||= rest || (lines[0]?.text ?? '')
    return isShort ? lines.slice(rest === '' ? 1 : 0) : []
  }
  const texts = [rest, ...lines.map(({ text }) => text)].filter((text) => text !== '')
  if ('person' in meaning) {
    const read = readContacts(texts, meaning.person)
    contacts.push(...read.contacts)
    return lines.filter(({ text }) => read.rest.includes(text))
  }
  if ('status' in meaning) {
    project.status ??= readStatus(texts[0] ?? '')
    return lines.slice(1)
  }
  if ('list' in meaning) project[meaning.list].push(...listedNames(texts).filter((name) => !project[meaning.list].includes(name)))
  else for (const name of listedNames(texts)) addOrganisation(project, name, meaning.organisation)
  return []
}

export function addOrganisation({ organisations }: DraftProject, name: string, role: DraftProject['organisations'][number]['role']): void {
  if (!organisations.some((one) => one.role === role && fold(one.name) === fold(name))) organisations.push({ name, role })
}

/** An empty line begins a paragraph; a line that breaks off goes on with the next. */
function prose(rest: string, lines: readonly Line[]): string {
  let text = rest
  for (const line of lines) {
    const glue = text === '' ? '' : line.isApart ? '\n\n' : /[.!?:]$/.test(text) || /^[-–•*]/.test(line.text) ? '\n' : ' '
    text += glue + line.text
  }
  return text
}

const longer = (one: string, other: string): string => (other.length > one.length ? other : one)

/** A project that stands twice on a page is one: what either says, the longer text of both. */
export function joinTwins(projects: readonly DraftProject[]): DraftProject[] {
  const known = new Map<string, DraftProject>()
  for (const project of projects) {
    const key = fold(project.title.value)
    const before = known.get(key)
    known.set(key, before ? joined(before, project) : project)
  }
  return [...known.values()]
}

function joined(one: DraftProject, other: DraftProject): DraftProject {
  const both: DraftProject = {
    ...one,
    texts: Object.fromEntries(
      Object.entries(one.texts).map(([name, text]) => [name, longer(text, other.texts[name as keyof typeof other.texts])])
    ) as DraftProject['texts'],
    status: one.status ?? other.status,
    focus: [...new Set([...one.focus, ...other.focus])],
    tags: [...new Set([...one.tags, ...other.tags])],
    names: [...new Set([...one.names, ...other.names])],
    organisations: [...one.organisations],
    contacts: joinedContacts([...one.contacts, ...other.contacts]),
    custom: [...one.custom, ...other.custom.filter(({ label }) => !one.custom.some((each) => each.label === label))],
    key: one.key || other.key
  }
  for (const { name, role } of other.organisations) addOrganisation(both, name, role)
  return both
}
