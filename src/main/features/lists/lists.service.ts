import { purposeOf } from '#main/features/consent/index.ts'
import { personCount } from '#main/features/persons/index.ts'
import { askedToday, bothOf } from '#main/features/records/index.ts'
import { renameInViews } from '#main/features/views/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { CardKind } from '#shared/model/card-kind.ts'
import type { MailPurpose, RecipientPolicy, Selection } from '#shared/model/common.ts'
import type { Filter } from '#shared/model/filter.ts'
import type { Language } from '#shared/model/language.ts'
import type { ListRow } from '#shared/model/outreach.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { fold } from '#shared/rules/fold.ts'
import { refuseCircle } from './circles.service.ts'
import { type ListRecord, listNamed, listRecords, memberRows } from './lists.store.ts'
import { excludeLists } from './pins.service.ts'
import { exclusionsOf, pinRecords } from './pins.store.ts'
import { renameInRules } from './rewrite-rules.service.ts'
import { ruleOf, ruleText } from './rule-of.ts'
import { loadList, selectedPersons } from './selection.service.ts'

/** That somebody is on the list, with all that puts people on it and takes them off. */
const onList = (unit: ReadUnit, { name }: Pick<ListRecord, 'name'>) =>
  askedToday(unit, { version: 2, where: { kind: 'is', field: 'list', values: [name] } })

function toRow(unit: ReadUnit, list: ListRecord, language: Language): ListRow {
  const { definition: _definition, members, ...row } = list
  const rule = ruleOf(list)
  const pins = pinRecords(unit.db, list.id, localDay(unit.now)).filter(({ holds }) => holds === 1)
  const excludes = exclusionsOf(unit.db, list.id).map(({ id, name }) => ({ id, name }))
  const isPlain = rule === null && pins.length === 0 && excludes.length === 0
  return {
    ...row,
    query: ruleText(unit, list, language),
    filter: rule,
    putOn: pins.filter(({ mode }) => mode === 'include').length,
    takenOff: pins.filter(({ mode }) => mode === 'exclude').length,
    excludes,
    memberCount: isPlain ? members : personCount(unit.db, onList(unit, list))
  }
}

export const allLists = (unit: ReadUnit, language: Language): ListRow[] => listRecords(unit.db).map((list) => toRow(unit, list, language))

export const getList = (unit: ReadUnit, id: string, language: Language): ListRow => toRow(unit, loadList(unit, id), language)

/** Names are told apart as search does, so that no list hides behind another spelling. Throws input.invalid, record.duplicate. */
function freeName(unit: UnitOfWork, name: string, own?: string): string {
  const folded = fold(name)
  if (folded === '') throw new AppError('input.invalid', { field: 'name' })
  const other = listNamed(unit.db, folded)
  if (other !== undefined && other !== own) throw new AppError('record.duplicate', { field: 'name' })
  return name.normalize('NFC')
}

interface Rule {
  /** Of which cards the rule asks. */
  entity?: CardKind | undefined
  query?: string | undefined
  filter?: Filter | undefined
}

interface NewList extends Rule {
  name: string
  selection?: Selection | undefined
  policy: RecipientPolicy
  purpose?: MailPurpose | undefined
  note?: string | undefined
}

/** The rule as it is stored; null where none is given. before: of which cards the rule asked that it takes the place of. Throws filter.*. */
function storedRule({ db }: Pick<UnitOfWork, 'db'>, { entity, query, filter }: Rule, before: CardKind = 'person'): string | null {
  if (query !== undefined || filter !== undefined) return JSON.stringify(bothOf(db, entity ?? before, { query: query ?? '', filter }))
  if (entity !== undefined) throw new AppError('input.invalid', { field: 'entity' })
  return null
}

/** A list follows its query or filter; without one it is hand-picked. Throws record.duplicate, filter.*. */
export function createList(unit: UnitOfWork, values: NewList): string {
  const rule = storedRule(unit, values)
  if (rule !== null && values.selection) throw new AppError('input.invalid', { field: 'selection' })
  const id = unit.insert('list', {
    name: freeName(unit, values.name),
    kind: rule === null ? 'static' : 'dynamic',
    entity: values.entity ?? 'person',
    definition_json: rule,
    recipient_policy: values.policy,
    purpose_id: values.purpose === undefined ? null : purposeOf(unit, values.purpose),
    note: values.note ?? ''
  })
  if (rule !== null) refuseCircle(unit, id)
  if (values.selection) addMembers(unit, id, values.selection)
  return id
}

