import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useMemo } from 'react'
import { toAppError } from '../lib/app-error.ts'
import { useText } from '../lib/i18n.ts'
import { showToast } from './toast.tsx'
import './error-panel.css'

interface ErrorPanelProps {
  error: unknown
  /** In place of the heading that the kind of error has. */
  title?: string
  /** Absent where trying again cannot help. */
  onRetry?: (() => void) | undefined
}

/** What happened, why, what now; with the code and its details to hand on. Details never hold names or addresses. */
export function ErrorPanel({ error, title, onRetry }: ErrorPanelProps) {
  const t = useText()
  const { code, kind, details } = useMemo(() => toAppError(error), [error])
  const copy = async () => {
    await navigator.clipboard.writeText(JSON.stringify({ code, ...details }))
    showToast({ message: t('ui.copied') })
  }
  return (
    <section className="error-panel" role="alert">
      <IconAlertTriangle size={24} stroke={1.5} className={kind === 'bug' || kind === 'damaged' ? 'stop' : 'warn'} aria-hidden />
      <h2>{title ?? t(`ui.error.${kind}`)}</h2>
      <p className="soft">{t(`errors.${code}`, details)}</p>
      <div className="row">
        {onRetry && kind !== 'refused' && <Button onClick={onRetry}>{t('ui.retry')}</Button>}
        <Button variant="default" onClick={() => void copy()}>
          {t('ui.copyDetails')}
        </Button>
        <code className="note">{code}</code>
      </div>
    </section>
  )
}
