import { Menu, ScrollArea } from '@mantine/core'
import { rowHeights } from '#shared/model/view.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../buttons.tsx'
import type { ViewChoice } from './SortMenu.tsx'
import { toggleColumn } from './view-columns.ts'

/** Which columns are on show, and how high the rows are. The column of names always is. */
export function ColumnChoice<Row>({ columns, view, onView }: ViewChoice<Row>) {
  const t = useText()
  const shown = new Set(view.columns.map(({ id }) => id))
  return (
    <Menu position="bottom-end" closeOnItemClick={false} withinPortal={false}>
      <Menu.Target>
        <PlainButton>{t('ui.grid.columns')}</PlainButton>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('ui.grid.columnsTitle')}>
        <ScrollArea.Autosize mah={360} type="auto">
          {columns
            .filter(({ fixed }) => !fixed)
            .map(({ id, label }) => (
              <Menu.CheckboxItem key={id} checked={shown.has(id)} onChange={() => onView({ columns: toggleColumn(columns, view, id) })}>
                {label}
              </Menu.CheckboxItem>
            ))}
        </ScrollArea.Autosize>
        <Menu.Divider />
        <Menu.RadioGroup
          value={view.density ?? ''}
          onChange={(next) => onView({ density: oneOf(rowHeights, next) ?? null })}
          aria-label={t('ui.grid.density')}
        >
          <Menu.RadioItem value="">{t('ui.grid.rowsAsSet')}</Menu.RadioItem>
          {rowHeights.map((height) => (
            <Menu.RadioItem key={height} value={height}>
              {t(`commands.view.rows-${height}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
