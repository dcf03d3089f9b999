import type { DraftPartner, DraftPerson } from '#shared/model/draft.ts'
import type { Language } from '#shared/model/language.ts'
import type { TableReading } from '#shared/model/mapping.ts'
import type { ImportPolicy, Review, ReviewEdit, SourceKind } from '#shared/model/review.ts'
import type { RoleEnd } from '#shared/model/role-end.ts'
import type { SourceDraft } from '#shared/model/source-draft.ts'
import type { SoFar } from './so-far.ts'

type Edit<Kind extends ReviewEdit['do']> = Extract<ReviewEdit, { do: Kind }>
export type PartnerCorrection = Edit<'partner'>['patch'] & { emails?: string[] | undefined; phones?: string[] | undefined }
export type PersonCorrection = Edit<'person'>['patch']

/** All that the user said about a source that was read. */
export interface Said {
  source: { readonly name: string; readonly given: boolean }
  policy: ImportPolicy
  /** Against the judgement; null leaves it to that. */
  wholeness: Review['wholeness'] | null
  /** What holds for rows that were not ticked one by one. */
  everything: boolean
  /** By row. */
  readonly includes: Map<string, boolean>
  readonly partners: Map<string, PartnerCorrection>
  readonly persons: Map<string, PersonCorrection>
  /** By row and field. */
  readonly takes: Map<string, boolean>
  /** How a person went, by row. */
  readonly departures: Map<string, RoleEnd>
  /** Why somebody who wished to be erased is to be here all the same, by row. */
  readonly overrides: Map<string, string>
  /** By row, code and line. */
  readonly settledFlags: Set<string>
}

/**
 * A source that was read, and what was said about it. Nothing else is kept: the review is worked out from it and from the card file as it
 * is at that moment, again after every edit and in the commit. Never changed once it is kept.
 */
export interface Inquiry {
  readonly id: string
  readonly kind: SourceKind
  readonly fileName: string | null
  readonly sha256: string
  readonly draft: SourceDraft
  /** Of a table file, with what it takes to read it in another way. */
  readonly table: TableReading | null
  readonly file: { readonly bytes: Uint8Array; readonly name: string } | null
  readonly said: Readonly<Said>
  /** Of a part of a stream: what the parts before it said. */
  readonly soFar?: SoFar
}

export const nothingSaid = (source: Said['source'], policy: ImportPolicy): Said => ({
  source,
  policy,
  wholeness: null,
  everything: true,
  includes: new Map(),
  partners: new Map(),
  persons: new Map(),
  takes: new Map(),
  departures: new Map(),
  overrides: new Map(),
  settledFlags: new Set()
})

/** A copy that may be added to. */
export const sayMore = (said: Readonly<Said>): Said => ({
  ...said,
  includes: new Map(said.includes),
  partners: new Map(said.partners),
  persons: new Map(said.persons),
  takes: new Map(said.takes),
  departures: new Map(said.departures),
  overrides: new Map(said.overrides),
  settledFlags: new Set(said.settledFlags)
})

/** Files have a row for each person, pages one for each entry. */
export const isFlat = ({ kind }: Inquiry): boolean => kind !== 'page' && kind !== 'html'

/** How many the source names. */
export const countsOf = ({ draft }: Inquiry) => ({
  partners: draft.partners.length,
  persons: draft.partners.reduce((sum, partner) => sum + partner.contacts.length, draft.loose.length)
})

export const languageOf = ({ draft }: Inquiry): Language => draft.language ?? 'da'

/** Whether organisations become partners of the alliance: those of a page do, those of an address book are only where people work. */
export const asPartnersOf = ({ kind, table }: Inquiry): boolean => (table ? table.organisations === 'partners' : kind !== 'vcard')

export const fieldKey = (rowId: string, field: string): string => `${rowId} ${field}`
export const flagKey = (rowId: string, flag: { code: string; line: number }): string => `${rowId} ${flag.code} ${flag.line}`

/** Rows of a review are called by their place in the source, so that they keep their names while it is edited. */
export const partnerRowId = (at: number): string => `p${at}`
export const personRowId = (partnerRow: string, at: number): string => `${partnerRow}c${at}`
export const projectRowId = (at: number): string => `j${at}`
export const looseRowId = (at: number): string => `l${at}`

/** Where a row that was read stands among the drafts; undefined for those who are gone, and for what is no row. */
export function placeOf(rowId: string): { list: 'partners' | 'loose'; at: number; person: number | undefined } | undefined {
  const [, list, at, person] = /^([pl])(\d+)(?:c(\d+))?$/.exec(rowId) ?? []
  if (list === undefined) return undefined
  return { list: list === 'p' ? 'partners' : 'loose', at: Number(at), person: person === undefined ? undefined : Number(person) }
}

export function readPartnerAt({ draft }: Inquiry, rowId: string): DraftPartner | undefined {
  const place = placeOf(rowId)
  return place?.list === 'partners' && place.person === undefined ? draft.partners[place.at] : undefined
}

export function readPersonAt({ draft }: Inquiry, rowId: string): DraftPerson | undefined {
  const place = placeOf(rowId)
  if (place?.list === 'loose') return draft.loose[place.at]
  return place?.person === undefined ? undefined : draft.partners[place.at]?.contacts[place.person]
}
