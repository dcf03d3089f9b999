import { merge } from '#main/features/duplicates/index.ts'
import { keepMembership } from '#main/features/memberships/index.ts'
import { createOrganisation, setStatement, updatePartner } from '#main/features/partners/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { DraftPartner } from '#shared/model/draft.ts'
import type { PartnerPatch } from '#shared/model/partner.ts'
import { fold } from '#shared/rules/fold.ts'
import { addDetails, changeDetails, keepSilently, type TakenChanges } from './apply-details.ts'
import type { Into } from './apply-into.ts'
import { writeFirstPoints, writeTakenPoints } from './apply-points.ts'
import { mailDomains } from './entries.ts'
import { isChanging, type JudgedPartner } from './judgement.ts'
import { knowsDomain } from './known.store.ts'
import type { KnownPartner } from './known.ts'
import { statementLanguage } from './partner-changes.ts'

export interface AppliedPartner {
  partnerId: string
  did: 'created' | 'updated' | 'ended' | 'nothing'
}

/** Does what was decided for a partner, and nothing else. */
export function applyPartner(unit: UnitOfWork, row: JudgedPartner, into: Into): AppliedPartner | undefined {
  const { record, draft } = row
  if (row.disposition === 'departed' && record) return { partnerId: endPartner(unit, row, record.id, into), did: 'ended' }
  if (!draft) return undefined
  const partnerId = record?.id ?? makePartner(unit, draft, into)
  into.partners.set(row.id, partnerId)
  if (record) changePartner(unit, row, draft, record, into)
  if (!(record && !record.made && into.skipsKnown)) keepSilently(unit, { type: 'organisation', id: partnerId }, draft.details, into)
  return { partnerId, did: record ? (isChanging(row.changes) ? 'updated' : 'nothing') : 'created' }
}

/** A partner whose people stand under another one now becomes that one, where that was taken; else it has left. */
function endPartner(unit: UnitOfWork, { changes, mergedInto }: JudgedPartner, id: string, { partners }: Into): string {
  const winnerId = changes.some(({ field, take }) => field === 'merged' && take) ? partners.get(mergedInto ?? '') : undefined
  if (winnerId) merge(unit, { entity: 'organisation', winnerId, loserId: id, choices: {} })
  else updatePartner(unit, id, unit.load('organisation', id).version, { status: 'left' })
  return id
}

function makePartner(unit: UnitOfWork, draft: DraftPartner, into: Into): string {
  const { name, url, organisationType, statement, details } = draft
  const id = createOrganisation(unit, { name: name.value, organisationType, website: url?.value ?? '', tags: [] }, into.sourceId)
  const membership = details?.membership ?? (into.asPartners ? 'active' : 'none')
  if (membership !== 'none') keepMembership(unit, id, { status: membership, ...details })
  const facts = { short_name: details?.shortName ?? '', cvr: cvrOf(details?.cvr ?? ''), notes: details?.note.normalize('NFC') ?? '' }
  if (Object.values(facts).some((text) => text !== '')) unit.update('organisation', id, facts)
  if (statement) setStatement(unit, id, statementLanguage({ draft, language: into.language }), statement.value, into.sourceId)
  writeFirstPoints(unit, { type: 'organisation', id }, draft, into.sourceId)
  addDetails(unit, { type: 'organisation', id }, details, into)
  return id
}

/** "DK 12 34 56 78" as its digits; what is no CVR number stays as written. */
const cvrOf = (written: string): string => {
  const digits = written.replace(/^dk|[\s.-]/gi, '')
  return /^\d{8}$/.test(digits) ? digits : written
}

function changePartner(unit: UnitOfWork, { changes }: JudgedPartner, draft: DraftPartner, record: KnownPartner, into: Into): void {
  const owner = { type: 'organisation', id: record.id } as const
  const taken: TakenChanges = new Map(changes.filter(({ take }) => take).map((change) => [change.field, change]))
  const patch = patchOf(taken, draft)
  if (Object.keys(patch).length > 0) updatePartner(unit, record.id, unit.load('organisation', record.id).version, patch)
  const name = taken.get('name')?.new
  if (name !== undefined && fold(name) !== fold(record.name))
    unit.insert('organisation_name', { organisation_id: record.id, name: record.name, kind: 'former' })
  if (taken.has('statement') && draft.statement)
    setStatement(unit, record.id, statementLanguage({ draft, language: into.language }), draft.statement.value, into.sourceId)
  if (taken.has('status') && into.asPartners) unit.insert('membership', { organisation_id: record.id, kind: 'partner', status: 'active' })
  writeTakenPoints(unit, owner, draft, taken, into.sourceId)
  changeDetails(unit, owner, taken, draft.details, into)
}

function patchOf(taken: TakenChanges, draft: DraftPartner): PartnerPatch {
  const text = (field: string) => taken.get(field)?.new
  const [name, website, cvr, shortName, notes] = ['name', 'website', 'cvr', 'shortName', 'note'].map(text)
  return {
    ...(name === undefined ? {} : { name }),
    ...(website === undefined ? {} : { website }),
    ...(cvr === undefined ? {} : { cvr: cvrOf(cvr) }),
    ...(shortName === undefined ? {} : { shortName }),
    ...(notes === undefined ? {} : { notes }),
    ...(taken.has('organisationType') ? { organisationType: draft.organisationType } : {})
  }
}

/** What the addresses that were taken over say about the partner's own domains. */
export function learnDomains(unit: UnitOfWork, partnerId: string, { changes, record, draft, persons }: JudgedPartner): void {
  const isNew = (row: { record: unknown; changes: JudgedPartner['changes'] }) =>
    row.record === undefined || row.changes.some(({ field, take }) => take && (field === 'emails' || field === 'partner'))
  const drafts = [{ record, changes, draft, include: true }, ...persons].flatMap((row) =>
    row.draft && row.include && isNew(row) ? row.draft : []
  )
  for (const domain of mailDomains(drafts))
    if (!knowsDomain(unit.db, partnerId, domain)) unit.insert('organisation_domain', { organisation_id: partnerId, domain })
}