interface ListPatch extends Rule {
  name?: string | undefined
  policy?: RecipientPolicy | undefined
  purpose?: MailPurpose | null | undefined
  note?: string | undefined
  archived?: boolean | undefined
  /** Whoever is on one of these is not on this one; those and no others. */
  excludes?: readonly string[] | undefined
}

/** Changes what a list is. A hand-picked list does not become one by rule. Throws list.circle. */
export function updateList(unit: UnitOfWork, id: string, version: number, patch: ListPatch): void {
  const list = loadList(unit, id)
  const rule = storedRule(unit, patch, list.entity)
  if (rule !== null && list.kind === 'static') throw new AppError('input.invalid', { field: 'query' })
  const name = patch.name === undefined ? undefined : freeName(unit, patch.name, id)
  unit.update(
    'list',
    id,
    {
      ...(name === undefined ? {} : { name }),
      ...(rule === null ? {} : { definition_json: rule }),
      ...(patch.entity === undefined ? {} : { entity: patch.entity }),
      ...(patch.policy === undefined ? {} : { recipient_policy: patch.policy }),
      ...(patch.purpose === undefined ? {} : { purpose_id: patch.purpose === null ? null : purposeOf(unit, patch.purpose) }),
      ...(patch.note === undefined ? {} : { note: patch.note }),
      ...(patch.archived === undefined ? {} : { archived_at: patch.archived ? unit.now : null })
    },
    { version }
  )
  if (name !== undefined && name !== list.name) renameInFilters(unit, list.name, name)
  if (patch.excludes) excludeLists(unit, id, patch.excludes)
  if (rule !== null) refuseCircle(unit, id)
}

/** What asks for the list goes on asking for it. */
function renameInFilters(unit: UnitOfWork, from: string, to: string): void {
  renameInRules(unit, 'list', from, to)
  renameInViews(unit, 'list', from, to)
}

/** A hand-picked copy of a list as it is today, in the roles in which people are on it. Throws record.duplicate. */
export function freezeList(unit: UnitOfWork, id: string, name: string): string {
  const { policy, purpose, note } = loadList(unit, id)
  const copy = createList(unit, { name, policy, note, ...(purpose === null ? {} : { purpose }) })
  for (const { personId, affiliationId } of selectedPersons(unit, { by: 'list', listId: id }))
    unit.insert('list_member', { list_id: copy, person_id: personId, affiliation_id: affiliationId, added_by: unit.actor })
  return copy
}

/** To the trash. Mailings that were made from a list keep what it was. */
export function trashLists(unit: UnitOfWork, ids: readonly string[]): void {
  for (const id of ids) unit.update('list', id, { deleted_at: unit.now })
}

/**
 * Puts persons on a hand-picked list; contacts of partners and projects in the role they have there. Gives how many are new on it.
 * since: an instant from which they have been.
 */
export function addMembers(unit: UnitOfWork, id: string, selection: Selection, since = unit.now): number {
  refuseRule(loadList(unit, id))
  const inRoles = selection.by !== 'list' && selection.entity !== 'persons'
  const known = new Set(memberRows(unit.db, id).map((member) => member.personId))
  const added = selectedPersons(unit, selection).filter((person) => !known.has(person.personId))
  for (const { personId, affiliationId } of added)
    unit.restore('list_member', {
      ...{ id: unit.newId(), version: 1, created_at: since },
      ...{ list_id: id, person_id: personId, affiliation_id: inRoles ? affiliationId : null, added_by: unit.actor }
    })
  return added.length
}

export function removeMembers(unit: UnitOfWork, id: string, personIds: readonly string[]): void {
  refuseRule(loadList(unit, id))
  const wanted = new Set(personIds)
  for (const member of memberRows(unit.db, id)) if (wanted.has(member.personId)) unit.remove('list_member', member.id)
}

function refuseRule(list: ListRecord): void {
  if (list.kind === 'dynamic') throw new AppError('list.not-manual', { id: list.id })
}
