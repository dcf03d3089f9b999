import { NativeSelect, Popover } from '@mantine/core'
import { IconArrowDown, IconArrowsSort, IconArrowUp, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../lib/i18n.ts'
import { IconButton, PlainButton } from '../buttons.tsx'
import type { GridColumn, GridView, Sort } from './types.ts'
import { addSort, canAddLevel } from './view-columns.ts'
import './sort-menu.css'

export interface ViewChoice<Row> {
  columns: readonly GridColumn<Row>[]
  view: GridView
  onView: (patch: Partial<GridView>) => void
}

/** What the rows are sorted by, level by level. */
export function SortMenu<Row>({ columns, view: { sort }, onView }: ViewChoice<Row>) {
  const t = useText()
  const [opened, setOpened] = useState(false)
  const labelOf = (id: string) => columns.find((column) => column.id === id)?.label ?? ''
  const change = (next: Sort[]) => onView({ sort: next })
  const left = columns.filter(({ id, sortable = true }) => sortable && !sort.some(({ by }) => by === id))
  const named = sort.map(({ by }) => labelOf(by)).join(', ')
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus withinPortal={false}>
      <Popover.Target>
        <PlainButton onClick={() => setOpened(!opened)} aria-label={`${t('ui.grid.sort')}: ${named}`}>
          <IconArrowsSort size={14} stroke={1.7} aria-hidden /> <span className="sort-named">{named}</span>
        </PlainButton>
      </Popover.Target>
      <Popover.Dropdown className="sort-menu" aria-label={t('ui.grid.sort')}>
        {sort.map(({ by, desc }, place) => (
          <div key={by} className="sort-level">
            <span>{labelOf(by)}</span>
            <PlainButton onClick={() => change(sort.with(place, { by, desc: !desc }))} aria-label={`${labelOf(by)}: ${t(direction(desc))}`}>
              {desc ? <IconArrowDown size={13} stroke={1.8} aria-hidden /> : <IconArrowUp size={13} stroke={1.8} aria-hidden />}
              {t(direction(desc))}
            </PlainButton>
            <IconButton
              label={t('ui.grid.remove', { column: labelOf(by) })}
              icon={<IconX size={13} stroke={1.8} aria-hidden />}
              disabled={sort.length === 1}
              onClick={() => change(sort.toSpliced(place, 1))}
            />
          </div>
        ))}
        {canAddLevel(sort) && left.length > 0 && (
          <NativeSelect
            aria-label={t('ui.grid.sortAlso')}
            value=""
            onChange={({ currentTarget }) => change(addSort(sort, currentTarget.value))}
            data={[{ value: '', label: t('ui.grid.sortAlso') }, ...left.map(({ id, label }) => ({ value: id, label }))]}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  )
}

const direction = (desc: boolean) => (desc ? 'ui.grid.descending' : 'ui.grid.ascending')
