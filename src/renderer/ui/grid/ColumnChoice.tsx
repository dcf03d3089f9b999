import { Menu } from '@mantine/core'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../buttons.tsx'

interface ColumnChoiceProps {
  columns: readonly { id: string; label: string; fixed?: boolean }[]
  hidden: readonly string[]
  onHidden: (hidden: readonly string[]) => void
}

/** Which columns are on show. The column of names always is. */
export function ColumnChoice({ columns, hidden, onHidden }: ColumnChoiceProps) {
  const t = useText()
  const toggle = (id: string) => onHidden(hidden.includes(id) ? hidden.filter((each) => each !== id) : [...hidden, id])
  return (
    <Menu position="bottom-end" closeOnItemClick={false} withinPortal={false}>
      <Menu.Target>
        <PlainButton>{t('ui.grid.columns')}</PlainButton>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('ui.grid.columnsTitle')}>
        {columns
          .filter(({ fixed }) => !fixed)
          .map(({ id, label }) => (
            <Menu.CheckboxItem key={id} checked={!hidden.includes(id)} onChange={() => toggle(id)}>
              {label}
            </Menu.CheckboxItem>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}
