import { optedOut, standingNos } from '#main/features/consent/index.ts'
import { addressesOf } from '#main/features/records/index.ts'
import type { TableRegistry } from '#main/foundation/tables.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { DuplicateEntity, MergeMove, MergeView } from '#shared/model/duplicate.ts'
import { fold } from '#shared/rules/fold.ts'
import { addressText } from '#shared/rules/postal-address.ts'
import { openRoles, pointValues, sides } from './merge.store.ts'
import { mergeFields } from './merge-fields.service.ts'
import { countPointing, referenceColumns } from './references.store.ts'

/** Which tables are told of, and as what; the others are our own business. */
const told: Readonly<Record<string, MergeMove['what']>> = {
  list_member: 'lists',
  list_pin: 'lists',
  tagging: 'tags',
  affiliation: 'roles',
  follow_up: 'followUps',
  activity_party: 'activities',
  mailing_recipient: 'mailings',
  contact_point: 'addresses',
  postal_address: 'addresses',
  statement: 'statements',
  attachment_link: 'attachments',
  consent_event: 'consents'
}
const order: readonly MergeMove['what'][] = [
  ...(['lists', 'activities', 'roles', 'persons', 'followUps', 'mailings'] as const),
  ...(['addresses', 'tags', 'statements', 'attachments', 'consents'] as const)
]

/** Two cards side by side, with what would become of them. Throws record.not-found. */
export function mergeView(unit: ReadUnit, registry: TableRegistry, entity: DuplicateEntity, winnerId: string, loserId: string): MergeView {
  const known = new Map(sides(unit.db, entity, [winnerId, loserId]).map((side) => [side.id, side]))
  const [winner, loser] = [known.get(winnerId), known.get(loserId)]
  if (!winner || !loser || winnerId === loserId) throw new AppError('record.not-found', { id: winner ? loserId : winnerId })
  const fields = mergeFields(unit, entity, winnerId, loserId)
  const kept = keptValues(unit, winnerId, loserId)
  const addsNothing = kept.every(({ winner: mine, loser: theirs }) =>
    theirs.every((value) => mine.some((own) => fold(own) === fold(value)))
  )
  const saysNoMore = fields.every(({ choice, isConflict }) => choice === 'winner' && !isConflict)
  return {
    winner,
    loser,
    fields,
    kept,
    moves: moves(unit, registry, entity, loserId),
    optedOut: entity === 'person' ? strictest(unit, winnerId, loserId) : null,
    isLess: addsNothing && saysNoMore && hasNoOtherRole(unit, entity, winnerId, loserId)
  }
}

const kinds = ['email', 'phone', 'web', 'social'] as const

function keptValues({ db }: ReadUnit, winnerId: string, loserId: string): MergeView['kept'] {
  const [mine, theirs] = [pointValues(db, winnerId), pointValues(db, loserId)]
  const points = kinds.map((kind) => {
    const own = mine.filter((point) => point.kind === kind)
    const norms = new Set(own.map(({ norm }) => norm))
    // the same address in another spelling is the same address
    const others = theirs
      .filter((point) => point.kind === kind)
      .map((point) => (norms.has(point.norm) ? own.find(({ norm }) => norm === point.norm) : point))
    return { kind, winner: own.map(({ raw }) => raw), loser: others.map((point) => point?.raw ?? '') }
  })
  const known = addressesOf(db, [winnerId, loserId])
  const linesOf = (id: string) => (known.get(id) ?? []).map((address) => addressText(address).replaceAll('\n', ', '))
  const addresses = { kind: 'address' as const, winner: linesOf(winnerId), loser: linesOf(loserId) }
  return [...points, addresses].filter(({ winner, loser }) => winner.length + loser.length > 0)
}

function moves({ db }: ReadUnit, registry: TableRegistry, entity: DuplicateEntity, loserId: string): MergeMove[] {
  const counts = new Map<MergeMove['what'], number>()
  for (const reference of referenceColumns(db, registry, entity)) {
    const what = entity === 'organisation' && reference.table === 'affiliation' ? 'persons' : told[reference.table]
    if (what) counts.set(what, (counts.get(what) ?? 0) + countPointing(db, reference, entity, loserId))
  }
  return order.flatMap((what) => (counts.get(what) ? [{ what, count: counts.get(what) ?? 0 }] : []))
}

function strictest(unit: ReadUnit, winnerId: string, loserId: string): MergeView['optedOut'] {
  const states = [...optedOut(unit.db, [winnerId, loserId], 'newsletter').values()]
  if (states.includes('objected') || standingNos(unit, [winnerId, loserId]).some(({ purpose }) => purpose === 'all')) return 'objected'
  return states[0] ?? null
}

/** A role elsewhere, or people, are more than the other has. */
function hasNoOtherRole({ db }: ReadUnit, entity: DuplicateEntity, winnerId: string, loserId: string): boolean {
  if (entity === 'organisation') return true
  const own = new Set(openRoles(db, winnerId).map(({ partnerId }) => partnerId))
  return openRoles(db, loserId).every(({ partnerId }) => own.has(partnerId))
}
