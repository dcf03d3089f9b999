import { pointsOf } from '#main/features/records/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { OrganisationType } from '#shared/model/draft.ts'
import type { Language } from '#shared/model/language.ts'
import type { ContactPoint } from '#shared/model/partner.ts'
import type { PartnerCandidate } from '#shared/rules/matching/match-partners.ts'
import type { PersonCandidate } from '#shared/rules/matching/match-persons.ts'
import { hostOf } from '#shared/rules/matching/same-text.ts'
import {
  domainRecords,
  formerNameRecords,
  partnerRecords,
  personRecords,
  type RoleRecord,
  roleRecords,
  statementRecords
} from './known.store.ts'

export interface KnownPartner extends PartnerCandidate {
  readonly website: string
  readonly organisationType: OrganisationType | null
  readonly status: string | null
  /** In the trash. */
  readonly deleted: boolean
}

export interface KnownPerson extends PersonCandidate {
  readonly givenName: string
  readonly familyName: string
  /** A greeting of its own. */
  readonly override: string
  readonly language: string | null
  /** In the trash. */
  readonly deleted: boolean
  readonly points: readonly ContactPoint[]
  readonly roles: readonly RoleRecord[]
}

const grouped = (rows: readonly { id: string; value: string }[]) => {
  const byId = new Map<string, string[]>()
  for (const { id, value } of rows) byId.set(id, [...(byId.get(id) ?? []), value])
  return byId
}

/** Every organisation by id, with what it can be known by. */
export function knownPartners({ db }: ReadUnit): Map<string, KnownPartner> {
  const names = grouped(formerNameRecords(db))
  const domains = grouped(domainRecords(db))
  return new Map(
    partnerRecords(db).map(({ type, deleted, ...record }) => {
      const host = hostOf(record.website)
      const known = {
        ...record,
        organisationType: type as OrganisationType | null,
        deleted: deleted === 1,
        formerNames: names.get(record.id) ?? [],
        domains: [...(domains.get(record.id) ?? []), ...(host === '' ? [] : [host])]
      }
      return [record.id, known]
    })
  )
}

/** Persons by id who could be meant: by address, by role at one of the partners, or remembered. */
export function knownPersons({ db }: ReadUnit, by: { emails: string[]; partnerIds: string[]; ids: string[] }): Map<string, KnownPerson> {
  const records = personRecords(db, by.emails, by.partnerIds, by.ids)
  const ids = records.map(({ id }) => id)
  const points = pointsOf(db, ids, { retired: true })
  const roles = new Map<string, RoleRecord[]>()
  for (const role of roleRecords(db, ids)) roles.set(role.personId, [...(roles.get(role.personId) ?? []), role])
  return new Map(
    records.map(({ deleted, ...record }) => {
      const own = points.get(record.id) ?? []
      const known = {
        ...record,
        deleted: deleted === 1,
        emails: own.filter(({ kind }) => kind === 'email').map(({ value }) => value),
        points: own.filter(({ status }) => status !== 'retired'),
        roles: roles.get(record.id) ?? [],
        partnerIds: (roles.get(record.id) ?? []).map(({ partnerId }) => partnerId)
      }
      return [record.id, known]
    })
  )
}

/** Statements and own addresses of the partners that a page was found to name. */
export interface PartnerContent {
  statement(partnerId: string, language: Language): string
  points(partnerId: string): readonly ContactPoint[]
}

export function partnerContent({ db }: ReadUnit, partnerIds: readonly string[]): PartnerContent {
  const statements = new Map(statementRecords(db, partnerIds).map(({ id, value }) => [id, value]))
  const points = pointsOf(db, partnerIds)
  return {
    statement: (partnerId, language) => statements.get(`${partnerId} ${language}`) ?? '',
    points: (partnerId) => points.get(partnerId) ?? []
  }
}
