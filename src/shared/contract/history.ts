import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Id, Written } from '../model/common.ts'
import { Fact, FactVersion } from '../model/fact-history.ts'

const HistorySet = z.object({
  id: Id,
  label: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
  kind: z.enum(['edit', 'bulk', 'import', 'merge', 'undo', 'redo', 'erase']),
  at: z.string(),
  changes: z.number().int(),
  undone: z.boolean(),
  /** What the first changed row is called now. */
  about: z.string(),
  /** Who sat at the window; empty where nobody is known. */
  author: z.string()
})
const Undone = Written.extend({
  label: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
  reverted: z.number().int(),
  /** What could not be taken back, by reason. */
  kept: z.array(
    z.object({
      table: z.string(),
      id: z.string(),
      /** What the record that stays is called; empty where it has no name or is gone. */
      name: z.string(),
      field: z.string().optional(),
      reason: z.enum(['changed-since', 'referenced', 'gone', 'conflict'])
    })
  )
})

/** The change log: what was changed, undone, and done again; it survives a restart. */
export const history = {
  list: oc
    .input(
      z.object({
        recordId: Id.optional(),
        offset: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(500).default(100)
      })
    )
    .output(z.array(HistorySet)),
  changes: oc.input(z.object({ recordId: Id })).output(
    z.array(
      z.object({
        changeSet: Id,
        at: z.string(),
        kind: z.string(),
        table: z.string(),
        field: z.string(),
        old: z.string().nullable(),
        new: z.string().nullable()
      })
    )
  ),
  /** What a fact was, the newest change first. */
  field: oc.input(Fact).output(z.array(FactVersion)),
  /**
   * Makes a fact again what it was before or after a change, as a change of its own. The version is that of the record, or of the role;
   * without one it is done whatever was changed meanwhile.
   * Throws record.not-found, record.changed-elsewhere.
   */
  restore: oc
    .input(Fact.extend({ version: z.number().int().optional(), changeSet: Id, side: z.enum(['before', 'after']).default('after') }))
    .output(Written),
  /** Without a set: the newest that is not undone. Throws history.* codes. */
  undo: oc.input(z.object({ set: Id.optional() })).output(Undone),
  redo: oc.input(z.object({ set: Id.optional() })).output(Undone)
}
