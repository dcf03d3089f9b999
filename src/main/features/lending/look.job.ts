import type { Context } from '#main/api/implement.ts'
import type { Progress } from '#main/foundation/stepped.ts'
import { AppError } from '#shared/errors.ts'
import type { OpenedSealed } from '#shared/model/lending.ts'
import { type LendingRecord, lastLending } from './lending.store.ts'
import { dropOpened, openBeside, openedFile, sessionOver } from './opened.ts'
import { compareReturn } from './replay/compare-return.service.ts'

/** Opens what was sealed and says what it is and what would come of it. Throws sealed.*, lending.is-backup, lending.not-sent-here. */
export async function* lookAt(
  context: Context,
  from: string,
  passphrase: string,
  signal: AbortSignal | undefined
): AsyncGenerator<Progress, OpenedSealed> {
  const { id } = yield* openBeside(context, from, passphrase, signal)
  try {
    return await toldOf(context, id)
  } catch (error) {
    dropOpened(context, id)
    throw error
  }
}

async function toldOf(context: Context, id: string): Promise<OpenedSealed> {
  const other = sessionOver(context, openedFile(context, id).path)
  try {
    const lending = other.session.read(({ db }) => lastLending(db))
    if (!lending) throw new AppError('lending.is-backup')
    const { kind, giverName, takerName, untilOn } = lending
    const told = { id, giverName, takerName, untilOn, changedThere: 0, mine: 0, conflicts: [] }
    if (lending.side === 'giver' && lending.ended === null) return { ...told, what: kind }
    const { steps, conflicts, changedThere } = await compareReturn(context.session, other, ownLending(context, lending))
    return { ...told, what: 'return', changedThere, mine: steps.length, conflicts: conflicts.map(({ shown }) => shown) }
  } finally {
    await other.session.close()
  }
}

/** The lending that a returned file is of, as it stands here. Throws lending.not-sent-here. */
export function ownLending(context: Context, { id, side, ended }: LendingRecord): LendingRecord {
  const own = context.session.read(({ db }) => lastLending(db))
  if (side !== 'taker' || ended !== 'returned' || own?.id !== id || own.side !== 'giver' || own.ended === 'returned')
    throw new AppError('lending.not-sent-here')
  return own
}
