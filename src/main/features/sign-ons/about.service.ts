import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { type Reached, rowsReached } from './about.store.ts'

/** What a letter that is sent makes of a row: who has answered the newest text stays as they are. */
const afterSent: Readonly<Record<string, string>> = { 'not-asked': 'asked', asked: 'reminded' }

/** Letters about the round have left: whoever got one has been asked, or reminded. It is not taken back, as the letters are not. */
export function noteSignOnSent(unit: UnitOfWork, roundId: string, reached: readonly Reached[]): void {
  const round = unit.find('sign_on', roundId)
  if (!round || round.published_on !== null) return
  for (const each of reached)
    for (const { id, status } of rowsReached(unit.db, roundId, each)) {
      const next = afterSent[status]
      if (next !== undefined) unit.update('sign_on_response', id, { status: next }, { history: false })
    }
}

/** A reply to a letter about the round is what shows the answer, unless something else already does. Gives the rows it may answer. */
export function noteSignOnReply(unit: UnitOfWork, roundId: string, from: Reached, activityId: string): string[] {
  if (unit.find('sign_on', roundId)?.published_on !== null) return []
  const rows = rowsReached(unit.db, roundId, from).map(({ id }) => id)
  for (const id of rows)
    if (unit.load('sign_on_response', id).evidence_activity_id === null)
      unit.update('sign_on_response', id, { evidence_activity_id: activityId, channel: 'email' })
  return rows
}
