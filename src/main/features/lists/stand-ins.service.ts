import type { Connection } from '#main/foundation/db/connection.ts'
import { type CandidateRecord, roleCandidates } from './candidates.store.ts'

/** A leave lasts from its day until somebody says that the person is back: what was expected is not known. */
export const isAway = ({ awayFrom }: { awayFrom: string | null }, today: string): boolean => awayFrom !== null && awayFrom <= today

/**
 * The same persons, each who is on leave followed by the one who stands in, who may be on leave too. Everybody stands there once. For
 * whom no letter may be written nobody stands in.
 */
export function withStandIns<Each extends CandidateRecord>(
  db: Connection,
  records: readonly Each[],
  today: string,
  saidNo: (record: Each | CandidateRecord) => boolean
): (Each | CandidateRecord)[] {
  if (!records.some((record) => isAway(record, today))) return [...records]
  const present = new Set(records.map(({ personId }) => personId))
  const isMissing = ({ standInId }: CandidateRecord) => standInId !== null && !present.has(standInId)
  const followedBy = (record: Each | CandidateRecord): (Each | CandidateRecord)[] => {
    if (!isAway(record, today) || !isMissing(record) || saidNo(record)) return [record]
    const [standIn] = roleCandidates(db, [record.standInRoleId ?? ''])
    if (!standIn) return [record]
    present.add(standIn.personId)
    return [record, ...followedBy(standIn)]
  }
  return records.flatMap(followedBy)
}
