import { Modal } from '@mantine/core'
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import './dialog.css'

interface SheetProps {
  opened: boolean
  /** Esc, the cross, or a press outside. */
  onClose: () => void
  /** For screen readers, where no title inside names it. */
  label?: string
  size?: number
  className?: string
  /** False: whoever closes it says where the focus goes. */
  returnsFocus?: boolean
  children: ReactNode
}

/**
 * What lies over the window and keeps every key to itself. It is there, with the focus, before the next key can come, and gone as
 * quickly: what is typed ahead of the eyes arrives where it is meant.
 */
export function Sheet({ opened, onClose, label, size = 640, className = 'dialog', returnsFocus = true, children }: SheetProps) {
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={size}
      yOffset={96}
      radius="lg"
      returnFocus={false}
      transitionProps={{ duration: 0 }}
      classNames={{ content: `laid-over ${className}` }}
    >
      <Modal.Overlay backgroundOpacity={0.28} blur={0} />
      <Modal.Content {...(label !== undefined && { 'aria-label': label })}>
        <TakesFocus returns={returnsFocus}>{children}</TakesFocus>
      </Modal.Content>
    </Modal.Root>
  )
}

/**
 * Takes the focus at once, not with the next turn of the clock: a key may come before that. Keeps it from the window behind, where a
 * menu that closes would put it. And gives it back as it goes.
 */
function TakesFocus({ returns, children }: { returns: boolean; children: ReactNode }) {
  const inside = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const before = document.activeElement
    const first = inside.current?.querySelector<HTMLElement>('[data-autofocus]')
    first?.focus({ preventScroll: true })
    const keep = ({ target, relatedTarget }: FocusEvent) => {
      if (!(target instanceof Node) || !document.getElementById('root')?.contains(target)) return
      const last = relatedTarget instanceof HTMLElement && inside.current?.contains(relatedTarget) ? relatedTarget : first
      last?.focus({ preventScroll: true })
    }
    document.addEventListener('focusin', keep)
    return () => {
      document.removeEventListener('focusin', keep)
      if (returns && before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [returns])
  return <div ref={inside}>{children}</div>
}
