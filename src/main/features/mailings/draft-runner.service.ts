import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from '#main/api/implement.ts'
import { openPath } from '#main/features/prints/index.ts'
import { AppError } from '#shared/errors.ts'
import type { ExcludeReason, MailingRow } from '#shared/model/outreach.ts'
import type { OpenedFile } from '#shared/model/prints.ts'
import { DraftFolder } from './draft-folder.ts'
import { draftName } from './file-name.ts'
import { frozenMail } from './frozen.service.ts'
import { getMailing, refuseClosed } from './mailing-rows.service.ts'
import { type RecipientRecord, recipientRecords } from './mailings.store.ts'
import { heldBack } from './recheck.service.ts'

interface Next {
  done: number
  total: number
  draft: { recipientId: string; name: string; file: OpenedFile } | null
  held: { name: string; reason: ExcludeReason }[]
}

/**
 * Hands the next written draft to the mail program. Whoever must not get it any more is held back on the way, with the reason: their
 * drafts stay on the disk, and are not opened. A file that somebody moved is written again. Throws out.cannot-open, mailing.closed.
 */
export async function openNext(context: Context, id: string): Promise<Next> {
  const { mailing, recipients, held, next, bytes } = context.session.read((unit) => {
    const mailing = getMailing(unit, id)
    refuseClosed(mailing)
    const recipients = recipientRecords(unit.db, id)
    const waiting = recipients.filter(({ state, attempt, email }) => state === 'written' && attempt === 0 && email !== null)
    const held = heldBack(unit, waiting, mailing.purpose)
    const next = waiting.find((recipient) => !held.has(recipient.id))
    return { mailing, recipients, held, next, bytes: next && frozenMail(unit.db, next.id) }
  })
  if (held.size > 0) await passOver(context, held)
  const written = recipients.filter(({ state, id: each, email }) => state === 'written' && !held.has(each) && email !== null)
  const answer = {
    total: written.length,
    held: recipients.flatMap(({ id: each, name }) => {
      const reason = held.get(each)?.reason
      return reason ? [{ name, reason }] : []
    })
  }
  const done = written.filter(({ attempt }) => attempt > 0).length
  if (!next || !bytes) return { ...answer, done, draft: null }
  const file = await openPath(context, fileOf(mailing, recipients.length, next, bytes))
  await context.session.write({ key: 'mailing.written' }, (unit) => {
    unit.update('mailing_recipient', next.id, { attempt: 1 }, { history: false })
    return {}
  })
  return { ...answer, done: done + 1, draft: { recipientId: next.id, name: next.name, file } }
}

/** The bytes stay: they are how a draft on the disk is known again. */
const passOver = (context: Context, held: ReturnType<typeof heldBack>) =>
  context.session.write({ key: 'mailing.written' }, (unit) => {
    for (const [each, { reason, insteadId }] of held)
      unit.update('mailing_recipient', each, { state: 'held', exclude_reason: reason, because_person_id: insteadId }, { history: false })
    return {}
  })

/** Where the draft is; the number is what its name begins with. */
function fileOf(mailing: MailingRow, of: number, { no, name }: RecipientRecord, bytes: Uint8Array): string {
  const { folder } = mailing
  if (folder === null) throw new AppError('mailing.nothing-written', { id: mailing.id })
  const wanted = draftName(no ?? 0, of, name)
  const [number = ''] = wanted.split(/[ .]/, 1)
  const known = existsSync(folder) ? readdirSync(folder).find((each) => new RegExp(`^${number}[ .].*eml$`).test(each)) : undefined
  if (known !== undefined) return join(folder, known)
  new DraftFolder(folder).write(wanted, bytes)
  return join(folder, wanted)
}
