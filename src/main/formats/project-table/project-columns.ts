import type { ColumnMapping, MappingTarget } from '#shared/model/mapping.ts'
import { fold } from '#shared/rules/fold.ts'
import { isOwnId, ownFieldName } from '#shared/rules/mapping/own-headers.ts'
import { meaningOf } from '../project-page/index.ts'

const own: Readonly<Record<string, MappingTarget>> = {
  ...words('project.title', 'projekt projekttitel projektnavn prosjekt prosjektnavn projektnamn project', 'project title', 'project name'),
  ...words('project.title', 'titel title tittel navn name'),
  ...words('project.description', 'beskrivelse description beskrivning'),
  ...words('project.lead', 'leder lead'),
  ...words('project.id', 'id nr nummer no number', 'projekt id', 'project id'),
  ...words(
    'project.contactEmail',
    'email mail',
    'e mail',
    'kontaktperson e mail',
    'kontaktpersons e mail',
    'contact e mail',
    'contact email',
    'kontakt e mail'
  ),
  ...words(
    'project.contactPhone',
    'telefon tlf phone',
    'kontaktperson telefon',
    'kontaktpersons telefon',
    'contact phone',
    'kontakt telefon'
  ),
  ...words('project.contactTitle', 'kontaktpersontitel', 'kontaktpersons titel', 'contact title', 'kontakt titel'),
  ...words('skip', 'begynder slutter begins ends kilde source')
}

function words(target: MappingTarget, single: string, ...phrases: string[]): Record<string, MappingTarget> {
  return Object.fromEntries([...single.split(' '), ...phrases].map((word) => [word, target]))
}

function targetOf(header: string): MappingTarget {
  if (isOwnId(header)) return 'project.id'
  const known = own[fold(header)]
  if (known) return known
  const meaning = meaningOf(header.trim())
  if (!meaning) return 'skip'
  if ('text' in meaning) return `project.${meaning.text}`
  if ('organisation' in meaning) return `project.${meaning.organisation}`
  if ('person' in meaning) return meaning.person === 'contact' ? 'project.contact' : meaning.person === 'lead' ? 'project.manager' : 'skip'
  return 'list' in meaning ? `project.${meaning.list}` : 'project.status'
}

/** Far enough under what programs write above a table. */
const deepest = 30
const telling: ReadonlySet<MappingTarget> = new Set(['project.targetGroup', 'project.period', 'project.summary', 'project.aim'])

/**
 * The header of a table of projects, and what its columns are; undefined where no row of the beginning is one: a title alone may be that
 * of a person.
 */
export function guessProjectColumns(
  rows: readonly (readonly string[])[],
  headerRow: number | undefined
): { headerRow: number; columns: ColumnMapping[] } | undefined {
  const looked = headerRow === undefined ? rows.slice(0, deepest).map((_row, at) => at + 1) : [headerRow]
  for (const at of looked) {
    const headers = rows[at - 1] ?? []
    const targets = headers.map(targetOf)
    const told = new Set(targets.filter((target) => telling.has(target))).size
    const isCalledSo = headers.some((header, place) => targets[place] === 'project.title' && /^pro[js]/i.test(header.trim()))
    if (!targets.includes('project.title') || told < (isCalledSo ? 1 : 2)) continue
    const taken = new Set<MappingTarget>()
    const columns = headers.map((header, place): ColumnMapping => {
      const target = targets[place] ?? 'skip'
      const custom = ownFieldName(header)
      if (custom !== null) return { header, target: 'custom', custom, by: 'header' }
      const isTwice = taken.has(target)
      taken.add(target)
      return target === 'skip' || isTwice ? { header, target: 'skip', by: 'none' } : { header, target, by: 'header' }
    })
    return { headerRow: at, columns }
  }
  return undefined
}
