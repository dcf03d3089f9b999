import { createHash } from 'node:crypto'
import { setStatement, updatePartner } from '#main/features/partners/index.ts'
import { createPerson, updatePerson, updateRole } from '#main/features/persons/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { CardAnswer, CardAnswerChange } from '#shared/model/verification.ts'
import { splitName } from '#shared/rules/name-split.ts'
import { type CardChange, cardListMark, compareCards, type ProjectChange } from '#shared/rules/rounds/compare-cards.ts'
import { readCard } from '#shared/rules/rounds/read-card.ts'
import { applyProject, isOfProject, shownProject } from './card-projects.service.ts'
import { type KnownCard, knownCard, stamp } from './known-card.service.ts'
import { otherOfName } from './known-card.store.ts'
import { answered } from './verifications.service.ts'

interface Read {
  known: KnownCard
  changes: CardChange[]
  answer: CardAnswer
}

/** What a pasted answer means for each value of the card. Throws verification.no-card, record.not-found. */
export const readAnswer = (unit: ReadUnit, partnerId: string, text: string): CardAnswer => understand(unit, partnerId, text).answer

const nobody = { roleId: null, personId: null, projectId: null }

function understand(unit: Pick<ReadUnit, 'db'>, partnerId: string, text: string): Read {
  const reading = readCard(text)
  if (!reading) throw new AppError('verification.no-card')
  const known = knownCard(unit, partnerId, reading.language)
  const changes = compareCards(known.card, reading.card)
  const shown = changes.map((change) => toShown(known, change))
  const key = createHash('sha256').update(JSON.stringify(shown)).digest('hex')
  const name = shown.find(({ kind, who, field }) => kind === 'changed' && who === '' && field === 'name')
  const otherPartner = name ? otherOfName(unit.db, partnerId, name.new) : null
  return { known, changes, answer: { key, changes: shown, otherPartner, rest: [...reading.rest] } }
}

function toShown(known: KnownCard, change: CardChange): CardAnswerChange {
  if (isOfProject(change)) return shownProject(known, change)
  const { card, people } = known
  if (change.kind === 'added') {
    const { name, title, emails, phones } = change.draft
    const facts = [title, ...emails, ...phones].filter((each) => each !== '').join(', ')
    return { kind: 'added', who: name, ...nobody, field: 'person', old: '', new: facts }
  }
  const at = change.person
  const { roleId = null, personId = null } = (at === null ? undefined : people[at]) ?? {}
  const whose = { who: at === null ? '' : (card.people[at]?.name ?? ''), roleId, personId, projectId: null }
  if (change.kind === 'removed')
    return { kind: 'removed', ...whose, field: 'person', old: at === null ? '' : (card.people[at]?.title ?? ''), new: '' }
  return { kind: change.kind, ...whose, field: change.field, old: change.old, new: change.new }
}

/**
 * Takes over what was ticked, and confirms that and what stayed as it was; who is no longer named is left to the one who reads, since a
 * role does not end by silence. Throws record.changed-elsewhere, verification.no-card, input.invalid.
 */
export function acceptAnswer(
  unit: UnitOfWork,
  rowId: string,
  { text, key, ticked }: { text: string; key: string; ticked: readonly number[] }
): void {
  const partnerId = unit.load('verification_partner', rowId).organisation_id
  const { known, changes, answer } = understand(unit, partnerId, text)
  if (answer.key !== key) throw new AppError('record.changed-elsewhere', { id: rowId })
  const chosen = new Set(ticked)
  const accepted = changes.filter((change, at) => change.kind === 'unchanged' || chosen.has(at))
  for (const change of accepted) apply(unit, known, change)
  const isAsKnown = changes.every(({ kind }) => kind === 'unchanged')
  answered(unit, rowId, isAsKnown ? 'confirmed' : 'corrected')
}

const several = (text: string): string[] => text.split(cardListMark).filter((each) => each !== '')

function apply(unit: UnitOfWork, known: KnownCard, change: CardChange): void {
  if (isOfProject(change)) {
    applyProject(unit, known, change)
    return
  }
  if (change.kind === 'removed') return
  if (change.kind === 'added') {
    const { givenName, familyName } = splitName(change.draft.name)
    const { title, emails, phones } = change.draft
    createPerson(unit, { givenName, familyName, partnerId: known.partnerId, title, emails: [...emails], phones: [...phones] })
    return
  }
  if (change.kind === 'changed') (change.person === null ? ofPartner : ofPerson)(unit, known, change)
  stamp(unit, known, change.person, change.field)
}

type Changed = Extract<Exclude<CardChange, ProjectChange>, { kind: 'unchanged' | 'changed' }>

function ofPartner(unit: UnitOfWork, { partnerId, language }: KnownCard, { field, new: text }: Changed): void {
  const { version } = unit.load('organisation', partnerId)
  if (field === 'statement') setStatement(unit, partnerId, language, text)
  else if (field === 'web') updatePartner(unit, partnerId, version, { website: text })
  else if (field === 'name' && text !== '') updatePartner(unit, partnerId, version, { name: text })
  else if (field === 'emails' || field === 'phones') updatePartner(unit, partnerId, version, { [field]: several(text) })
}

function ofPerson(unit: UnitOfWork, { people }: KnownCard, { person, field, new: text }: Changed): void {
  const { roleId, personId } = people[person ?? -1] ?? {}
  if (roleId === undefined || personId === undefined) return
  const { version } = unit.load('person', personId)
  if (field === 'title') updateRole(unit, roleId, unit.load('affiliation', roleId).version, { title: text })
  else if (field === 'name') {
    const { givenName, familyName } = splitName(text)
    updatePerson(unit, personId, version, { givenName, familyName })
  } else if (field === 'emails' || field === 'phones') updatePerson(unit, personId, version, { [field]: several(text) })
}
