import type { Language } from '#shared/model/language.ts'
import type { MembershipKind } from '#shared/model/membership.ts'
import type { ContactPoint, MembershipStatus, PartnerPatch } from '#shared/model/partner.ts'
import { cellSpecs, type PartnerCellColumn } from '#shared/rules/cells/cell-specs.ts'
import { fold } from '#shared/rules/fold.ts'
import { packList, unpackList } from '#shared/rules/packed-list.ts'
import { type CellColumn, firstOf, withFirst } from './cell-column.ts'
import type { PartnerFacts } from './facts.ts'

/** Everything that is to be changed about a partner. */
export interface PartnerChange {
  patch?: PartnerPatch
  emails?: string[]
  phones?: string[]
  /** Of the primary contact, whose address the table shows. */
  primaryEmails?: string[]
  /** The role that becomes primary. */
  primaryRoleId?: string
}

/** Finds somebody of the staff by name; why not, where there is not exactly one. */
type FindStaff = (name: string) => { id: string } | 'no-match' | 'ambiguous'
type Column = CellColumn<PartnerFacts, PartnerChange>

/** The columns of Partnere that can be edited. */
export function partnerCells(language: Language, findStaff: FindStaff): Record<PartnerCellColumn, Column> {
  const specs = cellSpecs.partners[language]
  const column = (id: PartnerCellColumn, read: Column['read'], put: Column['put']): Column => ({ spec: specs[id], read, put })
  const inPatch = (id: PartnerCellColumn, read: Column['read'], patch: (value: string) => PartnerPatch) =>
    column(id, read, (value) => ({ patch: patch(value) }))
  return {
    name: inPatch(
      'name',
      ({ row }) => row.name,
      (name) => ({ name })
    ),
    shortName: inPatch(
      'shortName',
      ({ row }) => row.short_name,
      (shortName) => ({ shortName })
    ),
    type: inPatch(
      'type',
      ({ row }) => row.organisation_type ?? '',
      (value) => ({ organisationType: value === '' ? null : (value as PartnerPatch['organisationType']) })
    ),
    status: inPatch(
      'status',
      ({ status }) => status,
      (value) => ({ status: value as MembershipStatus })
    ),
    kind: inPatch(
      'kind',
      ({ kind }) => kind,
      (value) => ({ kind: value as MembershipKind })
    ),
    primary: column('primary', ({ primary }) => primary?.personName ?? '', namedPrimary),
    email: column('email', (facts) => shownEmail(facts)?.raw ?? '', emailOf),
    phone: column(
      'phone',
      ({ points }) => firstOf(points, 'phone')?.value ?? '',
      (value, { points }) => ({ phones: withFirst(points, 'phone', value) })
    ),
    web: inPatch(
      'web',
      ({ row }) => row.website,
      (website) => ({ website })
    ),
    cvr: inPatch(
      'cvr',
      ({ row }) => row.cvr,
      (cvr) => ({ cvr })
    ),
    owner: column(
      'owner',
      ({ ownerName }) => ownerName,
      (value) => {
        if (value === '') return { patch: { ownerId: null } }
        const found = findStaff(value)
        return typeof found === 'string' ? found : { patch: { ownerId: found.id } }
      }
    ),
    tags: inPatch(
      'tags',
      ({ tags }) => packList(tags),
      (value) => ({ tags: unpackList(value) })
    ),
    joined: inPatch(
      'joined',
      ({ joined }) => joined,
      (joinedText) => ({ joinedText })
    ),
    notes: inPatch(
      'notes',
      ({ row }) => row.notes,
      (notes) => ({ notes })
    )
  }
}

const inUse = (points: readonly ContactPoint[]) =>
  firstOf(
    points.filter(({ status }) => status === 'ok' || status === 'suspect'),
    'email'
  )

const shownEmail = ({ primaryPoints, points }: PartnerFacts) => inUse(primaryPoints) ?? inUse(points)

/** The address that is seen is the one that is changed; where none is seen, the primary contact gets it, since letters go there. */
function emailOf(value: string, { primary, primaryPoints, points }: PartnerFacts): PartnerChange {
  const isOwn = !primary || (inUse(primaryPoints) === undefined && inUse(points) !== undefined)
  return isOwn ? { emails: withFirst(points, 'email', value) } : { primaryEmails: withFirst(primaryPoints, 'email', value) }
}

/** Only who has a role there can be primary. */
function namedPrimary(value: string, { contacts, primary }: PartnerFacts) {
  if (fold(value) === fold(primary?.personName ?? '')) return {}
  if (value === '') return 'required'
  const named = contacts.filter(({ personName }) => fold(personName) === fold(value))
  const [role] = named
  if (!role) return 'not-here'
  return named.length > 1 ? 'ambiguous' : { primaryRoleId: role.id }
}
