import type * as z from 'zod'
import { contactDates } from '#main/features/activities/index.ts'
import { eventsOf } from '#main/features/consent/index.ts'
import {
  addressesOf,
  cardExtraOf,
  customsOf,
  firstPoints,
  photoBytes,
  photoOf,
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
import type { Language } from '#shared/model/language.ts'
import type { NewPerson, Person, PersonPatch } from '#shared/model/person.ts'
import { salutation } from '#shared/rules/salutation.ts'
import { person, rolesOf } from './persons.store.ts'
import { addRole } from './roles.service.ts'

/** Everything the page of a person shows. Throws record.not-found. */
export function getPerson(unit: ReadUnit, asked: string): Person {
  const row = person(unit.db, asked)
  if (!row) throw new AppError('record.not-found', { id: asked })
  const { id } = row
  const roles = rolesOf(unit.db, id).map((role) => ({
    ...role,
    isPrimary: role.isPrimary === 1,
    isContact: role.isContact === 1,
    leave: readLeave(role.leave)
  }))
  const name = { givenName: row.given_name, familyName: row.family_name, override: row.salutation_override }
  const language = (row.language ?? 'da') as Language
  const points = pointsOf(unit.db, [id], { retired: true }).get(id) ?? []
  return {
    id,
    version: row.version,
    givenName: row.given_name,
    familyName: row.family_name,
    displayName: row.display_name,
    honorific: row.honorific,
    language: row.language as Language | null,
    salutationOverride: row.salutation_override,
    greeting: salutation({ names: [name], organisation: roles.find((role) => role.toOn === null)?.partnerName ?? '', language }),
    notes: row.notes,
    tags: tagsOf(unit.db, id),
    points: points.filter(({ kind }) => kind !== 'web'),
    addresses: addressesOf(unit.db, [id]).get(id) ?? [],
    urls: points.filter(({ kind, status }) => kind === 'web' && status !== 'retired').map(({ raw }) => raw),
    customs: customsOf(unit.db, id),
    refs: refsOf(unit.db, id),
    photo: photoOf(unit.db, id),
    extras: extrasOf(unit, id),
    roles,
    consent: eventsOf(unit.db, [id])
      .map(({ purpose, status, occurredAt, evidence, attachmentId, fileName }) => ({
        ...{ purpose, status, occurredAt, evidence },
        file: attachmentId === null ? null : { id: attachmentId, name: fileName ?? '' }
      }))
      .reverse(),
    ...contactDates(unit.db, 'person', id),
    source: sourceOf(unit.db, row.source_id),
    deletedAt: row.deleted_at
  }
}

function extrasOf(unit: ReadUnit, id: string): number {
  const extra = cardExtraOf(unit.db, id)
  return extra ? extra.lines.length + (extra.birthday === null ? 0 : 1) : 0
}

/** The picture as base64; null where there is none. */
export function getPhoto(unit: ReadUnit, id: string): { mime: string; base64: string } | null {
  const photo = photoBytes(unit.db, id)
  return photo ? { mime: photo.mime, base64: Buffer.from(photo.bytes).toString('base64') } : null
}

/** "Anna Holm"; who has no name at all is called by the first address. */
export function displayName(givenName: string, familyName: string, fallback = ''): string {
  return `${givenName} ${familyName}`.replace(/\s+/g, ' ').trim().normalize('NFC') || fallback
}

interface Named {
  givenName: string
  familyName: string
  displayName: string
  honorific?: string
  language?: Language | null
  notes?: string
  salutationOverride?: string
}

/** Makes a person of whom nothing but the name and the facts of the card is known yet. */
export function addPerson(unit: UnitOfWork, values: Named, sourceId: string | null = null): string {
  return unit.insert('person', {
    given_name: values.givenName.normalize('NFC'),
    family_name: values.familyName.normalize('NFC'),
    display_name: values.displayName.normalize('NFC'),
    honorific: values.honorific ?? '',
    language: values.language ?? null,
    salutation_override: values.salutationOverride ?? '',
    notes: values.notes?.normalize('NFC') ?? '',
    source_id: sourceId
  })
}

/** Makes a person with addresses and, where a partner is given, a role. Throws input.invalid without name and address. */
export function createPerson(unit: UnitOfWork, values: z.output<typeof NewPerson>): string {
  const { givenName, familyName, partnerId, title } = values
  const name = displayName(givenName, familyName, values.emails[0]?.trim() ?? '')
  if (name === '') throw new AppError('input.invalid', { field: 'givenName' })
  const id = addPerson(unit, { givenName, familyName, displayName: name })
  firstPoints(unit, { type: 'person', id }, 'email', values.emails)
  firstPoints(unit, { type: 'person', id }, 'phone', values.phones)
  if (partnerId) addRole(unit, { personId: id, partnerId, title })
  return id
}

/** Changes facts of a person. Throws record.changed-elsewhere when the version is not the one that was read. */
export function updatePerson(unit: UnitOfWork, id: string, version: number, patch: PersonPatch): void {
  const row = unit.load('person', id)
  const givenName = patch.givenName ?? row.given_name
  const familyName = patch.familyName ?? row.family_name
  const renamed = patch.givenName !== undefined || patch.familyName !== undefined
  unit.update(
    'person',
    id,
    {
      ...(renamed
        ? { given_name: givenName, family_name: familyName, display_name: displayName(givenName, familyName, row.display_name) }
        : {}),
      ...(patch.honorific === undefined ? {} : { honorific: patch.honorific }),
      ...(patch.language === undefined ? {} : { language: patch.language }),
      ...(patch.salutationOverride === undefined ? {} : { salutation_override: patch.salutationOverride.trim() }),
      ...(patch.notes === undefined ? {} : { notes: patch.notes.normalize('NFC') })
    },
    { version }
  )
  setParts(unit, id, patch)
}

function setParts(unit: UnitOfWork, id: string, { tags, emails, phones, urls, addresses, customs }: PersonPatch): void {
  const owner = { type: 'person', id } as const
  if (tags) setTags(unit, owner, tags)
  if (emails) setPoints(unit, owner, 'email', emails)
  if (phones) setPoints(unit, owner, 'phone', phones)
  if (urls) setPoints(unit, owner, 'web', urls)
  if (addresses) setAddresses(unit, owner, addresses)
  if (customs) setCustoms(unit, owner, readCustoms(unit, owner.type, customs))
}

/** To the trash: they stay in the file and come back by undo. */
export function trashPersons(unit: UnitOfWork, ids: readonly string[]): void {
  for (const id of ids) unit.update('person', id, { deleted_at: unit.now })
}
