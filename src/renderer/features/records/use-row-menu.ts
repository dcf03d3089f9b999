import { useNavigate } from '@tanstack/react-router'
import type { CommandId } from '#shared/commands.ts'
import type { Filter, FilterNode } from '#shared/model/filter.ts'
import type { FilterFieldId } from '#shared/model/filter-field.ts'
import type { ViewEntity } from '#shared/model/view.ts'
import { runCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { useShownKeys } from '../../lib/shortcuts.ts'
import type { MenuEntry, Ticks } from '../../ui/grid/index.ts'
import { isTicked } from '../../ui/grid/index.ts'
import { chipsOf, filterOf } from '../filters/index.ts'

/** What a cell holds, as a filter asks for it: one value or several; none is asked for as missing. */
export interface CellValues {
  field: FilterFieldId
  values: readonly string[]
}

interface RowMenu<Row> {
  entity: ViewEntity
  filter: Filter | null
  onFilter: (filter: Filter | null) => void
  ticks: Ticks
  onTicks: (ticks: Ticks) => void
  /** Undefined for columns that are not asked for by their values. */
  valuesOf: (row: Row, column: string) => CellValues | undefined
}

const onRows = {
  'card.log': 'log',
  'card.write': 'write',
  'card.add-to-list': 'list',
  'edit.copy-as': 'copyAs',
  'card.sheet': 'sheet',
  'card.remove': 'remove'
} as const satisfies Partial<Record<CommandId, string>>
const onRowIds = Object.keys(onRows) as (keyof typeof onRows)[]
/** What happens to partners alone. */
const onPartners = ['card.join', 'card.leave', 'card.pause', 'card.resume'] as const satisfies readonly CommandId[]

/** What a table of records can do with a row: narrow itself to the value of a cell, and all that can be done with ticked rows. */
export function useRowMenu<Row extends { id: string }>({ entity, filter, onFilter, ticks, onTicks, valuesOf }: RowMenu<Row>) {
  const t = useText()
  const navigate = useNavigate()
  const keysOf = useShownKeys()
  // a row that is not ticked is meant alone
  const run = (id: CommandId, row: Row) => {
    if (!isTicked(ticks, row.id)) onTicks({ all: false, ids: new Set([row.id]) })
    setTimeout(() => runCommand(id))
  }
  const narrowed = (node: FilterNode) => onFilter(filterOf([...chipsOf(filter), node]))
  const narrowing = ({ field, values }: CellValues): MenuEntry[] => {
    const node: FilterNode = values.length === 0 ? { kind: 'present', field, present: false } : { kind: 'is', field, values: [...values] }
    return [
      { id: 'only', label: t('records.onlyThis'), run: () => narrowed(node) },
      { id: 'not', label: t('records.notThis'), run: () => narrowed({ kind: 'not', node }) }
    ]
  }
  /** Two that are ticked can become one. */
  const merging = (row: Row): MenuEntry[] => {
    const [winner, loser, ...others] = ticks.all ? [] : ticks.ids
    if (
      (entity !== 'person' && entity !== 'organisation') ||
      winner === undefined ||
      loser === undefined ||
      others.length > 0 ||
      !isTicked(ticks, row.id)
    )
      return []
    const run = () => void navigate({ to: '/dubletter/$entity/$winner/$loser', params: { entity, winner, loser } })
    return [{ id: 'merge', label: t('cells.bulk.merge'), run }]
  }
  return (row: Row, column: string): MenuEntry[][] => {
    const values = valuesOf(row, column)
    return [
      values ? narrowing(values) : [],
      [
        ...onRowIds.map((id) => ({ id, label: t(`records.row.${onRows[id]}`), keys: keysOf(id), run: () => run(id, row) })),
        ...merging(row)
      ],
      entity === 'organisation'
        ? onPartners.map((id) => ({ id, label: t(`commands.${id}`), keys: keysOf(id), run: () => run(id, row) }))
        : []
    ]
  }
}
