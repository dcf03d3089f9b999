import { comparedNames } from '#shared/model/backup.ts'
import type { LendingConflict } from '#shared/model/lending.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { useText } from '../../lib/i18n.ts'

const fields = [
  ...(['display_name', 'name', 'title', 'notes', 'note', 'text', 'status', 'value_raw', 'due_on', 'to_on'] as const),
  ...(['subject', 'body', 'deleted_at'] as const)
]
const longest = 160

interface ConflictWords {
  table: string
  /** What stands here, and what stands there. */
  here: string
  there: string
}

/** A conflict in words: what kind of row it is, and what it is on each side. */
export function useConflictWords(): (conflict: LendingConflict) => ConflictWords {
  const t = useText()
  const shown = (value: string) => (value === '' ? '–' : value.length > longest ? `${value.slice(0, longest)} …` : value)
  const side = (conflict: LendingConflict, which: 'mine' | 'theirs') =>
    conflict.fields
      .map(({ field, ...values }) => {
        const label = oneOf(fields, field)
        return label ? `${t(`lending.receive.field.${label}`)}: ${shown(values[which])}` : shown(values[which])
      })
      .join(' · ')
  return (conflict) => {
    const kind = oneOf(comparedNames, conflict.table)
    const table = kind ? t(`backups.tables.${kind}`) : t('lending.receive.other')
    const removed = t('lending.receive.removed')
    const changed = t('lending.receive.changed')
    if (conflict.kind === 'removed-here') return { table, here: removed, there: changed }
    if (conflict.kind === 'removed-there') return { table, here: changed, there: removed }
    return { table, here: side(conflict, 'mine'), there: side(conflict, 'theirs') }
  }
}
