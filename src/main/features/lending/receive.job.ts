import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Context } from '#main/api/implement.ts'
import { backupBefore, putInPlace } from '#main/features/backups/index.ts'
import { joinSettings, settingsSince } from '#main/features/settings/index.ts'
import { checkLaterFrom, openCardFile } from '#main/foundation/card-file.ts'
import type { Progress } from '#main/foundation/stepped.ts'
import { AppError } from '#shared/errors.ts'
import type { LendingConflict } from '#shared/model/lending.ts'
import { endLending } from './lending.service.ts'
import { type LendingRecord, lastLending } from './lending.store.ts'
import { ownLending } from './look.job.ts'
import { openedFile, sessionOver, takeOpened } from './opened.ts'
import { compareReturn } from './replay/compare-return.service.ts'
import { ownSets, writtenAt } from './replay/own-sets.store.ts'
import { replaySets, stillWanted, type Turn } from './replay/replay-sets.service.ts'
import { unfit } from './replay/sides.service.ts'
import { takeSteps } from './replay/take-steps.service.ts'

interface Received {
  changedThere: number
  mine: number
  /** What could not be taken along as it was chosen. */
  leftOut: LendingConflict[]
}

/**
 * The returned file, with what was changed here since, takes the place of the own one, of which a backup is taken first and which is put
 * aside. Meanwhile nothing is written here. Throws import.review-gone, lending.not-sent-here and the file.* codes; then all is as it was.
 */
export async function* receive(
  context: Context,
  id: string,
  mine: ReadonlySet<string>,
  arrived: (context: Context) => Promise<void>
): AsyncGenerator<Progress, Received> {
  const { session, host, now } = context
  const target = session.path
  if (target === undefined) throw new AppError('file.not-found', { file: '-' })
  const before = session.read(({ db }) => lastLending(db))
  const opened = openedFile(context, id)
  yield { step: 'backup', done: 0, total: 3 }
  await backupBefore(context, 'pre-return')
  await hold(context, before)
  try {
    yield { step: 'join', done: 1, total: 3 }
    const received = await joined(context, opened.path, mine)
    yield { step: 'replace', done: 2, total: 3 }
    takeOpened(context, id)
    await session.replace(
      () => putInPlace(opened.path, target, now()),
      () => openCardFile(target, { host, now: now(), checkLaterFrom: checkLaterFrom(host) })
    )
    await arrived(context)
    return received
  } catch (error) {
    await letGo(context, before)
    throw error
  } finally {
    rmSync(dirname(opened.path), { recursive: true, force: true })
  }
}

/** Brings what was changed here into the returned file, each change as the step of the history that it was. */
async function joined(context: Context, path: string, mine: ReadonlySet<string>): Promise<Received> {
  const { session } = context
  const turn: Turn = { set: undefined }
  const seat = session.read(({ actor }) => actor) ?? undefined
  const there = sessionOver(context, path, {
    now: () => turn.set?.at ?? context.now(),
    newId: () => turn.set?.id ?? context.newId(),
    seat: () => turn.set?.actor ?? seat
  })
  try {
    const lending = there.session.read(({ db }) => lastLending(db))
    if (!lending) throw new AppError('lending.not-sent-here')
    const own = ownLending(context, lending)
    const { steps, conflicts, changedThere } = await compareReturn(session, there, own)
    const chosen = conflicts.filter(({ shown }) => shown.canBeMine && mine.has(shown.key)).map(({ step }) => step)
    const { erased = [], wanted = [] } = Object.groupBy([...steps, ...chosen], ({ op }) => (op === 'erase' ? 'erased' : 'wanted'))
    const since = { setId: own.commonSetId, at: own.givenAt }
    const known = await session.maintain(({ reader }) => ({
      sets: ownSets(reader, session.options.registry, since),
      writtenAt: new Map(wanted.map((step) => [step, writtenAt(reader, step)])),
      settings: settingsSince(reader, since.at)
    }))
    await replaySets(there.session, turn, known.sets, wanted, (step) => known.writtenAt.get(step) ?? '')
    const label = { key: 'lending.returned', kind: 'import' as const, args: { theirs: changedThere, mine: steps.length + chosen.length } }
    const { unfitting } = await there.session.write(label, (unit) => {
      const unfitting = takeSteps(unit, stillWanted(unit, wanted))
      joinSettings(unit, known.settings, since.at)
      unit.update('lending', lending.id, { side: 'giver' })
      endLending(unit, lending.id, 'returned')
      unit.note()
      return { unfitting }
    })
    // by itself, since there is no way back from it, as there is from the rest
    const erasing = { key: 'trash.erased', kind: 'erase' as const, args: { count: erased.length } }
    const { kept } = await there.session.write(erasing, (unit) => ({ kept: takeSteps(unit, erased) }))
    const left = [...unfitting, ...kept]
    const leftOut = await session.maintain(({ reader }) => left.map((step) => unfit(step, reader)))
    return { changedThere, mine: steps.length + chosen.length - left.length, leftOut }
  } finally {
    await there.session.close()
  }
}

/** A file that was taken back is as good as lent until it is exchanged. */
const hold = (context: Context, lending: LendingRecord | undefined): Promise<unknown> => mark(context, lending, null)
const letGo = (context: Context, lending: LendingRecord | undefined): Promise<unknown> => mark(context, lending, 'taken-back')

async function mark({ session }: Context, lending: LendingRecord | undefined, ended: 'taken-back' | null): Promise<void> {
  if (lending?.ended !== 'taken-back' || session.path === undefined) return
  await session.write({ key: 'lending.received', evenLent: true }, (unit) => {
    unit.update('lending', lending.id, { ended, ended_at: ended && unit.now })
    return {}
  })
}
