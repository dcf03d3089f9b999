import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useText } from '../lib/i18n.ts'
import { useScreen } from '../lib/screen.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Head } from '../ui/Head.tsx'

/** An address that leads nowhere. */
export function NotFound() {
  const t = useText()
  const navigate = useNavigate()
  useScreen(t('shell.notFound.title'))
  return (
    <>
      <Head title={t('shell.notFound.title')} />
      <EmptyState
        title={t('shell.notFound.title')}
        actions={<Button onClick={() => void navigate({ to: '/' })}>{t('shell.notFound.back')}</Button>}
      >
        {t('shell.notFound.text')}
      </EmptyState>
    </>
  )
}
