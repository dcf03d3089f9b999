import type { Context } from '#main/api/implement.ts'
import { type Draft, makeDrafts } from '#main/features/templates/index.ts'
import type { Progress, Written } from '#main/foundation/session.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { MailingRow } from '#shared/model/outreach.ts'
import { holdBack } from './batch.service.ts'
import { draftsWanted, isUnmade, planOf } from './drafts.service.ts'
import type { InHand } from './in-hand.ts'
import { openMailing } from './mailing-rows.service.ts'
import type { RecipientRecord } from './mailings.store.ts'
import { type MissingCount, MissingFields } from './missing-fields.ts'
import { copiesNow } from './recheck.service.ts'

interface Options {
  /** Only so many of those who can get it, the first. */
  limit?: number | undefined
  signal?: AbortSignal | undefined
  /** Where letters are put that are written at once. */
  inHand?: InHand | undefined
}

export interface Rendered {
  /** How many letters were made now; those made before stay as they are. */
  rendered: number
  /** How many were held back now. */
  held: number
  missing: MissingCount[]
}

/**
 * Freezes the letters of a mailing: everybody who can still get it has theirs as bytes afterwards, or nobody has. A second run makes
 * only what is missing. Nothing is written and nothing is sent by it. Throws mailing.closed, mailing.no-sender, template.limits,
 * job.cancelled.
 */
export const renderBatch = (
  context: Context,
  mailingId: string,
  { signal, ...options }: Options = {}
): AsyncGenerator<Progress, Written<Rendered>> =>
  context.session.job({ key: 'mailing.written' }, (unit) => renderSteps(unit, mailingId, options), signal)

async function* renderSteps(unit: UnitOfWork, mailingId: string, { limit, inHand }: Options): AsyncGenerator<Progress, Rendered> {
  const mailing = openMailing(unit, mailingId)
  const { toWrite, held } = planOf(unit, mailing)
  holdBack(unit, held)
  const outdated = outdatedCopies(unit, toWrite, mailing)
  const toRender = toWrite.slice(0, limit).filter((recipient) => isUnmade(recipient) || outdated.has(recipient.id))
  const missing = new MissingFields()
  let rendered = 0
  let stopped = 0
  for await (const drafts of makeDrafts({ ...draftsWanted(unit, mailing, toRender), frozen: true })) {
    for (const [at, draft] of drafts.entries()) {
      const id = toRender[rendered + stopped + at]?.id ?? ''
      if (draft.missingFiles.length > 0) unit.update('mailing_recipient', id, withoutFile, { history: false })
      else {
        const version = keepLetter(unit, id, draft)
        inHand?.put(id, version, draft.mail)
      }
    }
    const lacking = drafts.filter(({ missingFiles }) => missingFiles.length > 0).length
    missing.add(drafts)
    rendered += drafts.length - lacking
    stopped += lacking
    yield { step: 'render', done: rendered + stopped, total: toRender.length }
  }
  if (rendered > 0) unit.update('mailing', mailing.id, { status: 'rendered' }, { history: false })
  return { rendered, held: held.size + stopped, missing: missing.counts() }
}

/** Letters that name somebody as getting a copy who must not any more: they are made again, without. */
function outdatedCopies(unit: UnitOfWork, recipients: readonly RecipientRecord[], { purpose }: MailingRow): Set<string> {
  const made = recipients.filter(({ state, cc }) => state === 'rendered' && cc !== '[]')
  const copies = copiesNow(unit, made, purpose)
  return new Set(made.flatMap(({ id, cc }) => (copies.get(id)?.length === (JSON.parse(cc) as unknown[]).length ? [] : [id])))
}

/** A letter that was to have a file with it does not leave without. */
const withoutFile = { state: 'held', exclude_reason: 'missing-file' } as const

/** Freezes the letter of a recipient. Gives the version of the row. */
export const keepLetter = (unit: UnitOfWork, recipientId: string, { mail, deflated, subject, text }: Draft): number =>
  unit.overwrite('mailing_recipient', recipientId, {
    state: 'rendered',
    subject,
    body_text: text,
    rendered: deflated ?? null,
    files_json: JSON.stringify(mail.gaps),
    message_id: mail.messageId,
    exclude_reason: null
  })
