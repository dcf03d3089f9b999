import { type Identities, suppressErased } from '#main/features/consent/index.ts'
import { changesOf, looseBytes, projectForgetter, rowEraser } from '#main/features/erasure/index.ts'
import { forgetUnsaved } from '#main/features/settings/index.ts'
import type { Progress } from '#main/foundation/session.ts'
import type { Patch, TableName } from '#main/foundation/tables.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { familiar } from '#shared/rules/mentions/called.ts'
import { withoutMentionsIn } from '#shared/rules/mentions/mentions.ts'
import { casesOf } from './cases.store.ts'
import { type Decisions, toBlank } from './decisions.ts'
import { placesOf } from './erase.store.ts'
import { type Hit, type Traces, tracesOf } from './traces.service.ts'
import { knownNames } from './traces.store.ts'

export interface ErasedPerson {
  /** Rows that are gone; texts out of which the person was taken; texts that stay as they were. */
  rows: number
  blanked: number
  kept: number
}

/** By what the person is known again when somebody wants to put the card back. */
export function identitiesOf(
  { db }: Pick<UnitOfWork, 'db'>,
  { personIds, addresses }: Pick<Traces, 'personIds' | 'addresses'>
): Identities {
  const places = placesOf(db, personIds)
  const names = knownNames(db, personIds).flatMap(({ displayName, givenName, familyName }) => [displayName, `${givenName} ${familyName}`])
  const organisations = places.length === 0 ? [''] : places
  return { addresses, names: names.flatMap((name) => organisations.map((organisation) => ({ name, organisation }))) }
}

/** Erases somebody for good: the card, all that belongs to it, what else names the person, and what the log of changes knows of it. */
export function* erasePerson(unit: UnitOfWork, personId: string, decisions: Decisions): Generator<Progress, ErasedPerson> {
  const steps = 5
  const search = tracesOf(unit.db, unit.registry, personId)
  let found = search.next()
  for (; !found.done; found = search.next()) yield { step: 'erase', done: 0, total: steps }
  const traces = found.value
  yield { step: 'erase', done: 1, total: steps }
  const names = knownNames(unit.db, traces.personIds).map(({ displayName }) => displayName)
  suppressErased(unit, identitiesOf(unit, traces), traces.personIds)
  endCases(unit, traces)
  yield { step: 'erase', done: 2, total: steps }
  const forgetInProjects = projectForgetter(unit)
  for (const name of names) forgetInProjects(name)
  forgetUnsaved(unit, [...traces.personIds, ...names])
  const blanked = blankHits(unit, traces, toBlank(traces, decisions))
  yield { step: 'erase', done: 3, total: steps }
  const eraseRow = rowEraser(unit)
  for (const id of traces.personIds.toReversed()) if (unit.find('person', id)) eraseRow({ table: 'person', id })
  yield { step: 'erase', done: 4, total: steps }
  for (const id of looseBytes(unit.db)) unit.remove('attachment', id)
  yield { step: 'erase', done: steps, total: steps }
  return { rows: traces.rows.filter(({ own }) => own).length, blanked, kept: traces.hits.length - blanked }
}

/** Every case stays, without the person and without what would tell of them. */
function endCases(unit: UnitOfWork, { personIds }: Traces): void {
  const found = personIds.flatMap((id) => casesOf(unit.db, id))
  for (const { id, closedOn } of found) {
    const end = closedOn === null ? { closed_on: localDay(unit.now), outcome: 'done' } : {}
    unit.update('gdpr_case', id, { person_id: null, how: '', reason: '', ...end }, { history: false })
  }
  const today = localDay(unit.now)
  const none = { received_on: today, due_on: today, closed_on: today, outcome: 'done' }
  if (!found.some(({ kind }) => kind === 'erase')) unit.insert('gdpr_case', { kind: 'erase', ...none }, { history: false })
  unit.forgetChanges(found.flatMap(({ id }) => changesOf(unit.db, 'gdpr_case', id)))
}

/** Takes the person out of texts; of what the log of changes knows of them, the change is forgotten. Gives how many texts there were. */
function blankHits(unit: UnitOfWork, { called }: Traces, hits: readonly Hit[]): number {
  const wide = familiar(called)
  unit.forgetChanges([...new Set(hits.filter(({ table }) => table === 'change').map(({ seq }) => seq))])
  const rows = Map.groupBy(
    hits.filter(({ table }) => table !== 'change'),
    ({ table, id }) => `${table} ${id}`
  )
  for (const texts of rows.values()) {
    const [{ table, id }] = texts as [Hit, ...Hit[]]
    const clean = Object.fromEntries(
      texts.map(({ column, text, familiar: isFamiliar }) => [column, withoutMentionsIn(text, isFamiliar ? wide : called)])
    )
    const rest = table === 'mailing_recipient' ? withoutBytes(unit, id) : {}
    unit.update(table as TableName, id, { ...clean, ...rest } as Patch<TableName>, { history: false })
  }
  return hits.length
}

/** A letter that was frozen cannot be written anew: its bytes go, and one that was not sent yet is held back. */
function withoutBytes(unit: UnitOfWork, id: string) {
  const { state } = unit.load('mailing_recipient', id)
  const isUnsent = state === 'planned' || state === 'rendered' || state === 'written'
  return { rendered: null, ...(isUnsent && { state: 'held' }) }
}
