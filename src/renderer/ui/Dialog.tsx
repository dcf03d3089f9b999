import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../lib/i18n.ts'
import { Sheet } from './Sheet.tsx'

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
    <Sheet opened={opened} onClose={onClose} size={size}>
      <div className="dialog-header">
        <Modal.Title className="dialog-title">{title}</Modal.Title>
        <Modal.CloseButton aria-label={t('ui.close')} />
      </div>
      <Modal.Body className="dialog-body">
        {children}
        {actions && <div className="dialog-actions">{actions}</div>}
      </Modal.Body>
    </Sheet>
  )
}
