import { Loader } from '@mantine/core'
import { Suspense } from 'react'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { Head } from '../../ui/Head.tsx'
import { Manual } from './Manual.tsx'
import './manual.css'

/** The user manual, inside the program and without a network. */
export function ManualPage() {
  const t = useText()
  useScreen(t('paper.manual.title'))
  return (
    <>
      <Head title={t('paper.manual.title')} />
      <Suspense fallback={<Loader size="sm" m="lg" role="status" aria-label={t('paper.manual.loading')} />}>
        <Manual />
      </Suspense>
    </>
  )
}
