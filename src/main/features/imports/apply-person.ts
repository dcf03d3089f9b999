import { addRole, createPerson, endRole, updatePerson, updateRole } from '#main/features/persons/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { DraftPerson } from '#shared/model/draft.ts'
import { fold } from '#shared/rules/fold.ts'
import { writePoints } from './apply-points.ts'
import { isChanging, type JudgedPerson } from './judgement.ts'
import type { KnownPerson } from './known.ts'
import { splitOf } from './person-changes.ts'
import { readPoints, textsOf } from './written-points.ts'

/** Where persons go: the partner of their entry, and the source that named them. */
export interface Into {
  partnerId: string
  sourceId: string
  /** Persons made in this import, so that one who stands under two partners is made once. */
  made: Map<string, string>
}

export interface AppliedPerson {
  personId: string
  roleId: string | undefined
  did: 'created' | 'updated' | 'ended' | 'nothing'
}

/** Does what was decided for a person, and nothing else: opt-outs, greetings and the star of the primary contact are never touched. */
export function applyPerson(unit: UnitOfWork, row: JudgedPerson, into: Into): AppliedPerson | undefined {
  const { record, draft, role, disposition } = row
  if (disposition === 'departed' && record && role) {
    const { version } = unit.load('affiliation', role.id)
    endRole(unit, role.id, version, { on: unit.now.slice(0, 10), reason: 'unconfirmed' })
    return { personId: record.id, roleId: undefined, did: 'ended' }
  }
  if (!draft) return undefined
  if (!record) return makePerson(unit, draft, into)
  const added = changePerson(unit, row, draft, record, into)
  return { personId: record.id, roleId: added ?? role?.id, did: isChanging(row.changes) ? 'updated' : 'nothing' }
}

function makePerson(unit: UnitOfWork, draft: DraftPerson, { partnerId, sourceId, made }: Into): AppliedPerson {
  const title = draft.title?.value ?? ''
  const [email] = readPoints(draft, 'email')
  const key = `${fold(draft.name.value)} ${email?.key}`
  const twin = email ? made.get(key) : undefined
  if (twin) return { personId: twin, roleId: addRole(unit, { personId: twin, partnerId, title }, sourceId), did: 'updated' }
  const personId = createPerson(
    unit,
    {
      givenName: draft.givenName,
      familyName: draft.familyName || (draft.givenName ? '' : draft.name.value),
      title,
      emails: [],
      phones: []
    },
    sourceId
  )
  unit.update('person', personId, { display_name: draft.name.value.normalize('NFC') })
  for (const kind of ['email', 'phone'] as const)
    writePoints(unit, { type: 'person', id: personId }, kind, textsOf(readPoints(draft, kind)), sourceId)
  made.set(key, personId)
  return { personId, roleId: addRole(unit, { personId, partnerId, title }, sourceId), did: 'created' }
}

/** Gives the role that was added, if one was. */
function changePerson(
  unit: UnitOfWork,
  { changes, role }: JudgedPerson,
  draft: DraftPerson,
  record: KnownPerson,
  into: Into
): string | undefined {
  let added: string | undefined
  for (const change of changes.filter(({ take }) => take)) {
    if (change.field === 'name') renamePerson(unit, draft, record)
    if (change.field === 'title' && role) updateRole(unit, role.id, unit.load('affiliation', role.id).version, { title: change.new })
    if (change.field === 'emails') writePoints(unit, { type: 'person', id: record.id }, 'email', change.list, into.sourceId)
    if (change.field === 'phones') writePoints(unit, { type: 'person', id: record.id }, 'phone', change.list, into.sourceId)
    if (change.field === 'partner')
      added = addRole(unit, { personId: record.id, partnerId: into.partnerId, title: draft.title?.value ?? '' }, into.sourceId)
  }
  return added
}

/** The name as the page writes it; initials and degrees are not part of the split and would be lost with it. */
function renamePerson(unit: UnitOfWork, draft: DraftPerson, record: KnownPerson): void {
  updatePerson(unit, record.id, unit.load('person', record.id).version, splitOf(draft, record))
  unit.update('person', record.id, { display_name: draft.name.value.normalize('NFC') })
}
