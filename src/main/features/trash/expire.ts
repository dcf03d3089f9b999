import type { Context } from '#main/api/implement.ts'
import { trashDays } from '#shared/model/trash.ts'
import { eraseTrashed } from './erase.job.ts'
import { trashUntil } from './trash.store.ts'

const dayMs = 86_400_000

/** What has lain in the trash for its time goes for good, in one change that cannot be taken back. Done when a card file was opened. */
export async function expireTrash({ session, log, now }: Context): Promise<void> {
  if (session.path === undefined || session.readOnly) return
  try {
    const until = new Date(Date.parse(now()) - trashDays * dayMs).toISOString()
    const items = session.read(({ db }) => trashUntil(db, until))
    if (items.length === 0) return
    const job = session.job({ key: 'trash.expired', kind: 'erase', args: { count: items.length } }, (unit) => eraseTrashed(unit, items))
    while (!(await job.next()).done);
  } catch (error) {
    // whoever opened the file did not ask for this: it is tried again the next time
    log.incident(error)
  }
}
