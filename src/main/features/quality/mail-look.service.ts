import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { isPrivateProvider, isRoleMailbox } from '#shared/rules/email-address.ts'
import { type DomainDoubt, domainDoubt } from '#shared/rules/quality/mail-domain.ts'
import type { Found } from './found.ts'
import { type MailHomes, mailHomes } from './mail-homes.service.ts'
import { mailOfPartners, mailOfPersons, type PersonMail } from './points.store.ts'

/** One address in use, and the organisations whose mail it could be. */
interface Mail {
  owner: { entity: 'person' | 'organisation'; id: string }
  pointId: string
  label: string
  raw: string
  norm: string
  homes: string[]
}

const domainOf = (norm: string) => norm.slice(norm.lastIndexOf('@') + 1)

/** What the mail of people says about where they are: slips, domains given up or of other partners, private and shared mailboxes. */
export function doubtfulMail({ db }: ReadUnit): Found[] {
  const rows = mailOfPersons(db)
  const ofPartners = mailOfPartners(db)
  const homes = mailHomes(db, rows)
  const mails = [
    ...byPoint(rows),
    ...ofPartners.map(
      ({ organisationId, ...point }): Mail => ({
        ...point,
        label: 'work',
        owner: { entity: 'organisation', id: organisationId },
        homes: [organisationId]
      })
    )
  ]
  const ofPersons = Map.groupBy(
    mails.filter(({ owner }) => owner.entity === 'person'),
    ({ owner }) => owner.id
  )
  return [
    ...mails.flatMap((mail) => doubtOf(mail, homes)),
    ...[...ofPersons.values()].flatMap((own) => [...onlyIf(own, 'role-mailbox', isShared), ...onlyIf(own, 'private-provider', isPrivate)])
  ]
}

function byPoint(rows: readonly PersonMail[]): Mail[] {
  const mails = new Map<string, Mail>()
  for (const { pointId, personId, organisationId, ...point } of rows) {
    const known = mails.get(pointId)
    const homes = organisationId === null ? [] : [organisationId]
    if (known) known.homes.push(...homes)
    else mails.set(pointId, { ...point, pointId, owner: { entity: 'person', id: personId }, homes })
  }
  return [...mails.values()]
}

const kinds = { typo: 'domain-typo', retired: 'domain-retired', moved: 'domain-moved' } as const

/** In order at one of the organisations is in order. */
function doubtOf(mail: Mail, homes: MailHomes): Found[] {
  const domain = domainOf(mail.norm)
  if (mail.homes.length === 0 || isPrivateProvider(mail.norm) || !domain.includes('.')) return []
  const isElsewhere = homes.isElsewhere(domain, mail.homes)
  const doubts = mail.homes.map((home) => domainDoubt(domain, homes.of(home), isElsewhere))
  const doubt = doubts[0]
  if (!doubt || doubts.includes(null)) return []
  const meant = meantOf(doubt)
  return [
    {
      ...issueOf(mail, kinds[doubt.kind], mail.pointId),
      suggestion: meant === null ? null : `${mail.raw.slice(0, mail.raw.lastIndexOf('@'))}@${meant}`,
      about: `${mail.norm} ${meant ?? ''}`
    }
  ]
}

const meantOf = (doubt: DomainDoubt) => (doubt.kind === 'moved' ? null : doubt.meant)

const isShared = ({ norm }: Mail) => isRoleMailbox(norm)
const isPrivate = ({ norm, label, homes }: Mail) => label !== 'private' && homes.length > 0 && isPrivateProvider(norm)

/** An issue of the person when all of the addresses are such. */
const onlyIf = (own: readonly Mail[], rule: Found['rule'], isSuch: (mail: Mail) => boolean): Found[] =>
  own[0] && own.every(isSuch) ? [issueOf(own[0], rule, '')] : []

const issueOf = ({ owner, raw, norm }: Mail, rule: Found['rule'], part: string): Found => ({
  ...{ rule, part, entity: owner.entity, entityId: owner.id, field: 'email', value: raw, suggestion: null },
  about: norm
})
