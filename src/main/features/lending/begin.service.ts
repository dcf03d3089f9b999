import { copyFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Context } from '#main/api/implement.ts'
import { freePath, openAt } from '#main/features/file/index.ts'
import { staffWhoTakes } from '#main/features/staff/index.ts'
import { withFileErrors } from '#main/foundation/file-errors.ts'
import { fileName } from '#main/foundation/file-name.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { allianceName, lastLending } from './lending.store.ts'
import { openedFile, sessionOver, takeOpened } from './opened.ts'

/**
 * What was lent or handed over becomes a card file of this machine. Who sits here is one of its staff from now on; of a handover they
 * take over what the other answered for, who has their last day. Throws import.review-gone and the file.* codes.
 */
export async function begin(context: Context, id: string, name: string): Promise<void> {
  const opened = openedFile(context, id)
  const { staffId, title } = await taken(context, opened.path, name)
  takeOpened(context, id)
  const path = freePath(join(context.home, `${fileName(title) || 'Kartotek'}.kartotek`))
  try {
    withFileErrors(() => {
      // the data folder may lie on another disk than what is open now
      copyFileSync(opened.path, `${path}.new`)
      renameSync(`${path}.new`, path)
    })
  } finally {
    rmSync(dirname(opened.path), { recursive: true, force: true })
    rmSync(`${path}.new`, { force: true })
  }
  context.settings.change({ seats: { ...context.settings.read().seats, [path]: staffId } })
  await openAt(context, path)
}

async function taken(context: Context, path: string, name: string): Promise<{ staffId: string; title: string }> {
  const { session } = sessionOver(context, path)
  try {
    const { staffId } = await session.write({ key: 'lending.taken' }, (unit) => ({ staffId: takeOver(unit, name) }))
    return { staffId, title: session.read(({ db }) => allianceName(db)) }
  } finally {
    await session.close()
  }
}

/** Gives who sits here. Throws lending.not-sent-here for what is not for taking over. */
function takeOver(unit: UnitOfWork, name: string): string {
  const lending = lastLending(unit.db)
  if (lending?.side !== 'giver' || lending.ended !== null) throw new AppError('lending.not-sent-here')
  unit.update('lending', lending.id, { side: 'taker' })
  const from = lending.kind === 'handover' && lending.giverStaffId !== null ? { id: lending.giverStaffId, on: lending.untilOn } : undefined
  return staffWhoTakes(unit, name, from)
}
