import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../lib/i18n.ts'
import './dialog.css'

interface DialogProps {
  opened: boolean
  /** Esc, the cross, or a press outside. */
  onClose: () => void
  title: string
  children: ReactNode
  /** Buttons at the foot, in the order they are read. */
  actions?: ReactNode
  size?: number
}

/** Hangs from the top of the window, 96 px down, so that it does not jump with its height. Keeps the focus, and gives it back. */
export function Dialog({ opened, onClose, title, children, actions, size = 640 }: DialogProps) {
  const t = useText()
  return (
    <Modal.Root opened={opened} onClose={onClose} size={size} yOffset={96} radius="lg" classNames={{ content: 'dialog' }}>
      <Modal.Overlay backgroundOpacity={0.28} blur={0} />
      <Modal.Content>
        <div className="dialog-header">
          <Modal.Title className="dialog-title">{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('ui.close')} />
        </div>
        <Modal.Body className="dialog-body">
          {children}
          {actions && <div className="dialog-actions">{actions}</div>}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
