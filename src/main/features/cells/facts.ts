import { pointsOf } from '#main/features/records/index.ts'
import { staffNames } from '#main/features/staff/index.ts'
import type { Row } from '#main/foundation/tables.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { ContactPoint } from '#shared/model/partner.ts'
import {
  customRows,
  focusRows,
  membershipsOf,
  openRoles,
  type PlainKind,
  type PlainRow,
  partnerRows,
  personRows,
  plainRows,
  projectRows,
  type RoleFact,
  tagRows
} from './cells.store.ts'

interface CommonFacts {
  points: readonly ContactPoint[]
  tags: readonly string[]
  /** Values by field. */
  customs: ReadonlyMap<string, string>
}

export interface PersonFacts extends CommonFacts {
  row: Row<'person'>
  /** The role that the table shows. */
  role: RoleFact | undefined
}

export interface PartnerFacts extends CommonFacts {
  row: Row<'organisation'>
  status: string
  kind: string
  joined: string
  ownerName: string
  contacts: readonly RoleFact[]
  primary: RoleFact | undefined
  /** Of the primary contact. */
  primaryPoints: readonly ContactPoint[]
}

export interface ProjectFacts extends CommonFacts {
  row: Row<'project'>
  focus: readonly string[]
}

/** Of a card whose cells are facts of its own. */
export type PlainFacts = PlainRow & CommonFacts

/** What stands in the cells of these cards now. */
export function plainFacts({ db }: ReadUnit, kind: PlainKind, ids: readonly string[]): Map<string, PlainFacts> {
  const common = commonFacts(db, ids)
  return mapped(plainRows(db, kind, ids), (row) => ({ ...common(row.id), ...row }))
}

/** What stands in the cells of these projects now. */
export function projectFacts({ db }: ReadUnit, ids: readonly string[]): Map<string, ProjectFacts> {
  const common = commonFacts(db, ids)
  const focus = grouped(focusRows(db, ids), ({ id }) => id)
  return mapped(projectRows(db, ids), (row) => ({ ...common(row.id), row, focus: (focus.get(row.id) ?? []).map(({ name }) => name) }))
}

/** What stands in the cells of these persons now. */
export function personFacts({ db }: ReadUnit, ids: readonly string[]): Map<string, PersonFacts> {
  const common = commonFacts(db, ids)
  const roles = grouped(openRoles(db, 'person', ids), ({ personId }) => personId)
  return mapped(personRows(db, ids), (row) => ({ ...common(row.id), row, role: roles.get(row.id)?.[0] }))
}

/** What stands in the cells of these partners now. */
export function partnerFacts({ db }: ReadUnit, ids: readonly string[]): Map<string, PartnerFacts> {
  const staff = new Map(staffNames(db).map(({ id, name }) => [id, name]))
  const common = commonFacts(db, ids)
  const contacts = grouped(openRoles(db, 'organisation', ids), ({ partnerId }) => partnerId)
  const primaries = mapped(contacts, (roles) => roles.find(({ isPrimary }) => isPrimary === 1))
  const points = pointsOf(
    db,
    [...primaries.values()].flatMap((role) => role?.personId ?? [])
  )
  const memberships = new Map(membershipsOf(db, ids).map((membership) => [membership.id, membership]))
  return mapped(partnerRows(db, ids), (row) => {
    const primary = primaries.get(row.id)
    return {
      ...common(row.id),
      row,
      status: memberships.get(row.id)?.status ?? '',
      kind: memberships.get(row.id)?.kind ?? '',
      joined: memberships.get(row.id)?.joined ?? '',
      ownerName: staff.get(row.owner_staff_id ?? '') ?? '',
      contacts: contacts.get(row.id) ?? [],
      primary,
      primaryPoints: (primary && points.get(primary.personId)) ?? []
    }
  })
}

function commonFacts(db: ReadUnit['db'], ids: readonly string[]): (id: string) => CommonFacts {
  const points = pointsOf(db, ids)
  const tags = grouped(tagRows(db, ids), ({ id }) => id)
  const customs = grouped(customRows(db, ids), ({ id }) => id)
  return (id) => ({
    points: points.get(id) ?? [],
    tags: (tags.get(id) ?? []).map(({ name }) => name),
    customs: new Map((customs.get(id) ?? []).map(({ fieldId, value }) => [fieldId, value]))
  })
}

const mapped = <Key, From, To>(from: ReadonlyMap<Key, From>, to: (value: From) => To): Map<Key, To> =>
  new Map([...from].map(([key, value]) => [key, to(value)]))

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => Map.groupBy(items, keyOf)
