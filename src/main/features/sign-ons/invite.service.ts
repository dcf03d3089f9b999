import { chosenBy, selectedPersons } from '#main/features/lists/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { Selection } from '#shared/model/common.ts'
import { signingRank } from '#shared/rules/rounds/chair.ts'
import { openRound } from './open-round.service.ts'
import { activePartners, askedPartners, isSigning, partnersOfRoles } from './sign-ons.store.ts'
import { lastSignatory, presentContact, roleHolders, type Signatory } from './signatory.store.ts'

/** Gives each partner that has none its row; gives how many that were. Throws sign-on.published. */
export function invite(unit: UnitOfWork, roundId: string, selection: Selection | undefined): number {
  openRound(unit, roundId)
  const asked = askedPartners(unit.db, roundId)
  const fresh = partnersOf(unit, selection).filter((id) => !asked.has(id))
  for (const partnerId of fresh) {
    const signatory = proposedSignatory(unit, partnerId, roundId)
    unit.insert('sign_on_response', {
      sign_on_id: roundId,
      organisation_id: partnerId,
      asked_affiliation_id: presentContact(unit.db, partnerId) ?? null,
      signatory_person_id: signatory?.personId ?? null,
      signatory_name: signatory?.name ?? '',
      signatory_title: signatory?.title ?? '',
      organisation_text: unit.load('organisation', partnerId).name
    })
  }
  return fresh.length
}

/** Who signed last, else the chair, else the director: never merely the one who is written to. */
export function proposedSignatory({ db }: Pick<ReadUnit, 'db'>, partnerId: string, roundId: string): Signatory | undefined {
  const ranked = roleHolders(db, partnerId).map((holder) => ({ holder, rank: signingRank(holder.title) }))
  const withRank = (wanted: number) => ranked.find(({ rank }) => rank === wanted)?.holder
  return lastSignatory(db, partnerId, roundId) ?? withRank(1) ?? withRank(2)
}

/** The partners a selection stands for: of persons, and of those whom projects name, those they are contacts of. */
export function partnersOf(unit: ReadUnit, selection: Selection | undefined): string[] {
  if (selection === undefined) return activePartners(unit.db)
  if (selection.by === 'list' || selection.entity !== 'partners')
    return partnersOfRoles(
      unit.db,
      selectedPersons(unit, selection).flatMap(({ affiliationId }) => affiliationId ?? [])
    )
  return selection.by === 'ids' ? [...new Set(selection.ids)] : chosenBy(unit, selection)
}

/** Somebody else signs too, for a partner or for nobody. Throws sign-on.published, record.duplicate. */
export function addSigner(
  unit: UnitOfWork,
  { id, partnerId = null, name, title }: { id: string; partnerId?: string | null | undefined; name: string; title: string }
): string {
  openRound(unit, id)
  if (partnerId === null && name === '') throw new AppError('input.invalid', { field: 'name' })
  if (isSigning(unit.db, id, { partnerId, personId: null, name })) throw new AppError('record.duplicate', { id })
  return unit.insert('sign_on_response', {
    sign_on_id: id,
    organisation_id: partnerId,
    asked_affiliation_id: partnerId === null ? null : (presentContact(unit.db, partnerId) ?? null),
    signatory_name: name.normalize('NFC'),
    signatory_title: title.normalize('NFC'),
    organisation_text: partnerId === null ? '' : unit.load('organisation', partnerId).name
  })
}
