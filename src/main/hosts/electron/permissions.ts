import type { Session } from 'electron'

/** Copying text is the one thing a page of ours may ask for. */
export const mayUse = (permission: string): boolean => permission === 'clipboard-sanitized-write'

type Handled = Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'>

/** Answers every question for a permission; each handler is cleared first, so that none is ever added to another. */
export function closePermissions(session: Handled): void {
  session.setPermissionRequestHandler(null)
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(mayUse(permission)))
  session.setPermissionCheckHandler(null)
  session.setPermissionCheckHandler((_contents, permission) => mayUse(permission))
  session.setDevicePermissionHandler(null)
  session.setDevicePermissionHandler(() => false)
}
