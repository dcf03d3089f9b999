import type { PersonRow } from '#shared/model/person.ts'
import type { CellValues } from '../records/index.ts'

/** What the cells of Personer hold, as filters ask for it. */
export function personValues(person: PersonRow, column: string): CellValues | undefined {
  const known: Readonly<Record<string, CellValues>> = {
    partner: { field: 'partner', values: said(person.partnerName) },
    type: { field: 'type', values: said(person.organisationType) },
    title: { field: 'title', values: said(person.title) },
    department: { field: 'department', values: said(person.department) },
    email: { field: 'email', values: said(person.email) },
    phone: { field: 'phone', values: said(person.phone) },
    city: { field: 'city', values: said(person.city) },
    language: { field: 'language', values: said(person.language) },
    tags: { field: 'tag', values: person.tags }
  }
  return known[column]
}

const said = (value: string | null): string[] => (value ? [value] : [])
