import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { useCommand } from '../../lib/commands.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { usePreference } from '../../lib/preferences.ts'
import { useScreen } from '../../lib/screen.ts'
import { useStore } from '../../lib/store.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { setPrivacy } from '../../ui/privacy.ts'
import { MeetingSheet } from './MeetingSheet.tsx'
import { meantBy, sheetsFor } from './open-sheets.ts'
import { useSheets } from './use-sheets.ts'
import './sheets.css'

/** One page for each partner or person one is going to meet, as they will be printed. */
export function SheetsPage() {
  const t = useText()
  const { number } = useFormat()
  const router = useRouter()
  const selection = meantBy(useSearch({ from: '/workspace/moedeark' }), useStore(sheetsFor))
  const hides = usePreference('hidesPersonalData')
  const { data, error, refetch } = useSheets(selection, !hides)
  const shown = hides ? 0 : (data?.rows.length ?? 0)
  const isCut = data !== undefined && data.total > shown
  useScreen(t('paper.sheets.title'), isCut ? t('paper.sheets.most', { most: shown, count: data.total }) : '')
  const print = shown > 0 ? () => window.print() : undefined
  useCommand('file.print', print)
  return (
    <>
      <Head title={t('paper.sheets.title')} count={data && number(data.total)} onBack={() => router.history.back()}>
        {print && (
          <Button leftSection={<IconPrinter size={15} stroke={1.7} />} onClick={print}>
            {t('paper.sheets.print', { count: shown })}
          </Button>
        )}
      </Head>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!selection && <NobodyChosen />}
      {selection && hides && <Hidden />}
      {shown > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard
        <section className="sheets" aria-label={t('paper.sheets.title')} tabIndex={0}>
          {isCut && <p className="sheets-most no-print">{t('paper.sheets.most', { most: shown, count: data.total })}</p>}
          {data?.rows.map((sheet) => (
            <MeetingSheet key={sheet.id} sheet={sheet} />
          ))}
        </section>
      )}
    </>
  )
}

function NobodyChosen() {
  const t = useText()
  const navigate = useNavigate()
  return (
    <EmptyState
      title={t('paper.sheets.none')}
      actions={<Button onClick={() => void navigate({ to: '/partnere' })}>{t('paper.sheets.toPartners')}</Button>}
    >
      {t('paper.sheets.noneText')}
    </EmptyState>
  )
}

/** A sheet is made of what is hidden. */
function Hidden() {
  const t = useText()
  return (
    <EmptyState title={t('privacy.ask.title')} actions={<Button onClick={() => void setPrivacy(false)}>{t('privacy.end')}</Button>}>
      {t('privacy.ask.paper')}
    </EmptyState>
  )
}
