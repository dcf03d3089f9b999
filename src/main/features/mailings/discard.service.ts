import type { Context } from '#main/api/implement.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { noLetter } from './batch.service.ts'
import { filesOf } from './batch.store.ts'
import { digestOf, removeDrafts } from './draft-folder.ts'
import { unsentMails } from './frozen.service.ts'
import { getMailing, refuseClosed } from './mailing-rows.service.ts'
import { recipientRecords } from './mailings.store.ts'

/** Throws the drafts away, also on the disk, where they are still what was written. Throws mailing.closed. */
export async function discardDrafts(context: Context, id: string): Promise<{ changeSet: string | null }> {
  const { folder, drafts } = context.session.read((unit) => ({
    folder: getMailing(unit, id).folder,
    drafts: new Set(Array.from(unsentMails(unit.db, id), digestOf))
  }))
  const answer = await context.session.write({ key: 'mailing.discarded' }, (unit) => {
    discardMailing(unit, id)
    return {}
  })
  if (folder !== null) removeDrafts(folder, drafts)
  return answer
}

/**
 * Nobody was written to. A mailing without drafts can be brought back by undo. One of which some has been sent is at its end: the others do
 * not get it. Throws mailing.closed, sending.running.
 */
function discardMailing(unit: UnitOfWork, id: string): void {
  const mailing = getMailing(unit, id)
  refuseClosed(mailing)
  if (mailing.status === 'running') throw new AppError('sending.running', { id })
  const isBegun = mailing.status === 'paused' || mailing.counts.sent > 0
  const open = new Set(isBegun ? ['planned', 'written', 'rendered'] : ['written', 'rendered'])
  const written = recipientRecords(unit.db, id).filter(({ state }) => open.has(state))
  for (const recipient of written)
    unit.update('mailing_recipient', recipient.id, { ...noLetter, state: isBegun ? 'held' : 'planned', at: null }, { history: false })
  // what lies on the disk is still known, also when nothing of the mailing is
  for (const file of filesOf(unit.db, id)) unit.update('written_file', file.id, { mailing_id: null })
  unit.update('mailing', id, { status: isBegun ? 'done' : 'cancelled', folder: null }, { history: written.length === 0 })
}
