import { inflateRawSync } from 'node:zlib'
import { type Context, chosenFolder } from '#main/api/implement.ts'
import { type LetterQuestion, makeDrafts } from '#main/features/templates/index.ts'
import { freePlace } from '#main/foundation/out-file.ts'
import type { Progress } from '#main/foundation/session.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { MailingRow } from '#shared/model/outreach.ts'
import { dropBatch, holdBack } from './batch.service.ts'
import { renderedOf } from './batch.store.ts'
import { DraftFolder, emptyFolder } from './draft-folder.ts'
import { draftsWanted, type Plan, planOf } from './drafts.service.ts'
import { draftName } from './file-name.ts'
import { openMailing } from './mailing-rows.service.ts'
import { type MissingCount, MissingFields } from './missing-fields.ts'
import { renderBatch } from './render.job.ts'

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
  missing: MissingCount[]
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
  const missing = new MissingFields()
  let stopped = 0
  for await (const drafts of makeDrafts(wanted)) {
    missing.add(drafts)
    stopped += drafts.filter(({ missingFiles }) => missingFiles.length > 0).length
  }
  return { written: wanted.recipients.length - stopped, excluded: excluded + stopped, folder: null, missing: missing.counts() }
}

/**
 * Writes a draft for everybody who can still get the letter: first all letters are made, then all of them are written, or no file. A
 * second run goes on where a limit stopped the first, in the same folder. Throws mailing.already-written, mailing.closed, out.*, file.*,
 * template.limits.
 */
export async function writeDrafts(context: Context, wanted: Wanted): Promise<WriteReport> {
  const folder = new DraftFolder(context.session.read((unit) => folderFor(context, openMailing(unit, wanted.id), wanted.folder)))
  const { missing, rendered } = await ended(renderBatch(context, wanted.id, { limit: wanted.limit }))
  try {
    const job = context.session.job({ key: 'mailing.written' }, (unit) => writeSteps(unit, wanted, folder))
    return { ...(await ended(job)), missing }
  } catch (error) {
    folder.takeBack()
    if (rendered > 0) await unrender(context, wanted.id)
    throw error
  }
}

/** As it was before: what could not be written is changed or thrown away as if nobody had tried. */
async function unrender({ session }: Context, id: string): Promise<void> {
  try {
    await session.write({ key: 'mailing.written' }, (unit) => {
      dropBatch(unit, id)
      return {}
    })
  } catch {
    // what kept the drafts from being written keeps this too
  }
}

async function ended<Answer>(job: AsyncGenerator<unknown, Answer>): Promise<Answer> {
  for (let step = await job.next(); ; step = await job.next()) if (step.done) return step.value
}

/** So many are written, then marked: each done many times in a row goes nearly twice as fast. */
const stride = 100

function* writeSteps(unit: UnitOfWork, { id, limit }: Wanted, folder: DraftFolder): Generator<Progress, Omit<WriteReport, 'missing'>> {
  const mailing = openMailing(unit, id)
  const plan = planOf(unit, mailing)
  holdBack(unit, plan.held)
  const total = Math.min(limit ?? plan.toWrite.length, plan.toWrite.length)
  let written = 0
  for (const letters of strides(renderedOf(unit.db, id), stride, total)) {
    for (const { no, name, bytes } of letters) folder.write(draftName(no, plan.recipients.length, name), inflateRawSync(bytes))
    for (const { recipientId } of letters)
      unit.update('mailing_recipient', recipientId, { state: 'written', at: unit.now }, { history: false })
    written += letters.length
    yield { step: 'write', done: written, total }
  }
  if (written > 0) unit.update('mailing', id, { folder: folder.path }, { history: false })
  return { written, excluded: leftOut(plan), folder: written > 0 ? folder.path : null }
}

/** The first of them, so many at a time. */
function* strides<Item>(items: Iterable<Item>, size: number, most: number): Generator<Item[]> {
  let held: Item[] = []
  let count = 0
  for (const item of items) {
    if (count++ >= most) break
    held.push(item)
    if (held.length < size) continue
    yield held
    held = []
  }
  if (held.length > 0) yield held
}

function folderFor(context: Context, mailing: MailingRow, handle: string | undefined): string {
  if (mailing.folder !== null) return mailing.folder
  const named = chosenFolder(context, handle)
  return named === undefined ? freePlace(context.home, `${mailing.mailedAt.slice(0, 10)} ${mailing.name}`) : emptyFolder(named)
}

const leftOut = ({ recipients, held }: Plan): number =>
  recipients.filter(({ id, state }) => state === 'excluded' || state === 'held' || held.has(id)).length
