import { pointsOf } from '#main/features/records/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { DraftAddress } from '#shared/model/draft-details.ts'
import type { Language } from '#shared/model/language.ts'
import type { OrganisationType } from '#shared/model/organisation-type.ts'
import type { ContactPoint } from '#shared/model/partner.ts'
import type { PartnerCandidate } from '#shared/rules/matching/match-partners.ts'
import type { PersonCandidate } from '#shared/rules/matching/match-persons.ts'
import { hostOf } from '#shared/rules/matching/same-text.ts'
import {
  domainRecords,
  formerNameRecords,
  type PartnerRecord,
  type PersonRecord,
  partnerRecords,
  personRecords,
  type RoleRecord,
  refRecords,
  roleRecords,
  type Telling,
  tellingIds
} from './known.store.ts'

export interface KnownPartner extends PartnerCandidate, Omit<PartnerRecord, 'type' | 'deleted'> {
  readonly organisationType: OrganisationType | null
  /** In the trash. */
  readonly deleted: boolean
  /** Made further up in the stream that is read. */
  readonly made?: boolean
}

/** places are the roles as they are told apart; override is a greeting of its own. */
export interface KnownPerson extends PersonCandidate, Omit<PersonRecord, 'deleted'> {
  /** In the trash. */
  readonly deleted: boolean
  /** Made further up in the stream that is read. */
  readonly made?: boolean
  readonly points: readonly ContactPoint[]
  readonly roles: readonly RoleRecord[]
}

const byId = <Row extends { id: string }>(rows: readonly Row[]) => Map.groupBy(rows, ({ id }) => id)

const valuesOf = (rows: readonly { value: string }[] | undefined): string[] => rows?.map(({ value }) => value) ?? []
const keysOf = (rows: readonly { kind: string; key: string }[] | undefined, kind: 'id' | 'uid'): string[] =>
  rows?.flatMap((row) => (row.kind === kind ? [row.key] : [])) ?? []

/** Organisations by id, with what they can be known by: all of them, or those of the ids. What the source calls them is the source's own. */
export function knownPartners({ db }: ReadUnit, sourceId: string | null, ids?: readonly string[]): Map<string, KnownPartner> {
  const names = byId(formerNameRecords(db, ids))
  const domains = byId(domainRecords(db, ids))
  const refs = byId(refRecords(db, 'organisation', sourceId, ids))
  return new Map(
    partnerRecords(db, ids).map(({ type, deleted, ...record }) => {
      const host = hostOf(record.website)
      const known = {
        ...record,
        organisationType: type as OrganisationType | null,
        deleted: deleted === 1,
        formerNames: valuesOf(names.get(record.id)),
        domains: [...valuesOf(domains.get(record.id)), ...(host === '' ? [] : [host])],
        ids: keysOf(refs.get(record.id), 'id'),
        uids: keysOf(refs.get(record.id), 'uid')
      }
      return [record.id, known]
    })
  )
}

/** Persons who could be meant, except those that are known already. */
export function knownPersons({ db }: ReadUnit, by: Telling, sourceId: string | null, already: ReadonlyMap<string, unknown>): KnownPerson[] {
  const ids = [...new Set([...by.ids, ...tellingIds(db, by)])].filter((id) => !already.has(id))
  if (ids.length === 0) return []
  const points = pointsOf(db, ids, { retired: true })
  const roles = Map.groupBy(roleRecords(db, ids), ({ personId }) => personId)
  const refs = byId(refRecords(db, 'person', sourceId, ids))
  return personRecords(db, ids).map(({ deleted, ...record }) => {
    const own = points.get(record.id) ?? []
    const roleList = roles.get(record.id) ?? []
    return {
      ...record,
      deleted: deleted === 1,
      emails: own.filter(({ kind }) => kind === 'email').map(({ value }) => value),
      points: own.filter(({ status }) => status !== 'retired'),
      roles: roleList,
      places: roleList,
      ids: keysOf(refs.get(record.id), 'id'),
      uids: keysOf(refs.get(record.id), 'uid')
    }
  })
}

/** What records hold beyond their own row. */
export interface Content {
  statement(partnerId: string, language: Language): string
  points(partnerId: string): readonly ContactPoint[]
  tags(id: string): readonly string[]
  addresses(id: string): readonly DraftAddress[]
  /** label is folded. */
  custom(id: string, label: string): string
}
