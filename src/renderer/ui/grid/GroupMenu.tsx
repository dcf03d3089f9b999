import { Menu } from '@mantine/core'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../buttons.tsx'
import type { ViewChoice } from './SortMenu.tsx'

/** What the rows stand in groups by. */
export function GroupMenu<Row>({ columns, view: { group }, onView }: ViewChoice<Row>) {
  const t = useText()
  const chosen = columns.find(({ id }) => id === group)
  const choices = columns.filter(({ groupLabel }) => groupLabel !== undefined)
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <PlainButton>{chosen ? `${t('ui.grid.group')}: ${chosen.label}` : t('ui.grid.group')}</PlainButton>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('ui.grid.group')}>
        <Menu.RadioGroup value={group ?? ''} onChange={(next) => onView({ group: next === '' ? null : next })}>
          <Menu.RadioItem value="" closeMenuOnClick>
            {t('ui.grid.noGroup')}
          </Menu.RadioItem>
          {choices.map(({ id, label }) => (
            <Menu.RadioItem key={id} value={id} closeMenuOnClick>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
