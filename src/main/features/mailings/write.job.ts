import { deflateRawSync } from 'node:zlib'
import { type Context, chosenFolder } from '#main/api/implement.ts'
import { type Draft, type LetterQuestion, makeDrafts } from '#main/features/templates/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { MailingRow } from '#shared/model/outreach.ts'
import { DraftFolder, emptyFolder, freeFolder } from './draft-folder.ts'
import { draftsWanted, type Plan, planOf } from './drafts.service.ts'
import { draftName } from './file-name.ts'
import { getMailing } from './mailing-rows.service.ts'
import { refuseClosed } from './mailings.service.ts'
import type { RecipientRecord } from './mailings.store.ts'

interface Wanted {
  id: string
  limit?: number | undefined
  /** Handle of a folder that the host named. */
  folder?: string | undefined
}

export interface WriteReport {
  written: number
  /** Left out from the start or held back now. */
  excluded: number
  folder: string | null
  /** Fields that are empty in so many letters. */
  missing: { field: string; count: number }[]
}

/** What writing would do; what it does is told by tried. */
export interface Trial {
  readonly wanted: LetterQuestion
  readonly excluded: number
}

export function trialOf(unit: ReadUnit, { id, limit }: Wanted): Trial {
  const mailing = openMailing(unit, id)
  const plan = planOf(unit, mailing)
  return { wanted: draftsWanted(unit, mailing, plan.toWrite.slice(0, limit)), excluded: leftOut(plan) }
}

/** What writing would do, without doing it. */
export async function tried({ wanted, excluded }: Trial): Promise<WriteReport> {
  const missing = new Missing()
  for await (const drafts of makeDrafts(wanted)) for (const draft of drafts) missing.add(draft)
  return { written: wanted.recipients.length, excluded, folder: null, missing: missing.counts() }
}

/**
 * Writes a draft for everybody who can still get the letter: all of them, or none and no file. A second run goes on where a limit
 * stopped the first, in the same folder. Throws mailing.already-written, mailing.closed, out.*, file.*, template.limits.
 */
export async function writeDrafts(context: Context, wanted: Wanted): Promise<WriteReport> {
  const folder = new DraftFolder(context.session.read((unit) => folderFor(context, openMailing(unit, wanted.id), wanted.folder)))
  try {
    const job = context.session.job({ key: 'mailing.written' }, (unit) => writeSteps(unit, wanted, folder))
    for (let step = await job.next(); ; step = await job.next()) if (step.done) return step.value
  } catch (error) {
    folder.takeBack()
    throw error
  }
}

async function* writeSteps(unit: UnitOfWork, wanted: Wanted, folder: DraftFolder) {
  const mailing = openMailing(unit, wanted.id)
  const plan = planOf(unit, mailing)
  const toWrite = plan.toWrite.slice(0, wanted.limit)
  const missing = new Missing()
  const most = plan.recipients.length
  let written = 0
  for await (const drafts of makeDrafts(draftsWanted(unit, mailing, toWrite))) {
    const batch = drafts.flatMap((draft, at) => {
      const recipient = toWrite[written + at]
      return recipient ? [{ recipient, draft }] : []
    })
    // each done many times in a row goes nearly twice as fast
    for (const { recipient, draft } of batch) folder.write(draftName(recipient.no ?? 0, most, recipient.name), draft.bytes)
    const rendered = drafts.map((draft) => deflateRawSync(draft.bytes))
    for (const [at, { recipient, draft }] of batch.entries()) markWritten(unit, recipient, draft, rendered[at] ?? null)
    for (const draft of drafts) missing.add(draft)
    written += drafts.length
    yield { step: 'write', done: written, total: toWrite.length }
  }
  for (const [id, { reason, insteadId }] of plan.held)
    unit.update('mailing_recipient', id, { state: 'held', exclude_reason: reason, because_person_id: insteadId }, { history: false })
  if (written > 0) unit.update('mailing', mailing.id, { status: 'rendered', folder: folder.path }, { history: false })
  return { written, excluded: leftOut(plan), folder: written > 0 ? folder.path : null, missing: missing.counts() }
}

function markWritten(unit: UnitOfWork, recipient: RecipientRecord, draft: Draft, rendered: Uint8Array | null): void {
  const values = {
    state: 'written',
    subject: draft.subject,
    body_text: draft.text,
    rendered,
    message_id: /^Message-ID:\s*(\S+)/m.exec(Buffer.from(draft.bytes).toString('latin1'))?.[1] ?? null,
    at: unit.now
  }
  unit.update('mailing_recipient', recipient.id, values, { history: false })
}

function openMailing(unit: Pick<ReadUnit, 'db'>, id: string): MailingRow {
  const mailing = getMailing(unit, id)
  refuseClosed(mailing)
  if (mailing.counts.written > 0 && mailing.counts.planned === 0) throw new AppError('mailing.already-written', { id })
  return mailing
}

function folderFor(context: Context, mailing: MailingRow, handle: string | undefined): string {
  if (mailing.folder !== null) return mailing.folder
  const named = chosenFolder(context, handle)
  return named === undefined ? freeFolder(context.home, mailing.mailedAt.slice(0, 10), mailing.name) : emptyFolder(named)
}

const leftOut = ({ recipients, held }: Plan): number =>
  recipients.filter(({ id, state }) => state === 'excluded' || state === 'held' || held.has(id)).length

/** Counts empty fields over many letters. */
class Missing {
  readonly #counts = new Map<string, number>()

  add({ missing }: Draft): void {
    for (const field of missing) this.#counts.set(field, (this.#counts.get(field) ?? 0) + 1)
  }

  counts(): WriteReport['missing'] {
    return [...this.#counts].map(([field, count]) => ({ field, count })).sort((a, b) => b.count - a.count)
  }
}
