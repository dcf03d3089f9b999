import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { isPrivateProvider, isRoleMailbox, privateProviders } from '#shared/rules/email-address.ts'
import { type DomainDoubt, domainDoubt } from '#shared/rules/quality/mail-domain.ts'
import type { Found } from './found.ts'
import { mailHomes } from './mail-homes.service.ts'
import {
  expectedMail,
  type MailPlace,
  type MailPoint,
  mailAt,
  mailOfPartners,
  mailPlaces,
  oddMail,
  type PointRecord
} from './points.store.ts'

/** Tells what is doubtful about a domain at all of the organisations; in order at one is in order. */
type DoubtAt = (domain: string, organisationIds: readonly string[]) => DomainDoubt | null

/** What the mail of people says about where they are: slips, domains given up or of other partners, private and shared mailboxes. */
export function doubtfulMail({ db }: ReadUnit): Found[] {
  const places = mailPlaces(db)
  const doubtAt = rememberingDoubts(mailHomes(db, places))
  const doubts = doubtsOf(db, places, doubtAt)
  const ofPersons = expectedMail(db, [...doubts.keys()]).map((point) => domainIssue(point, doubts.get(point.seq) ?? null))
  const ofPartners = mailOfPartners(db).map((point) => domainIssue(point, doubtAt(domainOf(point.norm), [point.ownerId])))
  return [...ofPersons, ...ofPartners].flat().concat(lonelyMailboxes(db))
}

const domainOf = (norm: string) => norm.slice(norm.lastIndexOf('@') + 1)

/** The doubt about each address that there is one about; in the few cases where there may be, all roles of the person are asked. */
function doubtsOf(db: ReadUnit['db'], places: readonly MailPlace[], doubtAt: DoubtAt): Map<number, DomainDoubt> {
  const suspects = places.filter(({ domain, organisationId }) => doubtAt(domain, [organisationId]) !== null)
  const byPoint = Map.groupBy(suspects.length === 0 ? [] : mailAt(db, suspects), ({ point }) => point)
  return new Map(
    [...byPoint].flatMap(([point, roles]) => {
      const doubt = doubtAt(
        roles[0]?.domain ?? '',
        roles.map(({ organisationId }) => organisationId)
      )
      return doubt ? [[point, doubt] as const] : []
    })
  )
}

/** Many have mail at few domains, so each domain of an organisation is judged once. */
function rememberingDoubts(homes: ReturnType<typeof mailHomes>): DoubtAt {
  const known = new Map<string, Map<string, DomainDoubt | null>>()
  return (domain, organisationIds) => {
    const there = organisationIds.join(' ')
    const doubts = known.get(there) ?? new Map<string, DomainDoubt | null>()
    known.set(there, doubts)
    const before = doubts.get(domain)
    if (before !== undefined) return before
    const isMail = domain.includes('.') && !isPrivateProvider(`x@${domain}`)
    const isElsewhere = homes.isElsewhere(domain, organisationIds)
    const at = organisationIds.flatMap((id) => homes.of(id) ?? [])
    const each = isMail ? at.map((home) => domainDoubt(domain, home, isElsewhere)) : []
    const doubt = each.includes(null) ? null : (each[0] ?? null)
    doubts.set(domain, doubt)
    return doubt
  }
}

const kinds = { typo: 'domain-typo', retired: 'domain-retired', moved: 'domain-moved' } as const

function domainIssue(point: PointRecord, doubt: DomainDoubt | null): Found[] {
  if (!doubt) return []
  const meant = doubt.kind === 'moved' ? null : doubt.meant
  const suggestion = meant === null ? null : `${point.raw.slice(0, point.raw.lastIndexOf('@'))}@${meant}`
  return [{ ...issueOf(point, kinds[doubt.kind], point.id), suggestion, about: `${point.norm} ${meant ?? ''}` }]
}

/** Persons who can only be written to at a mailbox of a function, or at a private provider although they have a role. */
function lonelyMailboxes(db: ReadUnit['db']): Found[] {
  const odd = oddMail(db, [...privateProviders])
  const withRole = new Set(odd.filter(({ hasRole }) => hasRole === 1).map(({ personId }) => personId))
  const points = expectedMail(
    db,
    odd.map(({ point }) => point)
  )
  const isPrivate = ({ norm, label, ownerId }: MailPoint) => label !== 'private' && withRole.has(ownerId) && isPrivateProvider(norm)
  const isShared = ({ norm }: MailPoint) => isRoleMailbox(norm)
  return [...Map.groupBy(points, ({ ownerId }) => ownerId).values()].flatMap((mail) => [
    ...onlyIf(mail, 'role-mailbox', isShared),
    ...onlyIf(mail, 'private-provider', isPrivate)
  ])
}

/** An issue of the person when all of the addresses are such. */
const onlyIf = (own: readonly MailPoint[], rule: Found['rule'], isSuch: (mail: MailPoint) => boolean): Found[] =>
  own[0] && own.every(isSuch) ? [issueOf(own[0], rule, '')] : []

const issueOf = ({ ownerType, ownerId, raw, norm }: PointRecord, rule: Found['rule'], part: string): Found => ({
  ...{ rule, part, entity: ownerType, entityId: ownerId, field: 'email', value: raw, suggestion: null },
  about: norm
})
