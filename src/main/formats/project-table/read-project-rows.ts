import { type DraftContact, type DraftProject, draftProjectTexts, untoldProject } from '#shared/model/draft-project.ts'
import type { Grid } from '#shared/model/grid.ts'
import type { ColumnMapping } from '#shared/model/mapping.ts'
import { ProjectRole } from '#shared/model/project.ts'
import type { SourceDraft, SourceProblem } from '#shared/model/source-draft.ts'
import { normaliseEmail } from '#shared/rules/email-address.ts'
import { readPhoneNumber } from '#shared/rules/phone-number.ts'
import { addOrganisation, joinTwins, listedNames, readContacts, readStatus, withSoundPeriods } from '../project-page/index.ts'

type Cells = (target: ColumnMapping['target']) => string

/** Rows of a table as projects; rows of one title are one. */
export function readProjectRows({
  grid,
  headerRow,
  columns
}: {
  grid: Grid
  headerRow: number
  columns: readonly ColumnMapping[]
}): SourceDraft {
  const problems: SourceProblem[] = [...grid.problems]
  const projects: DraftProject[] = []
  for (const [index, row] of grid.rows.slice(headerRow).entries()) {
    const line = grid.lines[headerRow + index] ?? headerRow + index + 1
    const cell: Cells = (target) => {
      const at = columns.findIndex((column) => column.target === target)
      return at < 0 ? '' : (row[at] ?? '').trim()
    }
    if (row.every((text) => text.trim() === '')) continue
    const title = cell('project.title').replace(/\s+/g, ' ')
    if (title === '') problems.push({ line, column: null, code: 'row.nobody', severity: 'error', value: row.filter(Boolean).join(' · ') })
    else projects.push({ ...readRow(title, line, cell, problems), custom: customIn(columns, row) })
  }
  const sound = withSoundPeriods(joinTwins(projects))
  return {
    ...{ title: null, language: null, partners: [], loose: [], optOuts: [], blobs: [], leftovers: [], wholeness: 'whole' },
    lines: shownLines(grid),
    projects: sound.projects,
    problems: [...problems, ...sound.problems].toSorted((one, other) => one.line - other.line)
  }
}

function readRow(title: string, line: number, cell: Cells, problems: SourceProblem[]): DraftProject {
  const project: DraftProject = { ...untoldProject(title, line), key: cell('project.id') }
  for (const name of draftProjectTexts) project.texts[name] = cell(`project.${name}`)
  const status = cell('project.status')
  project.status = readStatus(status)
  if (status !== '' && project.status === null)
    problems.push({ line, column: 'status', code: 'cell.unknown-value', severity: 'warn', value: status })
  for (const name of ['focus', 'tags', 'names'] as const) project[name] = listedNames(filled(cell(`project.${name}`)))
  for (const role of ProjectRole.options)
    for (const name of listedNames(filled(cell(`project.${role}`)))) addOrganisation(project, name, role)
  return { ...project, contacts: contactsIn(cell) }
}

const customIn = (columns: readonly ColumnMapping[], row: readonly string[]): DraftProject['custom'] =>
  columns.flatMap(({ target, custom, header }, at) => {
    const value = (row[at] ?? '').trim()
    return target === 'custom' && value !== '' ? [{ label: (custom ?? header).slice(0, 100), value }] : []
  })

const filled = (text: string): string[] => (text === '' ? [] : [text])

/** Addresses and titles of columns of their own belong to the persons in their order. */
function contactsIn(cell: Cells): DraftContact[] {
  const contacts = named(cell('project.contact'), 'contact')
  const [emails, phones, titles] = [cell('project.contactEmail'), cell('project.contactPhone'), cell('project.contactTitle')].map((text) =>
    text.split(/[;\n]/).map((part) => part.trim())
  )
  for (const [at, contact] of contacts.entries()) {
    const [email = '', phone = '', title = ''] = [emails?.[at], phones?.[at], titles?.[at]]
    if (email !== '') contact.emails.push(normaliseEmail(email))
    if (phone !== '') contact.phones.push(readPhoneNumber(phone).e164 ?? phone)
    if (title !== '') contact.title = title
  }
  return [...contacts, ...named(cell('project.manager'), 'lead')]
}

/** A cell of names names persons, whatever they are called. */
const named = (text: string, role: 'contact' | 'lead'): DraftContact[] =>
  text.split(/[;\n]/).flatMap((part) => {
    if (part.trim() === '') return []
    const read = readContacts([part], role).contacts
    return read.length > 0 ? read : [{ ...{ name: part.trim(), role, title: '', organisation: '' }, emails: [], phones: [] }]
  })

/** The lines of the file by their numbers, so that the review can show where a value stands. */
function shownLines({ rows, lines }: Grid): string[] {
  const shown: string[] = []
  for (const [at, row] of rows.entries()) shown[(lines[at] ?? at + 1) - 1] = row.filter((text) => text.trim() !== '').join(' · ')
  return Array.from(shown, (text) => text ?? '')
}
