import { liftErased, recordConsent, recordOptOut } from '#main/features/consent/index.ts'
import { addPerson, addRole, updatePerson, updateRole } from '#main/features/persons/index.ts'
import { changeRole } from '#main/features/role-changes/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { DraftPerson } from '#shared/model/draft.ts'
import type { RoleEnd } from '#shared/model/role-end.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { fold } from '#shared/rules/fold.ts'
import { openRoleAt } from './apply.store.ts'
import { addDetails, changeDetails, keepSilently, type TakenChanges } from './apply-details.ts'
import type { Into } from './apply-into.ts'
import { addPoints, writeFirstPoints, writeTakenPoints } from './apply-points.ts'
import { isChanging, type JudgedPerson } from './judgement.ts'
import type { KnownPerson } from './known.ts'
import { splitOf } from './person-changes.ts'
import { readPoints } from './written-points.ts'

export interface AppliedPerson {
  personId: string
  roleId: string | undefined
  did: 'created' | 'updated' | 'ended' | 'nothing'
  /** Somebody said no, and that is news. */
  saidNo: boolean
}

/**
 * Does what was decided for a person, and nothing else: greetings and the star of the primary contact are never touched. Without a partner
 * the person belongs to none.
 */
export function applyPerson(unit: UnitOfWork, row: JudgedPerson, partnerId: string | undefined, into: Into): AppliedPerson | undefined {
  const { record, draft, role, disposition } = row
  if (disposition === 'departed' && record && role) return endRole(unit, row, record.id, role.id)
  if (!draft) return undefined
  const done = record ? changePerson(unit, row, draft, record, partnerId, into) : makePerson(unit, draft, partnerId, into)
  if (row.erased?.reason !== undefined) takeBackErased(unit, done.personId, row.erased.reason, draft, partnerId)
  if (!(record && !record.made && into.skipsKnown)) keepSilently(unit, { type: 'person', id: done.personId }, draft.details, into)
  const optOut = draft.details?.optOut
  const saidNo = optOut != null && recordOptOut(unit, optOut, optOut.reason || into.evidence, done.personId) !== 'known'
  return { ...done, saidNo }
}

/** Somebody who was erased is here again, for a reason that is written down; from now on nothing keeps them away. */
function takeBackErased(unit: UnitOfWork, personId: string, reason: string, draft: DraftPerson, partnerId: string | undefined): void {
  const organisation = partnerId === undefined ? '' : unit.load('organisation', partnerId).name
  const names = [draft.name.value, `${draft.givenName} ${draft.familyName}`].map((name) => ({ name, organisation }))
  liftErased(unit, { addresses: draft.emails.map(({ value }) => value), names })
  recordConsent(unit, personId, { purpose: 'all', status: 'restored', how: reason, channel: 'import' })
}

/** Where nobody said how it ended, nothing else is known than that. */
function endRole(unit: UnitOfWork, { departure }: JudgedPerson, personId: string, roleId: string): AppliedPerson {
  const on = localDay(unit.now)
  const end: RoleEnd = departure ?? { what: 'stopped', on, reason: 'unconfirmed', handed: [], retireAddresses: false }
  changeRole(unit, roleId, unit.load('affiliation', roleId).version, end)
  const isOver = end.what === 'stopped' || end.what === 'moved'
  return { personId, roleId: undefined, did: isOver ? 'ended' : 'updated', saidNo: false }
}

type Done = Omit<AppliedPerson, 'saidNo'>

function makePerson(unit: UnitOfWork, draft: DraftPerson, partnerId: string | undefined, into: Into): Done {
  const emails = readPoints(draft, 'email').map(({ key }) => key)
  const key = `${fold(draft.name.value)} ${emails[0]}`
  const twin = emails.length > 0 ? into.made.get(key) : undefined
  if (twin) {
    addPoints(unit, { type: 'person', id: twin }, draft, into.sourceId)
    addDetails(unit, { type: 'person', id: twin }, draft.details, into)
    fillFacts(unit, twin, draft)
    return { personId: twin, roleId: roleAt(unit, twin, draft, partnerId, into), did: 'updated' }
  }
  const { honorific = '', language = null, note = '', greeting = '' } = draft.details ?? {}
  const personId = addPerson(
    unit,
    {
      givenName: draft.givenName,
      familyName: draft.familyName || (draft.givenName ? '' : draft.name.value),
      displayName: draft.name.value,
      honorific,
      language,
      notes: note,
      salutationOverride: greeting
    },
    into.sourceId
  )
  writeFirstPoints(unit, { type: 'person', id: personId }, draft, into.sourceId)
  addDetails(unit, { type: 'person', id: personId }, draft.details, into)
  into.keepNo(personId, emails)
  into.made.set(key, personId)
  return { personId, roleId: partnerId && addRoleOf(unit, personId, draft, partnerId, into), did: 'created' }
}

