import { recordOptOut } from '#main/features/consent/index.ts'
import type { SourcePart } from '#main/formats/source/stream-source.ts'
import type { Progress } from '#main/foundation/session.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { Streamed } from '#shared/contract/imports.ts'
import { AppError } from '#shared/errors.ts'
import type { DraftOptOut } from '#shared/model/draft-details.ts'
import { type Applied, nothingApplied } from './apply.job.ts'
import { applyPart } from './apply-part.job.ts'
import type { Inquiry } from './inquiry.ts'
import { sourceNamed } from './memory.store.ts'
import { standingRuns } from './memory.ts'
import { insertRun } from './record-run.ts'
import { SoFar } from './so-far.ts'
import { Tally } from './tally.ts'
import { writeSource } from './write-source.ts'

export interface Stream {
  readonly inquiry: Omit<Inquiry, 'draft' | 'soFar'>
  readonly parts: AsyncIterable<SourcePart>
  readonly isTrial: boolean
  progress(): Progress
  /** Of all that was read. */
  sha256(): string
}

type Answer = Omit<Streamed, 'changeSet'>

/** Judges and writes a stream part by part in one unit. Throws import.nobody-found, and import.nothing-chosen unless it is a trial. */
export async function* applyStream(unit: UnitOfWork, { inquiry, ...stream }: Stream): AsyncGenerator<Progress, Answer> {
  const applied = nothingApplied()
  const tally = new Tally()
  /** Of addresses of nobody in particular: whose they are, later parts may tell. */
  const optOuts: DraftOptOut[] = []
  let soFar: SoFar | undefined
  for await (const { draft, table } of stream.parts) {
    soFar ??= begin(unit, { ...inquiry, draft, table })
    for (const _row of applyPart(unit, { ...inquiry, draft, table, soFar }, soFar, applied, tally)) yield stream.progress()
    optOuts.push(...draft.optOuts)
    if (!tally.hasRows) takeOptOuts(unit, optOuts.splice(0), soFar, applied, tally)
    yield stream.progress()
  }
  if (!soFar || tally.isEmpty) throw new AppError('import.nobody-found')
  takeOptOuts(unit, optOuts, soFar, applied, tally)
  if (!tally.isChosen && !stream.isTrial) throw new AppError('import.nothing-chosen')
  const counts = JSON.stringify(tally.read)
  unit.update('import_run', soFar.runId, { sha256: stream.sha256(), counts_json: counts, change_set_id: unit.changeSet })
  return { ...applied, source: { name: soFar.source.name, kind: inquiry.kind }, ...tally.answer }
}

function begin(unit: UnitOfWork, inquiry: Inquiry): SoFar {
  const { name } = inquiry.said.source
  const known = sourceNamed(unit.db, inquiry.kind, name)
  const earlier = known ? standingRuns(unit.db, known.id).map(({ id }) => id) : []
  const id = writeSource(unit, inquiry, { id: known?.id ?? null, name })
  const runId = insertRun(unit, inquiry, 'part', id)
  return new SoFar(unit.db, { id, name }, runId, earlier)
}

function takeOptOuts(unit: UnitOfWork, optOuts: readonly DraftOptOut[], { source }: SoFar, applied: Applied, tally: Tally): void {
  tally.optOuts += optOuts.length
  for (const optOut of optOuts) if (recordOptOut(unit, optOut, optOut.reason || source.name) !== 'known') applied.optOuts++
}
