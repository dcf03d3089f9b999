import type { Context } from '#main/api/implement.ts'
import type { Progress } from '#main/foundation/stepped.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { LendingKind } from '#shared/model/lending.ts'
import { endLending, goingOn, noteGiven } from './lending.service.ts'
import { newSealedPath, refuseWeak, sealedCopy } from './sealed-copy.ts'

type Place = { handle: string } | { path: string }

interface Giving {
  kind: LendingKind
  to: string
  until: string | null
  notes: string
  passphrase: string
  place: Place
}

interface Sealed {
  name: string
  bytes: number
}

/** The file is somebody else's from the moment before it is copied: nothing is written here that they would not have. */
export async function* lend(context: Context, input: Giving, signal: AbortSignal | undefined): AsyncGenerator<Progress, Sealed> {
  const { passphrase, place } = input
  const to = ready(context, passphrase, place)
  const { id } = await context.session.write({ key: 'lending.given' }, (unit) => ({ id: noteGiven(unit, input) }))
  return yield* orAsBefore(context, sealedCopy(context, to, passphrase, signal), (unit) => unit.remove('lending', id))
}

/** The borrowed file, for whose it is; its last change is the last that both hold. */
export async function* giveBack(
  context: Context,
  { passphrase, place }: Pick<Giving, 'passphrase' | 'place'>,
  signal: AbortSignal | undefined
): AsyncGenerator<Progress, Sealed> {
  const to = ready(context, passphrase, place)
  const { id, ended } = context.session.read((unit) => goingOn(unit, 'taker', 'lending.not-borrowed'))
  await mark(context, (unit) => endLending(unit, id, 'returned'))
  const before = (unit: UnitOfWork) => void unit.update('lending', id, { ended, ended_at: ended && unit.now })
  return yield* orAsBefore(context, sealedCopy(context, to, passphrase, signal), before)
}

/** Where it is to lie; refused before anything is done. Throws sealed.weak-passphrase, file.exists, file.not-found. */
function ready(context: Context, passphrase: string, place: Place): string {
  refuseWeak(passphrase)
  if (context.session.path === undefined) throw new AppError('file.not-found', { file: '-' })
  return newSealedPath(context, place)
}

/** Where no sealed file comes of it, also since somebody stopped it, nobody has the card file. */
async function* orAsBefore(
  context: Context,
  sealing: AsyncGenerator<Progress, Sealed>,
  takeBack: (unit: UnitOfWork) => void
): AsyncGenerator<Progress, Sealed> {
  let isDone = false
  try {
    const sealed = yield* sealing
    isDone = true
    return sealed
  } finally {
    if (!isDone) await mark(context, takeBack)
  }
}

const mark = (context: Context, work: (unit: UnitOfWork) => void): Promise<unknown> =>
  context.session.write({ key: 'lending.noted', evenLent: true }, (unit) => {
    work(unit)
    return {}
  })
