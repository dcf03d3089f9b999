import { dateColumns } from '#main/features/initiatives/index.ts'
import { selectedPersons } from '#main/features/lists/index.ts'
import { getRound, partnersOf } from '#main/features/sign-ons/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { Selection } from '#shared/model/common.ts'
import { whoTookPart } from './participants.store.ts'

interface Participant {
  organisation_id?: string | null
  person_id?: string | null
  name_text?: string
}

/** Partners, persons and names that are not there yet; gives how many that were. */
export function addParticipants(
  unit: UnitOfWork,
  { id, selection, names }: { id: string; selection?: Selection | undefined; names: readonly string[] }
): number {
  unit.load('initiative', id)
  return addAll(unit, id, [...chosen(unit, selection), ...names.map((name) => ({ name_text: name.normalize('NFC') }))])
}

/** Of persons themselves, for the organisation of their role; of partners the organisations. */
function chosen(unit: UnitOfWork, selection: Selection | undefined): Participant[] {
  if (selection === undefined) return []
  if (selection.by !== 'list' && selection.entity === 'partners')
    return partnersOf(unit, selection).map((organisationId) => ({ organisation_id: organisationId }))
  return selectedPersons(unit, selection).map(({ personId, organisationId }) => ({ person_id: personId, organisation_id: organisationId }))
}

function addAll(unit: UnitOfWork, initiativeId: string, participants: readonly Participant[]): number {
  const known = whoTookPart(unit.db, initiativeId)
  const fresh = participants.filter((each) => {
    const key = keyOf(each)
    if (key === '' || known.has(key)) return false
    known.add(key)
    return true
  })
  for (const each of fresh) unit.insert('initiative_participant', { initiative_id: initiativeId, ...each })
  return fresh.length
}

const keyOf = ({ organisation_id: organisationId, person_id: personId, name_text: name = '' }: Participant): string =>
  personId ?? (name === '' ? organisationId : name) ?? ''

const isSigned = (state: string) => state === 'yes' || state === 'yes-reserved'

/** Text, addressee, day and signatories of a round that is published. Throws initiative.not-published. */
export function fromRound(unit: UnitOfWork, roundId: string): string {
  const { title, addressee, publishedOn, texts, responses } = getRound(unit, roundId)
  if (publishedOn === null) throw new AppError('initiative.not-published', { id: roundId })
  const text = texts.at(-1)
  const id = unit.insert('initiative', {
    kind: 'letter',
    title,
    addressees: addressee,
    ...dateColumns(publishedOn),
    body: text?.body ?? '',
    sign_on_id: roundId,
    sign_on_text_id: text?.id ?? null
  })
  const signed = responses.filter(({ state }) => isSigned(state))
  addAll(
    unit,
    id,
    signed.map(({ partnerId, signatoryPersonId, name }) => ({
      organisation_id: partnerId,
      person_id: signatoryPersonId,
      // who is on a card is named by it
      name_text: signatoryPersonId === null ? name : ''
    }))
  )
  return id
}
