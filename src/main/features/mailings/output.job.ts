import { type Context, chosenFolder } from '#main/api/implement.ts'
import { addressLines } from '#main/features/prints/index.ts'
import { noteFile } from '#main/features/written-files/index.ts'
import type { Progress } from '#main/foundation/session.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { Language } from '#shared/model/language.ts'
import { goesByPost, marksWritten, type OutWay, takesWritten } from '#shared/model/out-way.ts'
import type { MailingRow } from '#shared/model/outreach.ts'
import type { LabelOptions, PrintedFile } from '#shared/model/prints.ts'
import { holdBack } from './batch.service.ts'
import { freezeByPost, refuseOnlyByPost } from './by-post.service.ts'
import { type Plan, planOf } from './drafts.service.ts'
import { batchMails } from './frozen.service.ts'
import { isLacking, type KeptLetter, keepLetters, toBeMade } from './keep-letters.job.ts'
import { getMailing, openMailing, refuseClosed } from './mailing-rows.service.ts'
import type { RecipientRecord } from './mailings.store.ts'
import { type MissingCount, MissingFields } from './missing-fields.ts'
import { heldBack } from './recheck.service.ts'
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
 * Writes a mailing in one of its ways, in one transaction: each letter is frozen before it is written, and when one cannot be made or
 * written, none is. Drafts go on where a limit stopped them, in the same folder. Throws mailing.already-written, mailing.closed,
 * mailing.only-by-post, out.*, file.*, template.limits, job.cancelled.
 */
export async function* putOut(context: Context, wanted: OutWanted, signal?: AbortSignal): AsyncGenerator<Progress, OutReport> {
  const mailing = context.session.read((unit) => {
    const read = mailingFor(unit, wanted)
    refuseOnlyByPost(unit, read, wanted.as)
    return read
  })
  const sink = sinkOf(context, { mailing, ...wanted, place: chosenFolder(context, wanted.folder) })
  try {
    const { changeSet: _, ...report } = yield* context.session.job(
      { key: 'mailing.written' },
      (unit) => write(unit, wanted, sink, signal),
      signal
    )
    return report
  } catch (error) {
    sink.takeBack()
    throw error
  }
}

/** A letter is a draft once; what is printed beside the letters can be printed again. */
function mailingFor(unit: Pick<UnitOfWork, 'db'>, { id, as }: OutWanted): MailingRow {
  if (!takesWritten(as)) return openMailing(unit, id)
  const mailing = getMailing(unit, id)
  refuseClosed(mailing)
  return mailing
}

/** The letters that are made on the way, and what came of them. */
class Making {
  readonly missing = new MissingFields()
  readonly made = new Set<string>()
  readonly lacking = new Set<string>()
  readonly letters: AsyncGenerator<KeptLetter[]>

  constructor(unit: UnitOfWork, mailing: MailingRow, recipients: readonly RecipientRecord[]) {
    const wanted = toBeMade(unit, mailing, recipients)
    this.letters = this.#noted(wanted.length === 0 ? [] : keepLetters(unit, mailing, wanted, 'written'))
  }

  async *#noted(letters: AsyncIterable<KeptLetter[]> | KeptLetter[][]): AsyncGenerator<KeptLetter[]> {
    for await (const some of letters) {
      this.missing.add(some.map(({ draft }) => draft))
      for (const letter of some) (isLacking(letter) ? this.lacking : this.made).add(letter.recipient.id)
      yield some
    }
  }
}

async function* write(
  unit: UnitOfWork,
  wanted: OutWanted,
  sink: Sink,
  signal: AbortSignal | undefined
): AsyncGenerator<Progress, OutReport> {
  const { id, as, limit } = wanted
  const mailing = mailingFor(unit, wanted)
  const plan = planOf(unit, mailing)
  holdBack(unit, plan.held)
  const marks = marksWritten(as)
  // whoever has no address is on no label, and nothing was written to them
  const address = as === 'labels' ? addressed(unit, plan.recipients) : undefined
  const isOn = ({ id }: RecipientRecord) => address?.has(id) ?? true
  const asked = plan.toWrite.slice(0, limit)
  const chosen = asked.filter(isOn)
  const making = new Making(unit, mailing, marks ? chosen : [])
  const mails = takesWritten(as) ? none() : batchMails(unit.db, chosen, making.letters)
  if (takesWritten(as)) for await (const _some of making.letters) yield { step: 'render', done: making.made.size, total: chosen.length }
  const had = takesWritten(as) ? stillWanted(unit, mailing, plan.recipients) : []
  const before = had.filter(isOn)
  // whom only the post comes to
  const post = goesByPost(as) ? await freezeByPost(unit, mailing, plan.recipients) : []
  const recipients = [...chosen.filter((each) => !making.lacking.has(each.id)), ...before, ...post].sort(
    (a, b) => (a.no ?? 0) - (b.no ?? 0)
  )
  const made: SinkAnswer = recipients.length === 0 ? nothing : yield* sink.write({ unit, recipients, mails }, signal)
  const off = [...asked, ...had].filter((each) => !isOn(each)).map(({ name }) => name)
  const answer = { ...made, noAddress: [...off, ...made.noAddress] }
  const fresh = chosen.filter((each) => !making.lacking.has(each.id))
  const written = fresh.length + before.length + post.length
  const report = { written, excluded: leftOut(plan, making) - post.length, missing: making.missing.counts(), ...answer }
  if (written === 0) return { ...report, folder: null, file: null }
  const frozenBefore = fresh.filter((each) => !making.made.has(each.id)).map((recipient) => recipient.id)
  if (marks) unit.updateAll('mailing_recipient', frozenBefore, { state: 'written', at: unit.now }, { history: false })
  if (marks) unit.update('mailing', id, { mode: as, ...(as === 'eml' ? { folder: sink.path } : {}) }, { history: false })
  const file = { id: noteFile(unit, { path: sink.path, kind: as, mailingId: id, persons: written }), path: sink.path }
  sink.finish()
  return { ...report, folder: as === 'eml' ? sink.path : null, file }
}

const nothing: SinkAnswer = { noAddress: [], tooLong: [] }

async function* none(): AsyncGenerator<never> {}

const leftOut = ({ recipients, held }: Plan, { made, lacking }: Making): number =>
  recipients.filter(({ id, state }) => lacking.has(id) || held.has(id) || (['excluded', 'held'].includes(state) && !made.has(id))).length

/** Who can be on a label. */
function addressed(unit: UnitOfWork, recipients: readonly RecipientRecord[]): ReadonlySet<string> {
  const lines = addressLines(unit, recipients)
  return new Set(recipients.filter((_each, at) => (lines[at] ?? []).length > 0).map(({ id }) => id))
}

/** Those whose letter is written already and who may still get it. */
function stillWanted(unit: UnitOfWork, mailing: MailingRow, recipients: readonly RecipientRecord[]): RecipientRecord[] {
  const written = recipients.filter(({ state }) => state === 'written')
  const held = heldBack(unit, written, mailing.purpose)
  return written.filter(({ id }) => !held.has(id))
}
