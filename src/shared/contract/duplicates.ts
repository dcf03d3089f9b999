import { eventIterator, oc } from '@orpc/contract'
import * as z from 'zod'
import { Id, Progress, pageOf, Written } from '../model/common.ts'
import { DuplicateEntity, DuplicatePair, LikelyDuplicate, MergeChoice, MergeView } from '../model/duplicate.ts'

const Counts = z.object({ persons: z.number().int(), partners: z.number().int() })
const Pair = z.object({ entity: DuplicateEntity, winnerId: Id, loserId: Id })

/** Who is entered twice: searching, comparing, merging, and what was said not to be a duplicate. Nothing is ever merged by itself. */
export const duplicates = {
  /** How many are known of; null before the first search. Files of ordinary size are searched by this. */
  summary: oc.output(z.object({ counts: Counts.nullable(), isFresh: z.boolean() })),
  /** Looks through all cards, in a thread of its own; what was found stays in memory. Without anything changed since, it is at hand. */
  search: oc.output(eventIterator(Progress, Counts)),
  /** What the last search found and is still two cards, the surest first. */
  list: oc
    .input(
      z.object({
        entity: DuplicateEntity,
        offset: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(1000).default(100)
      })
    )
    .output(pageOf(DuplicatePair)),
  /** The pairs of the list of which the second card says nothing that the first does not say as well; 200 at most. */
  lesser: oc.input(z.object({ entity: DuplicateEntity })).output(z.object({ rows: z.array(DuplicatePair) })),
  /** Cards that somebody who is being entered may already have. */
  check: oc
    .input(
      z.discriminatedUnion('entity', [
        z.object({
          entity: z.literal('person'),
          givenName: z.string().max(200).default(''),
          familyName: z.string().max(200).default(''),
          emails: z.array(z.string().max(320)).max(20).default([]),
          phones: z.array(z.string().max(60)).max(20).default([]),
          partnerId: Id.optional()
        }),
        z.object({ entity: z.literal('organisation'), name: z.string().max(300), website: z.string().max(500).default('') })
      ])
    )
    .output(z.array(LikelyDuplicate)),
  /** Two cards side by side. Throws record.not-found when one is in the trash. */
  compare: oc.input(Pair).output(MergeView),
  /** One undo step: what both have is united, everything that points to the loser points to the winner, the loser goes to the trash. */
  merge: oc
    .input(
      Pair.extend({
        winnerVersion: z.number().int(),
        loserVersion: z.number().int(),
        choices: z.record(z.string().max(100), MergeChoice).default({})
      })
    )
    .output(Written),
  /** Pairs of which the loser says nothing more, as listed; one undo step. Those that have changed since are left alone. */
  mergeLesser: oc
    .input(
      z.object({
        entity: DuplicateEntity,
        pairs: z
          .array(z.object({ winnerId: Id, loserId: Id }))
          .min(1)
          .max(200)
      })
    )
    .output(Written.extend({ merged: z.number().int(), left: z.number().int() })),
  /** Remembered: the two are never shown again. */
  notDuplicate: oc
    .input(z.object({ entity: DuplicateEntity, one: Id, two: Id, reason: z.string().trim().max(500).default('') }))
    .output(Written),
  notDuplicates: oc.input(z.object({ entity: DuplicateEntity })).output(
    z.array(
      z.object({
        id: Id,
        one: z.object({ id: Id, name: z.string() }),
        two: z.object({ id: Id, name: z.string() }),
        reason: z.string(),
        at: z.string()
      })
    )
  ),
  /** They may be shown again. */
  revoke: oc.input(z.object({ id: Id })).output(Written)
}
