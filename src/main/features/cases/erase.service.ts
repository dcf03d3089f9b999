import type { Context } from '#main/api/implement.ts'
import { bringAwayNow } from '#main/features/backups/index.ts'
import { type ErasedElsewhere, erasedCards, suppressionKey, takeOverErased } from '#main/features/consent/index.ts'
import type { Progress, Session, Written } from '#main/foundation/session.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { TraceFile } from '#shared/model/gdpr-case.ts'
import { casesOfPerson } from './cases.service.ts'
import { cleanFile } from './clean.store.ts'
import type { Decisions } from './decisions.ts'
import { type ErasedPerson, erasePerson } from './erase.job.ts'
import { Erasures } from './erasures.ts'
import { deleteFiles, filesOf } from './files.service.ts'
import { findTraces } from './find-traces.ts'
import { everybody, peopleIn, rowOf } from './traces.store.ts'

export interface Erasing extends Decisions {
  readonly personId: string
  readonly files: readonly string[]
  readonly withoutAnswer: boolean
}

type Done = Written<ErasedPerson & { filesDeleted: number }>

const label = { key: 'case.erased', kind: 'erase' } as const

/** Erases a person: first answered, then for good. Throws record.not-found, case.not-answered, job.cancelled. */
export async function* eraseForGood(context: Context, wanted: Erasing, signal?: AbortSignal): AsyncGenerator<Progress, Done> {
  const { session, now } = context
  const { personId, keep, blank } = wanted
  const traces = wanted.files.length === 0 ? undefined : await findTraces(context, personId)
  const { personIds, files } = session.read((unit) => {
    if (!rowOf(unit.db, 'person', personId)) throw new AppError('record.not-found', { id: personId })
    const asked = casesOfPerson(unit, personId).find(({ kind, closedOn }) => kind === 'erase' && closedOn === null)
    if (!wanted.withoutAnswer && (asked?.answeredOn ?? null) === null) throw new AppError('case.not-answered', { id: personId })
    const chosen = new Set(wanted.files)
    const found = traces ? filesOf(unit.db, traces) : []
    return { personIds: peopleIn(unit.db, personId), files: found.filter(({ id, place }) => place === 'there' && chosen.has(id)) }
  })
  const erasures = erasuresOf(context)
  // before it is done: whatever happens then, a backup that comes back is asked whether it still holds them
  erasures.add({ at: now(), personIds: [...personIds], keep: [...keep], blank: [...blank], done: false })
  const done = yield* session.job(
    label,
    function* (unit) {
      const gone = deleteFiles(files)
      forgetFiles(unit, gone)
      return { ...(yield* erasePerson(unit, personId, wanted)), filesDeleted: gone.length }
    },
    signal
  )
  settle(context, erasures)
  await session.maintain(cleanFile)
  // copies elsewhere are to know of it, whatever becomes of this machine
  void bringAwayNow(context)
  return done
}

/** Of files that are gone there is nothing to tell. */
function forgetFiles(unit: UnitOfWork, files: readonly TraceFile[]): void {
  for (const { id } of files) if (unit.find('written_file', id)) unit.remove('written_file', id)
}

const erasuresOf = ({ session, home }: Pick<Context, 'session' | 'home'>): Erasures =>
  new Erasures(
    home,
    session.read(({ db }) => suppressionKey(db))
  )

const isThere = ({ session }: Pick<Context, 'session'>, personId: string): boolean =>
  session.read(({ db }) => rowOf(db, 'person', personId) !== undefined)

const settle = (context: Context, erasures: Erasures): void => erasures.settle((id) => isThere(context, id))

/**
 * Erases once more whoever was erased from this card file and is in it again, since an older copy of it has come back; elsewhere: what
 * other copies know. Called before anybody sees such a copy, and whenever a card file is opened.
 */
async function replayErasures(context: Context, elsewhere?: ErasedElsewhere): Promise<void> {
  const { session } = context
  if (session.path === undefined || session.readOnly) return
  const erasures = erasuresOf(context)
  const back = erasures.all().filter(({ done, personIds }) => done && personIds.some((id) => isThere(context, id)))
  for (const erasure of back) await eraseAgain(session, erasure.personIds, erasure)
  settle(context, erasures)
  const known = elsewhere && session.read(({ db }) => erasedCards(db, elsewhere, everybody(db)))
  if (elsewhere && known) await eraseAgain(session, known, { keep: [], blank: [] }, elsewhere)
  if (back.length > 0 || (known?.length ?? 0) > 0) await session.maintain(cleanFile)
}

async function eraseAgain(session: Session, personIds: readonly string[], decisions: Decisions, elsewhere?: ErasedElsewhere) {
  const job = session.job(label, function* (unit): Generator<Progress, { persons: number }> {
    for (const id of personIds) if (unit.find('person', id)) yield* erasePerson(unit, id, decisions)
    if (elsewhere) takeOverErased(unit, elsewhere)
    return { persons: 1 }
  })
  while (!(await job.next()).done);
}

/** The same when a card file was opened: whoever opened it did not ask for this, and it is tried again the next time. */
export async function keepErased(context: Context, elsewhere?: ErasedElsewhere): Promise<void> {
  try {
    await replayErasures(context, elsewhere)
  } catch (error) {
    context.log.incident(error)
  }
}
