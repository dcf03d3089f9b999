import { firstPoints, pointsOf, setPoints } from '#main/features/records/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { ReadEmail, ReadPhone } from '#shared/model/draft.ts'
import type { PartnerDetails, PersonDetails } from '#shared/model/draft-details.ts'
import type { PointLabel } from '#shared/model/point-label.ts'
import type { TakenChanges } from './apply-details.ts'
import { readPoints, textsOf } from './written-points.ts'

interface Owner {
  type: 'person' | 'organisation'
  id: string
}

interface Draft {
  emails: readonly ReadEmail[]
  phones: readonly ReadPhone[]
  details?: PersonDetails | PartnerDetails | undefined
}

const kinds = [
  ['emails', 'email'],
  ['phones', 'phone']
] as const

/** Addresses and numbers of a record that was just made. What cannot be written to is kept as it stands, marked invalid. */
export function writeFirstPoints(unit: UnitOfWork, owner: Owner, draft: Draft, sourceId: string): void {
  for (const [, kind] of kinds) firstPoints(unit, owner, kind, textsOf(readPoints(draft, kind)), fromOf(draft, kind, sourceId))
  firstPoints(unit, owner, 'web', urlsOf(draft), { sourceId })
}

/** Lists that were taken become what was decided; a page of the web is added to those that are there. */
export function writeTakenPoints(unit: UnitOfWork, owner: Owner, draft: Draft, taken: TakenChanges, sourceId: string): void {
  for (const [field, kind] of kinds) {
    const change = taken.get(field)
    if (change) setPoints(unit, owner, kind, change.list, fromOf(draft, kind, sourceId))
  }
  const urls = taken.get('urls')
  if (urls)
    setPoints(unit, owner, 'web', urls.list.length > 0 || urls.new === '' ? urls.list : united(unit, owner, 'web', draft), { sourceId })
}

/** What a record has, and what the source says besides. */
export function addPoints(unit: UnitOfWork, owner: Owner, draft: Draft, sourceId: string): void {
  for (const [, kind] of kinds) setPoints(unit, owner, kind, united(unit, owner, kind, draft), fromOf(draft, kind, sourceId))
  setPoints(unit, owner, 'web', united(unit, owner, 'web', draft), { sourceId })
}

function united(unit: UnitOfWork, owner: Owner, kind: 'email' | 'phone' | 'web', draft: Draft): string[] {
  const known = (pointsOf(unit.db, [owner.id]).get(owner.id) ?? []).filter((point) => point.kind === kind).map(({ raw }) => raw)
  const read = kind === 'web' ? urlsOf(draft) : textsOf(readPoints(draft, kind))
  return [...known, ...read]
}

const urlsOf = ({ details }: Draft): readonly string[] => (details && 'urls' in details ? details.urls : [])

function fromOf(draft: Draft, kind: 'email' | 'phone', sourceId: string) {
  const read = kind === 'email' ? draft.emails : draft.phones
  const points = readPoints(draft, kind)
  const labels = new Map<string, PointLabel>()
  for (const [at, { label }] of read.entries()) {
    const key = points[at]?.key
    if (label && key !== undefined) labels.set(key, label)
  }
  return { sourceId, labels, keepsInvalid: true }
}
