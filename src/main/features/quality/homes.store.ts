import type { Connection } from '#main/foundation/db/connection.ts'

export interface HomeRecord {
  id: string
  name: string
  website: string
}

export const livingOrganisations = (db: Connection): HomeRecord[] =>
  db.rows<HomeRecord>('select id, name, website from organisation where deleted_at is null')

export const recordedDomains = (db: Connection): { organisationId: string; domain: string; status: 'current' | 'retired' | 'typo-ok' }[] =>
  db.rows('select organisation_id as organisationId, domain, status from organisation_domain')
