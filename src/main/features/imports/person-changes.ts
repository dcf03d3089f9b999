import type { DraftPerson } from '#shared/model/draft.ts'
import { type Change, changeOf, listChange, nameChange, textChange } from './changes.ts'
import type { RoleRecord } from './known.store.ts'
import type { KnownPerson } from './known.ts'
import { knownPoints, type PointKind, readPoints } from './written-points.ts'

/** A line that names a known person: as read, as corrected, as it was read last time. */
export interface PersonSides {
  read: DraftPerson
  draft: DraftPerson
  base: DraftPerson | undefined
  record: KnownPerson
  /** The open role at the partner of the entry. */
  role: RoleRecord | undefined
  partnerName: string
  decide: (field: string) => boolean | undefined
}

/** Where a person differs from what the page says, field by field. */
export function personChanges({ read, draft, base, record, role, partnerName, decide }: PersonSides): Change[] {
  const list = (field: 'emails' | 'phones', kind: PointKind) => {
    const of = (from: DraftPerson) => readPoints(from, kind)
    return listChange(
      field,
      { base: base && of(base), read: of(read), theirs: of(draft), mine: knownPoints(record.points, kind) },
      decide(field)
    )
  }
  const title = (from: DraftPerson) => from.title?.value ?? ''
  const name = (from: DraftPerson) => from.name.value
  const role_ = role
    ? textChange('title', { base: base && title(base), read: title(read), theirs: title(draft), mine: role.title }, decide('title'))
    : [roleChange(record, partnerName, base !== undefined, decide('partner'))]
  return [
    ...nameChange({ base: base && name(base), read: name(read), theirs: name(draft), mine: record.name }, decide('name')),
    ...role_,
    ...list('emails', 'email'),
    ...list('phones', 'phone')
  ]
}

/** Somebody known gets a role here; who had one that was ended by hand keeps having left. */
function roleChange(record: KnownPerson, partnerName: string, known: boolean, decision: boolean | undefined): Change {
  const elsewhere = record.roles.filter(({ open }) => open === 1).map((role) => role.partnerName)
  return changeOf('partner', { old: elsewhere.join(', '), new: partnerName }, known ? 'mine' : 'theirs', decision)
}

/** The split of a name that has changed; a given name that was put right by hand is kept where the new name begins with it. */
export function splitOf(draft: DraftPerson, record: KnownPerson): { givenName: string; familyName: string } {
  const given = record.givenName
  const rest = draft.name.value.slice(given.length)
  const keeps = given !== '' && draft.splitConfidence < 1 && draft.name.value.startsWith(given) && /^\s/.test(rest)
  return keeps ? { givenName: given, familyName: rest.trim() } : { givenName: draft.givenName, familyName: draft.familyName }
}
