import * as z from 'zod'
import { Day, Id } from './common.ts'
import { FollowUp } from './follow-up.ts'

/** Lent for a time and given back, or handed over to a successor for good. */
export const lendingKinds = ['loan', 'handover'] as const
export type LendingKind = (typeof lendingKinds)[number]

/** That somebody else has the card file, or that it is somebody else's. */
export const Lending = z.object({
  id: Id,
  kind: z.enum(lendingKinds),
  /** Whether this is the file that was given or the one that was taken. */
  side: z.enum(['giver', 'taker']),
  giverName: z.string(),
  takerName: z.string(),
  /** Of a loan when it is expected back, of a handover the last day of the giver. */
  untilOn: Day.nullable(),
  /** To who takes it; Markdown. */
  notes: z.string(),
  givenAt: z.string(),
  /** Null as long as it lasts. A handover ends for the successor when what is to be known was read. */
  ended: z.enum(['returned', 'taken-back', 'read']).nullable()
})
export type Lending = z.infer<typeof Lending>

/** What goes on and has a day: who takes the file has to know. */
const RunningRound = z.object({
  kind: z.enum(['sign-on', 'verification', 'event']),
  id: Id,
  title: z.string(),
  /** The day by which, or on which. */
  on: Day.nullable()
})
export type RunningRound = z.infer<typeof RunningRound>

/** The letter "what you need to know", as the card file is at this moment. */
export const Briefing = z.object({
  lending: Lending,
  /** Due within the loan, or within three months of a handover; the oldest first. */
  followUps: z.array(FollowUp),
  rounds: z.array(RunningRound),
  /** Letters that were written and not said to be sent; and begun ones. */
  drafts: z.array(z.object({ id: Id, name: z.string(), written: z.number().int() })),
  /** Who does what; those who are here. */
  staff: z.array(z.object({ id: Id, name: z.string(), partners: z.number().int(), followUps: z.number().int() })),
  /** What tags are put on cards for. */
  tags: z.array(z.object({ id: Id, name: z.string(), meaning: z.string(), persons: z.number().int(), partners: z.number().int() }))
})
export type Briefing = z.infer<typeof Briefing>

/** Something that both sides changed, or that cannot be as it is on both. */
export const LendingConflict = z.object({
  /** Names it in what is chosen. */
  key: z.string(),
  /** The table, and the record that the row belongs to, as it is called. */
  table: z.string(),
  name: z.string(),
  /** Both changed a column; one removed what the other changed; it cannot be put beside what is there now. */
  kind: z.enum(['changed', 'removed-here', 'removed-there', 'does-not-fit']),
  /** Columns that both changed, with what they hold here and there; empty for a whole row. */
  fields: z.array(z.object({ field: z.string(), mine: z.string(), theirs: z.string() })),
  /** False where only theirs can be. */
  canBeMine: z.boolean()
})
export type LendingConflict = z.infer<typeof LendingConflict>

/** A sealed file that was opened: what it is, and what comes of it. */
export const OpenedSealed = z.object({
  id: Id,
  what: z.enum(['loan', 'handover', 'return']),
  giverName: z.string(),
  takerName: z.string(),
  untilOn: Day.nullable(),
  /** Of a return: what was changed there, and what of one's own since goes along by itself. */
  changedThere: z.number().int(),
  mine: z.number().int(),
  conflicts: z.array(LendingConflict)
})
export type OpenedSealed = z.infer<typeof OpenedSealed>
