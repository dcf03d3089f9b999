import { type Context, chosenFolder } from '#main/api/implement.ts'
import { noteFile } from '#main/features/prints/index.ts'
import type { Progress } from '#main/foundation/session.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { Language } from '#shared/model/language.ts'
import { marksWritten, type OutWay, takesWritten } from '#shared/model/out-way.ts'
import type { MailingRow } from '#shared/model/outreach.ts'
import type { LabelOptions, PrintedFile } from '#shared/model/prints.ts'
import { dropBatch, holdBack } from './batch.service.ts'
import { freezeByPost } from './by-post.service.ts'
import { planOf } from './drafts.service.ts'
import { InHand } from './in-hand.ts'
import { getMailing, openMailing, refuseClosed } from './mailing-rows.service.ts'
import type { RecipientRecord } from './mailings.store.ts'
import type { MissingCount } from './missing-fields.ts'
import { heldBack } from './recheck.service.ts'
import { renderBatch } from './render.job.ts'
import { type Sink, sinkOf } from './sink.ts'
import type { SinkAnswer } from './sink-wanted.ts'

export interface OutWanted {
  id: string
  as: OutWay
  limit?: number | undefined
  /** Handle of a folder, or of a file that is not there yet, that the host named. */
  folder?: string | undefined
  labels: LabelOptions
  language?: Language | undefined
}

export interface OutReport {
  written: number
  /** Left out from the start or held back now. */
  excluded: number
  /** Of drafts. */
  folder: string | null
  /** What was written: the folder or the file; null when nobody is left. */
  file: PrintedFile | null
  /** Fields that are empty in so many letters. */
  missing: MissingCount[]
  /** Names of those without a postal address where one is printed. */
  noAddress: string[]
  /** Names of those whose label has not all of the text. */
  tooLong: string[]
}

/**
 * Writes a mailing in one of its ways: first all letters are made, then everything is written, or nothing is. Drafts go on where a limit
 * stopped them, in the same folder. Throws mailing.already-written, mailing.closed, out.*, file.*, template.limits, job.cancelled.
 */
export async function* putOut(context: Context, wanted: OutWanted, signal?: AbortSignal): AsyncGenerator<Progress, OutReport> {
  const mailing = context.session.read((unit) => mailingFor(unit, wanted))
  const inHand = new InHand()
  const sink = sinkOf(context, { mailing, ...wanted, place: chosenFolder(context, wanted.folder) }, inHand)
  const made =
    marksWritten(wanted.as) && mailing.counts.planned > 0
      ? yield* renderBatch(context, wanted.id, { limit: wanted.limit, signal, inHand })
      : nothing
  try {
    const { changeSet: _, ...report } = yield* context.session.job(
      { key: 'mailing.written' },
      (unit) => write(unit, wanted, sink, signal),
      signal
    )
    return { ...report, missing: made.missing }
  } catch (error) {
    sink.takeBack()
    if (made.rendered > 0) await unrender(context, wanted.id)
    throw error
  }
}

const nothing: { rendered: number; missing: MissingCount[] } = { rendered: 0, missing: [] }

/** A letter is a draft once; what is printed beside the letters can be printed again. */
function mailingFor(unit: Pick<UnitOfWork, 'db'>, { id, as }: OutWanted): MailingRow {
  if (!takesWritten(as)) return openMailing(unit, id)
  const mailing = getMailing(unit, id)
  refuseClosed(mailing)
  return mailing
}

/** As it was before: what could not be written is changed or thrown away as if nobody had tried. */
async function unrender({ session }: Context, id: string): Promise<void> {
  try {
    await session.write({ key: 'mailing.written' }, (unit) => {
      dropBatch(unit, id)
      return {}
    })
  } catch {
    // what kept the letters from being written keeps this too
  }
}

async function* write(
  unit: UnitOfWork,
  wanted: OutWanted,
  sink: Sink,
  signal: AbortSignal | undefined
): AsyncGenerator<Progress, Omit<OutReport, 'missing'>> {
  const { id, as, limit } = wanted
  const mailing = mailingFor(unit, wanted)
  const plan = planOf(unit, mailing)
  holdBack(unit, plan.held)
  const marks = marksWritten(as)
  const fresh = plan.toWrite.filter(({ state }) => !marks || state === 'rendered').slice(0, limit)
  const before = takesWritten(as) ? stillWanted(unit, mailing, plan.recipients) : []
  const post = as === 'letters' ? await freezeByPost(unit, mailing, plan.recipients) : []
  const on = [...fresh, ...before, ...post].sort((a, b) => (a.no ?? 0) - (b.no ?? 0))
  const excluded =
    plan.recipients.filter(({ state, id: each }) => ['excluded', 'held'].includes(state) || plan.held.has(each)).length - post.length
  if (on.length === 0) return { written: 0, excluded, folder: null, file: null, noAddress: [], tooLong: [] }
  const { noAddress, tooLong }: SinkAnswer = yield* sink.write(unit, on, signal)
  if (marks)
    unit.updateAll(
      'mailing_recipient',
      [...fresh, ...post].map((recipient) => recipient.id),
      { state: 'written', at: unit.now },
      { history: false }
    )
  if (marks) unit.update('mailing', id, { mode: as, ...(as === 'eml' ? { folder: sink.path } : {}) }, { history: false })
  const file = { id: noteFile(unit, { path: sink.path, kind: as, mailingId: id, persons: on.length }), path: sink.path }
  sink.finish()
  return { written: on.length, excluded, folder: as === 'eml' ? sink.path : null, file, noAddress, tooLong }
}

/** Those whose letter is written already and who may still get it. */
function stillWanted(unit: UnitOfWork, mailing: MailingRow, recipients: readonly RecipientRecord[]): RecipientRecord[] {
  const written = recipients.filter(({ state }) => state === 'written')
  const held = heldBack(unit, written, mailing.purpose)
  return written.filter(({ id }) => !held.has(id))
}
