import type { Language } from '#shared/model/language.ts'
import type { PersonPatch } from '#shared/model/person.ts'
import { cellSpecs, type PersonCellColumn } from '#shared/rules/cells/cell-specs.ts'
import { fold } from '#shared/rules/fold.ts'
import { splitName } from '#shared/rules/name-split.ts'
import { packList, unpackList } from '#shared/rules/packed-list.ts'
import { type CellColumn, firstOf, withFirst } from './cell-column.ts'
import type { PersonFacts } from './facts.ts'

/** Everything that is to be changed about a person. */
export interface PersonChange {
  patch?: PersonPatch
  role?: { title?: string; department?: string }
  emails?: string[]
  phones?: string[]
  /** A role is to be made there. */
  partnerId?: string
}

/** Finds a partner by its exact name, whatever its spelling; why not, where there is not exactly one. */
export type FindPartner = (name: string) => { id: string } | 'no-match' | 'ambiguous'

type Column = CellColumn<PersonFacts, PersonChange>

/** The columns of Personer that can be edited. */
export function personCells(language: Language, findPartner: FindPartner): Record<PersonCellColumn, Column> {
  const specs = cellSpecs.persons[language]
  const column = (id: PersonCellColumn, read: Column['read'], put: Column['put']): Column => ({ spec: specs[id], read, put })
  const inRole = (field: 'title' | 'department') =>
    column(
      field,
      ({ role }) => role?.[field] ?? '',
      (value, { role }, { partnerId }) => {
        if (role || partnerId !== undefined) return { role: { [field]: value } }
        return value === '' ? {} : 'no-role'
      }
    )
  return {
    name: column('name', ({ row }) => row.display_name, nameParts),
    givenName: column(
      'givenName',
      ({ row }) => row.given_name,
      (givenName, { row }) => (givenName + row.family_name === '' ? 'required' : { patch: { givenName } })
    ),
    familyName: column(
      'familyName',
      ({ row }) => row.family_name,
      (familyName, { row }) => (row.given_name + familyName === '' ? 'required' : { patch: { familyName } })
    ),
    honorific: column(
      'honorific',
      ({ row }) => row.honorific,
      (honorific) => ({ patch: { honorific } })
    ),
    partner: column(
      'partner',
      ({ role }) => role?.partnerName ?? '',
      (value, facts) => newRole(value, facts, findPartner)
    ),
    title: inRole('title'),
    department: inRole('department'),
    email: column(
      'email',
      ({ points }) => firstOf(points, 'email')?.raw ?? '',
      (value, { points }) => ({ emails: withFirst(points, 'email', value) })
    ),
    phone: column(
      'phone',
      ({ points }) => firstOf(points, 'phone')?.value ?? '',
      (value, { points }) => ({ phones: withFirst(points, 'phone', value) })
    ),
    tags: column(
      'tags',
      ({ tags }) => packList(tags),
      (value) => ({ patch: { tags: unpackList(value) } })
    ),
    language: column(
      'language',
      ({ row }) => row.language ?? '',
      (value) => ({ patch: { language: value === '' ? null : (value as Language) } })
    ),
    greeting: column(
      'greeting',
      ({ row }) => row.salutation_override,
      (salutationOverride) => ({ patch: { salutationOverride } })
    ),
    notes: column(
      'notes',
      ({ row }) => row.notes,
      (notes) => ({ patch: { notes } })
    )
  }
}

/** Where somebody leaves a partner, it is asked what becomes of lists, drafts and follow-ups: a cell cannot ask. */
function newRole(value: string, { role }: PersonFacts, findPartner: FindPartner) {
  if (role) return fold(role.partnerName) === fold(value) ? {} : 'has-role'
  if (value === '') return {}
  const found = findPartner(value)
  return typeof found === 'string' ? found : { partnerId: found.id }
}

/** A name of as many words as before keeps the parts that somebody may have put right by hand. */
function nameParts(value: string, { row }: PersonFacts): PersonChange {
  const words = value.split(' ')
  const family = row.family_name === '' ? 0 : row.family_name.split(' ').length
  const isOfSameShape = family > 0 && row.given_name !== '' && row.given_name.split(' ').length + family === words.length
  const { givenName, familyName } = isOfSameShape
    ? { givenName: words.slice(0, -family).join(' '), familyName: words.slice(-family).join(' ') }
    : splitName(value)
  return { patch: { givenName, familyName } }
}