/** What the source says of somebody a second time fills in what was empty. */
function fillFacts(unit: UnitOfWork, personId: string, { details }: DraftPerson): void {
  if (!details) return
  const { honorific, notes, language, salutation_override } = unit.load('person', personId)
  unit.update('person', personId, {
    ...(honorific === '' ? { honorific: details.honorific } : {}),
    ...(notes === '' ? { notes: details.note.normalize('NFC') } : {}),
    ...(language === null ? { language: details.language } : {}),
    ...(salutation_override === '' ? { salutation_override: details.greeting } : {})
  })
}

/** The open role at the partner, with what was empty of it filled in, or a new one. */
function roleAt(unit: UnitOfWork, personId: string, draft: DraftPerson, partnerId: string | undefined, into: Into): string | undefined {
  if (partnerId === undefined) return undefined
  const known = openRoleAt(unit.db, personId, partnerId)
  if (known === undefined) return addRoleOf(unit, personId, draft, partnerId, into)
  const { title, department } = unit.load('affiliation', known)
  unit.update('affiliation', known, {
    ...(title === '' ? { title: draft.title?.value ?? '' } : {}),
    ...(department === '' ? { department: draft.details?.department ?? '' } : {})
  })
  return known
}

const addRoleOf = (unit: UnitOfWork, personId: string, draft: DraftPerson, partnerId: string, { sourceId }: Into): string =>
  addRole(unit, { personId, partnerId, title: draft.title?.value ?? '', department: draft.details?.department }, sourceId)

function changePerson(
  unit: UnitOfWork,
  row: JudgedPerson,
  draft: DraftPerson,
  record: KnownPerson,
  partnerId: string | undefined,
  into: Into
): Done {
  const owner = { type: 'person', id: record.id } as const
  const taken: TakenChanges = new Map(row.changes.filter(({ take }) => take).map((change) => [change.field, change]))
  if (taken.has('name')) renamePerson(unit, draft, record)
  changeFacts(unit, record.id, taken)
  writeTakenPoints(unit, owner, draft, taken, into.sourceId)
  changeDetails(unit, owner, taken, draft.details, into)
  const roleId = changeRoles(unit, row, taken, draft, record.id, partnerId, into)
  return { personId: record.id, roleId, did: isChanging(row.changes) ? 'updated' : 'nothing' }
}

/** The name as the page writes it; initials and degrees are not part of the split and would be lost with it. */
function renamePerson(unit: UnitOfWork, draft: DraftPerson, record: KnownPerson): void {
  updatePerson(unit, record.id, unit.load('person', record.id).version, splitOf(draft, record))
  unit.update('person', record.id, { display_name: draft.name.value.normalize('NFC') })
}

function changeFacts(unit: UnitOfWork, personId: string, taken: TakenChanges): void {
  const [honorific, language, note] = ['honorific', 'language', 'note'].map((field) => taken.get(field)?.new)
  unit.update('person', personId, {
    ...(honorific === undefined ? {} : { honorific }),
    ...(language === undefined ? {} : { language: language || null }),
    ...(note === undefined ? {} : { notes: note.normalize('NFC') })
  })
}

/** Gives the role at the partner. Who has moved there leaves the other one in the same step. */
function changeRoles(
  unit: UnitOfWork,
  { role, leaves }: JudgedPerson,
  taken: TakenChanges,
  draft: DraftPerson,
  personId: string,
  partnerId: string | undefined,
  into: Into
): string | undefined {
  if (partnerId && leaves && taken.has('leaves')) {
    const title = draft.title?.value ?? ''
    // what becomes of the addresses is decided by their list
    const end: RoleEnd = { what: 'moved', on: localDay(unit.now), partnerId, title, handed: [], retireAddresses: false }
    changeRole(unit, leaves.id, unit.load('affiliation', leaves.id).version, end)
    return openRoleAt(unit.db, personId, partnerId)
  }
  if (partnerId && taken.has('partner')) return roleAt(unit, personId, draft, partnerId, into)
  const [title, department] = ['title', 'department'].map((field) => taken.get(field)?.new)
  if (role && (title !== undefined || department !== undefined))
    updateRole(unit, role.id, unit.load('affiliation', role.id).version, {
      ...(title === undefined ? {} : { title }),
      ...(department === undefined ? {} : { department })
    })
  return role?.id
}
