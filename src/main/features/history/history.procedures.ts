import type { Api, Context } from '#main/api/implement.ts'
import { staffName } from '#main/features/staff/index.ts'
import { chainOf, newestDone, newestUndone } from '#main/foundation/change-chain.ts'
import { revert } from '#main/foundation/revert.ts'
import { AppError } from '#shared/errors.ts'
import { factVersions, restoreFact } from './fact-history.service.ts'
import { changeSets, changesOf, type FieldChange, nameOf, recordNameOf } from './history.store.ts'

/** One line for each field; inserts and removes are one line for the row. */
function fieldLines(change: FieldChange) {
  const { before, after, op, ...line } = change
  if (op !== 'update') return [{ ...line, field: op, old: null, new: null }]
  const old = JSON.parse(before ?? '{}') as Record<string, unknown>
  const now = JSON.parse(after ?? '{}') as Record<string, unknown>
  const text = (value: unknown) => (value === null || value === undefined ? null : String(value))
  return Object.keys(now).map((field) => ({ ...line, field, old: text(old[field]), new: text(now[field]) }))
}

/** Undo and redo are writes like any other: their own change set takes back another one. */
function takeBack(context: Context, set: string | undefined, kind: 'undo' | 'redo') {
  const target = context.session.read(({ db }) => {
    const root = set ?? (kind === 'undo' ? newestDone(db) : newestUndone(db))?.id
    if (root === undefined) throw new AppError(kind === 'undo' ? 'history.nothing-to-undo' : 'history.nothing-to-redo')
    const chain = chainOf(db, root)
    if (chain.undone !== (kind === 'redo')) throw new AppError(kind === 'undo' ? 'history.nothing-to-undo' : 'history.nothing-to-redo')
    if (chain.root.kind === 'erase') throw new AppError('history.not-undoable', { reason: 'erased' })
    return chain
  })
  const args = JSON.parse(target.root.label_args) as Record<string, string | number>
  return context.session.write({ key: target.root.label_key, args, kind, reverts: target.tail.id }, (unit) => {
    const { reverted, kept } = revert(unit, target.tail.id)
    const named = kept.map((each) => ({ ...each, name: recordNameOf(unit, each.table, each.id) }))
    return { label: target.root.label_key, args, reverted, kept: named }
  })
}

export const historyProcedures = (api: Api['history']) => ({
  list: api.list.handler(({ input, context }) =>
    context.session.read(({ db }) =>
      changeSets(db, input.recordId, input.offset, input.limit).map((set) => ({
        id: set.id,
        label: set.label_key,
        args: JSON.parse(set.label_args) as Record<string, string | number>,
        kind: set.kind,
        at: set.at,
        changes: set.changes,
        undone: chainOf(db, set.id).undone,
        about: nameOf(db, set.firstTable, set.firstRow),
        author: staffName(db, set.actor_staff_id)
      }))
    )
  ),
  changes: api.changes.handler(({ input, context }) => context.session.read(({ db }) => changesOf(db, input.recordId).flatMap(fieldLines))),
  field: api.field.handler(({ input, context }) => context.session.read((unit) => factVersions(unit, input))),
  restore: api.restore.handler(({ input, context }) =>
    context.session.write({ key: 'history.restored' }, (unit) => {
      restoreFact(unit, input)
      return {}
    })
  ),
  undo: api.undo.handler(({ input, context }) => takeBack(context, input.set, 'undo')),
  redo: api.redo.handler(({ input, context }) => takeBack(context, input.set, 'redo'))
})
