import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { isHiddenCopy } from '../../ui/privacy.ts'
import { showErrorToast, showToast } from '../../ui/toast.tsx'

interface CardMenuProps {
  /** What the record is called, as texts that go on the clipboard. */
  copies?: readonly { label: string; text: string }[]
  remove: { label: string; onRemove: () => void }
  /** What only this kind of card can do. */
  children?: ReactNode
}

/** What else can be done with a card: its address, its name as text, paper, the trash. */
export function CardMenu({ copies = [], remove, children }: CardMenuProps) {
  const t = useText()
  const copy = (text: string, done: string) =>
    !isHiddenCopy(text) &&
    void navigator.clipboard.writeText(text).then(
      () => showToast({ message: done }),
      (error: unknown) => showErrorToast(error)
    )
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton label={t('cards.more')} icon={<IconDots size={16} stroke={1.7} />} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => copy(location.href.replace(/\?.*$/, ''), t('cards.linkCopied'))}>{t('cards.copyLink')}</Menu.Item>
        {copies.map(({ label, text }) => (
          <Menu.Item key={label} onClick={() => copy(text, t('ui.copied'))}>
            {label}
          </Menu.Item>
        ))}
        {children}
        <Menu.Item onClick={() => window.print()}>{t('cards.print')}</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={remove.onRemove}>{remove.label}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
