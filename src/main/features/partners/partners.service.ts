import type * as z from 'zod'
import { contactDates } from '#main/features/activities/index.ts'
import { optedOut } from '#main/features/consent/index.ts'
import { addMembership, membershipOf, setStanding, toMembership } from '#main/features/memberships/index.ts'
import {
  addressesOf,
  addTags,
  customsOf,
  pointsOf,
  readCustoms,
  readLeave,
  refsOf,
  setAddresses,
  setCustoms,
  setPoints,
  setTags,
  sourceOf,
  tagsOf
} from '#main/features/records/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { NewPartner, Partner, PartnerContact, PartnerPatch } from '#shared/model/partner.ts'
import {
  type ContactRecord,
  contactRecords,
  domains,
  formerNames,
  organisation,
  personsOnlyThere,
  statementVersions
} from './partners.store.ts'

/** Everything the page of a partner shows. Throws record.not-found. */
export function getPartner(unit: ReadUnit, asked: string): Partner {
  const row = organisation(unit.db, asked)
  if (!row) throw new AppError('record.not-found', { id: asked })
  const { id } = row
  const membership = membershipOf(unit.db, id)
  return {
    id,
    version: row.version,
    name: row.name,
    shortName: row.short_name,
    organisationType: row.organisation_type as Partner['organisationType'],
    cvr: row.cvr,
    website: row.website,
    notes: row.notes,
    tags: tagsOf(unit.db, id),
    formerNames: formerNames(unit.db, id),
    domains: domains(unit.db, id),
    ownerId: row.owner_staff_id,
    membership: membership ? toMembership(membership) : null,
    points: pointsOf(unit.db, [id]).get(id) ?? [],
    addresses: addressesOf(unit.db, [id]).get(id) ?? [],
    customs: customsOf(unit.db, id),
    refs: refsOf(unit.db, id),
    statements: statementVersions(unit.db, id),
    contacts: contacts(unit, contactRecords(unit.db, id, true)),
    former: contacts(unit, contactRecords(unit.db, id, false)),
    ...contactDates(unit.db, 'organisation', id),
    source: sourceOf(unit.db, row.source_id),
    deletedAt: row.deleted_at
  }
}

function contacts(unit: ReadUnit, records: readonly ContactRecord[]): PartnerContact[] {
  const personIds = records.map((record) => record.personId)
  const points = pointsOf(unit.db, personIds)
  const out = optedOut(unit.db, personIds, 'newsletter')
  return records.map(({ nowAtId, nowAtName, ...record }) => ({
    ...record,
    nowAt: nowAtId === null ? null : { partnerId: nowAtId, name: nowAtName ?? '' },
    isPrimary: record.isPrimary === 1,
    isContact: record.isContact === 1,
    leave: readLeave(record.leave),
    points: points.get(record.personId) ?? [],
    optedOut: out.get(record.personId) ?? null
  }))
}

/** Makes an organisation that is no partner of the alliance. */
export function createOrganisation(unit: UnitOfWork, values: z.output<typeof NewPartner>, sourceId: string | null = null): string {
  const id = unit.insert('organisation', {
    name: values.name.normalize('NFC'),
    organisation_type: values.organisationType,
    website: values.website,
    source_id: sourceId
  })
  addTags(unit, { type: 'organisation', id }, values.tags)
  return id
}

/** Makes an organisation with an open membership of unknown date. */
export function createPartner(unit: UnitOfWork, values: z.output<typeof NewPartner>): string {
  const id = createOrganisation(unit, values)
  addMembership(unit, id, {})
  return id
}

/** Changes facts of a partner. Throws record.changed-elsewhere when the version is not the one that was read. */
export function updatePartner(unit: UnitOfWork, id: string, version: number, patch: PartnerPatch): void {
  const { name, shortName, organisationType, cvr, website, notes, ownerId, tags, status, kind, joinedText } = patch
  if (ownerId) unit.load('staff', ownerId)
  unit.update(
    'organisation',
    id,
    {
      ...(name === undefined ? {} : { name: name.normalize('NFC') }),
      ...(shortName === undefined ? {} : { short_name: shortName }),
      ...(organisationType === undefined ? {} : { organisation_type: organisationType }),
      ...(cvr === undefined ? {} : { cvr }),
      ...(website === undefined ? {} : { website: website.trim() }),
      ...(notes === undefined ? {} : { notes: notes.normalize('NFC') }),
      ...(ownerId === undefined ? {} : { owner_staff_id: ownerId })
    },
    { version }
  )
  const owner = { type: 'organisation', id } as const
  if (tags) setTags(unit, owner, tags)
  if (patch.emails) setPoints(unit, owner, 'email', patch.emails)
  if (patch.phones) setPoints(unit, owner, 'phone', patch.phones)
  if (patch.addresses) setAddresses(unit, owner, patch.addresses)
  if (patch.customs) setCustoms(unit, owner, readCustoms(unit, owner.type, patch.customs))
  if (status !== undefined || kind !== undefined || joinedText !== undefined) setStanding(unit, id, { status, kind, joinedText })
}

/** To the trash, with the persons who have a role nowhere else; undo brings all of them back. */
export function trashPartners(unit: UnitOfWork, ids: readonly string[]): void {
  for (const id of ids) unit.update('organisation', id, { deleted_at: unit.now })
  for (const id of ids) for (const personId of personsOnlyThere(unit.db, id)) unit.update('person', personId, { deleted_at: unit.now })
}
