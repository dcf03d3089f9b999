import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import type { ViewState } from './use-view.ts'
import type { Actions } from './use-view-actions.ts'

interface ViewMenuProps {
  state: ViewState
  actions: Actions
  onDialog: (dialog: 'save' | 'rename' | 'list') => void
  onSave: () => void
}

/** All that can be done with the chosen view. Alle has no name to change and cannot go. */
export function ViewMenu({ state: { saved, isChanged, reset }, actions, onDialog, onSave }: ViewMenuProps) {
  const t = useText()
  return (
    <Menu position="bottom-start" withinPortal={false}>
      <Menu.Target>
        <IconButton label={t('views.menu')} icon={<IconDots size={15} stroke={1.7} />} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('views.menu')}>
        {saved && (
          <Menu.Item disabled={!isChanged} onClick={onSave}>
            {t('views.save')}
          </Menu.Item>
        )}
        <Menu.Item onClick={() => onDialog('save')}>{t('views.saveAs')}</Menu.Item>
        <Menu.Item disabled={!isChanged} onClick={reset}>
          {t('views.reset')}
        </Menu.Item>
        <Menu.Item onClick={() => onDialog('list')}>{t('views.asList')}</Menu.Item>
        {saved && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={actions.favour}>{t(saved.isFavourite ? 'views.unfavourite' : 'views.favourite')}</Menu.Item>
            <Menu.Item onClick={() => onDialog('rename')}>{t('views.rename')}</Menu.Item>
            <Menu.Item disabled={!actions.canMove(-1)} onClick={() => actions.move(-1)}>
              {t('views.left')}
            </Menu.Item>
            <Menu.Item disabled={!actions.canMove(1)} onClick={() => actions.move(1)}>
              {t('views.right')}
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item onClick={() => void actions.remove()}>{t('views.remove')}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
