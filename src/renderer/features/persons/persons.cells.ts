import type { Language } from '#shared/model/language.ts'
import type { PersonRow } from '#shared/model/person.ts'
import { cellSpecs, type PersonCellColumn } from '#shared/rules/cells/cell-specs.ts'
import { shownPhone } from '#shared/rules/shown-phone.ts'
import { client } from '../../lib/api.ts'
import type { GridColumn } from '../../ui/grid/index.ts'
import { isoDay } from '../records/index.ts'
import { tagsCell } from '../tags/index.ts'

type Cell = Partial<Pick<GridColumn<PersonRow>, 'edit' | 'text' | 'withholds' | 'render'>>

const most = 8

/** Partners whose names hold the words. */
async function partnersNamed(text: string): Promise<string[]> {
  // quoted, so that a name may hold any sign of the filter language
  const words = text.replaceAll('"', ' ').split(/\s+/).filter(Boolean)
  const query = words.map((word) => `"${word}"`).join(' ')
  const { rows } = await client.partners.table({ query, sort: [{ by: 'name' }], limit: most })
  return rows.map(({ name }) => name)
}

/** How the cells of Personer are edited and copied. */
export function personCells(language: Language): Record<string, Cell> {
  const specs = cellSpecs.persons[language]
  const edited = (column: PersonCellColumn, value: (person: PersonRow) => string): Cell => ({ edit: { spec: specs[column], value } })
  return {
    name: edited('name', (person) => person.displayName),
    partner: { edit: { spec: specs.partner, value: (person) => person.partnerName ?? '', suggest: partnersNamed } },
    title: edited('title', (person) => person.title),
    department: edited('department', (person) => person.department),
    email: { ...edited('email', (person) => person.email ?? ''), withholds: (person) => person.optedOut === 'objected' },
    phone: { edit: { spec: specs.phone, value: (person) => person.phone ?? '', display: shownPhone } },
    tags: tagsCell(specs.tags),
    language: edited('language', (person) => specs.language.options.find(({ value }) => value === person.language)?.names[0] ?? ''),
    city: { text: (person) => person.city ?? '' },
    followUp: { text: (person) => person.followUpDue ?? '' },
    lastOutreach: { text: (person) => isoDay(person.lastOutreachAt) },
    lastDialogue: { text: (person) => isoDay(person.lastDialogueAt) },
    created: { text: (person) => isoDay(person.createdAt) },
    changed: { text: (person) => isoDay(person.changedAt) }
  }
}
