import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import { api } from '../lib/api.ts'
import { toAppError } from '../lib/app-error.ts'
import { useText } from '../lib/i18n.ts'
import { showToast } from '../ui/toast.tsx'
import { crashReport } from './crash-report.ts'
import '../ui/error-panel.css'

/** A screen that threw: the rest of the window stands and the data is safe; the screen can be read again, and the report taken along. */
export function Crashed({ error, reset }: ErrorComponentProps) {
  const t = useText()
  const router = useRouter()
  const { data: about } = useQuery(api.file.about.queryOptions())
  const { code, details } = useMemo(() => toAppError(error), [error])
  const reload = async () => {
    await router.invalidate()
    reset()
  }
  const copy = async () => {
    const { pathname } = router.state.location
    await navigator.clipboard.writeText(crashReport({ error, code, details, pathname, about, agent: navigator.userAgent }))
    showToast({ message: t('ui.copied') })
  }
  return (
    <section className="error-panel" role="alert">
      <IconAlertTriangle size={24} stroke={1.5} className="stop" aria-hidden />
      <h1>{t('shell.crashed.title')}</h1>
      <p className="soft">{t('shell.crashed.text')}</p>
      <div className="row">
        <Button onClick={() => void reload()}>{t('shell.crashed.reload')}</Button>
        <Button variant="default" onClick={() => void copy()}>
          {t('shell.crashed.report')}
        </Button>
        <code className="note">{code}</code>
      </div>
    </section>
  )
}
