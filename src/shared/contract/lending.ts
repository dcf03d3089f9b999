import { eventIterator, oc } from '@orpc/contract'
import * as z from 'zod'
import { Day, Id, NamedPath, Progress } from '../model/common.ts'
import { Briefing, Lending, LendingConflict, lendingKinds, OpenedSealed } from '../model/lending.ts'
import { FileInfo } from './file.ts'

const passphrase = z.string().min(1).max(1000)
/** One that was chosen in a dialog of the host, or one that is named: a browser has no such dialog. */
const place = z.union([z.object({ handle: Id }), z.object({ path: NamedPath })])
const Sealed = z.object({ name: z.string(), bytes: z.number().int() })

/** The card file in somebody else's hands: for a time, or for good. What leaves is sealed under a passphrase. */
export const lending = {
  /** The last time it was given or taken; null for one that never was. */
  state: oc.output(Lending.nullable()),
  /** Null for a file that was never given or taken. */
  briefing: oc.output(Briefing.nullable()),
  /** The host asks with a dialog of its own where something sealed is to lie; null where nothing was chosen. Throws input.invalid where it has none. */
  choose: oc.input(z.object({ name: z.string().trim().min(1).max(200) })).output(z.object({ handle: Id.nullable() })),
  /**
   * A sealed copy for somebody else; from then on this file is only read. Throws sealed.weak-passphrase, lending.borrowed, file.lent,
   * file.exists.
   */
  lend: oc
    .input(
      z.object({
        kind: z.enum(lendingKinds),
        to: z.string().trim().min(1).max(200),
        until: Day.nullable(),
        notes: z.string().trim().max(20_000).default(''),
        passphrase,
        place
      })
    )
    .output(eventIterator(Progress, Sealed)),
  /** The borrowed file, sealed, for who lent it; from then on it is only read. Throws lending.not-borrowed. */
  giveBack: oc.input(z.object({ passphrase, place })).output(eventIterator(Progress, Sealed)),
  /** Writes in one's own file again although somebody has it. Throws lending.not-lent. */
  takeBack: oc.output(FileInfo),
  /** The successor has read what is to be known. */
  putAway: oc.output(FileInfo),
  /** Opens what was sealed and says what it is. Nothing is changed yet. Throws sealed.*, lending.not-sent-here. */
  look: oc.input(z.object({ passphrase, place })).output(eventIterator(Progress, OpenedSealed)),
  /** What was lent or handed over becomes a card file of this machine, in the name of who sits here. Throws file.exists. */
  begin: oc.input(z.object({ id: Id, name: z.string().trim().min(1).max(200) })).output(FileInfo),
  /** What was given back takes the place of this file, with what was changed here since; of what both changed, mine are named by their keys. */
  receive: oc
    .input(z.object({ id: Id, mine: z.array(z.string()).max(100_000).default([]) }))
    .output(
      eventIterator(Progress, z.object({ changedThere: z.number().int(), mine: z.number().int(), leftOut: z.array(LendingConflict) }))
    ),
  /** What was opened is not wanted after all. */
  drop: oc.input(z.object({ id: Id })).output(z.object({}))
}
