import { Button, Progress } from '@mantine/core'
import { useSearch as useAddress, useNavigate } from '@tanstack/react-router'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { Flag } from '../../ui/marks.tsx'
import { Tabs, tabPanel } from '../../ui/Tabs.tsx'
import { type DuplicateTab, duplicatesSearch, entityOf } from './duplicates-search.ts'
import { LesserButton } from './LesserButton.tsx'
import { PairsTab } from './PairsTab.tsx'
import { RefusedTab } from './RefusedTab.tsx'
import { useSearch } from './use-search.ts'
import './duplicates.css'

/** Dubletter: who may be entered twice, and what was said not to be one. */
export function DuplicatesPage() {
  const t = useText()
  const format = useFormat()
  const navigate = useNavigate()
  const { tab: chosen } = duplicatesSearch(useAddress({ from: '/workspace/dubletter' }))
  const tab: DuplicateTab = chosen ?? 'persons'
  const { counts, isFresh, share, search, error, refetch } = useSearch()
  const total = counts && counts.persons + counts.partners
  useScreen(t('duplicates.title'), total === undefined ? '' : t('duplicates.status', { count: total }))
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />
  return (
    <>
      <Head title={t('duplicates.title')} count={total !== undefined && format.number(total)}>
        {tab !== 'refused' && counts && <LesserButton entity={entityOf(tab)} />}
        {!isFresh && share === undefined && <Flag kind="note">{t('duplicates.stale')}</Flag>}
        <Button variant="default" disabled={share !== undefined} onClick={() => void search()}>
          {t('duplicates.searchAgain')}
        </Button>
      </Head>
      <div className="duplicates-tabs">
        <Tabs
          label={t('duplicates.tabs')}
          at={tab}
          items={[
            { id: 'persons', label: t('duplicates.persons'), count: counts?.persons },
            { id: 'partners', label: t('duplicates.partners'), count: counts?.partners },
            { id: 'refused', label: t('duplicates.refused') }
          ]}
          onChange={(next) => void navigate({ to: '/dubletter', search: duplicatesSearch({ tab: next }), replace: true })}
          panelId="duplicates"
        />
      </div>
      <div className="duplicates-panel" {...tabPanel('duplicates', tab)}>
        {share !== undefined && <Searching share={share} />}
        {tab === 'refused' ? <RefusedTab /> : counts && <PairsTab key={tab} entity={entityOf(tab)} />}
      </div>
    </>
  )
}

function Searching({ share }: { share: number }) {
  const t = useText()
  return (
    <div className="duplicates-searching" role="status">
      <span>{t('duplicates.searching')}</span>
      <Progress value={Math.max(3, share * 100)} aria-label={t('duplicates.searching')} className="grow" />
      <span className="note">{t('duplicates.searchingText')}</span>
    </div>
  )
}
