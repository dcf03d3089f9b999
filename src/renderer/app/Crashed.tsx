import type { ErrorComponentProps } from '@tanstack/react-router'
import { useText } from '../lib/i18n.ts'
import { ErrorPanel } from '../ui/ErrorPanel.tsx'

/** A screen that threw: the rest of the window stands, and the screen can be tried again. */
export function Crashed({ error, reset }: ErrorComponentProps) {
  const t = useText()
  return <ErrorPanel error={error} title={t('shell.crashed.title')} onRetry={reset} />
}
