import { notifications, notificationsStore } from '@mantine/notifications'
import { toAppError } from '../lib/app-error.ts'
import { i18n } from '../lib/i18n.ts'
import { LinkButton } from './buttons.tsx'
import './toast.css'

interface Toast {
  /** What has happened, as a sentence. */
  message: string
  /** Takes it back; the toast then says so. */
  onUndo?: () => void
  /** Another way on, beside the undo. */
  action?: { label: string; onClick: () => void }
}

/** As many stand at a time; the oldest makes room, so that what was done last is said at once. */
const most = 3

function makeRoom(): void {
  const standing = notificationsStore.getState().notifications
  for (const { id } of standing.slice(0, Math.max(0, standing.length - most + 1))) if (id) notifications.hide(id)
}

/** Says that something has happened, for 6 seconds: longer while the pointer or the focus is on it. */
export function showToast({ message, onUndo, action }: Toast): void {
  const id = crypto.randomUUID()
  const then = (run: () => void) => () => {
    notifications.hide(id)
    run()
  }
  makeRoom()
  notifications.show({
    id,
    role: 'status',
    closeButtonProps: { 'aria-label': i18n.t('ui.close') },
    message: (
      <span className="toast">
        <span>{message}</span>
        {action && <LinkButton onClick={then(action.onClick)}>{action.label}</LinkButton>}
        {onUndo && <LinkButton onClick={then(onUndo)}>{i18n.t('ui.undo')}</LinkButton>}
      </span>
    )
  })
}

/** For what failed far from any field or panel: what happened, why, what now. */
export function showErrorToast(error: unknown, onRetry?: () => void): void {
  const { code, details } = toAppError(error)
  showToast({
    message: i18n.t(`errors.${code}`, details),
    ...(onRetry && { action: { label: i18n.t('ui.retry'), onClick: onRetry } })
  })
}
