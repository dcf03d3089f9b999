import { Menu } from '@mantine/core'
import { runCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'

/** In the menu of a card: its meeting sheet. */
export function SheetItem() {
  const t = useText()
  return <Menu.Item onClick={() => runCommand('card.sheet')}>{t('commands.card.sheet')}</Menu.Item>
}
