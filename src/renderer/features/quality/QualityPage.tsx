import { useNavigate, useSearch } from '@tanstack/react-router'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { Tabs, tabPanel } from '../../ui/Tabs.tsx'
import { AsideTab } from './AsideTab.tsx'
import { qualitySearch } from './quality-search.ts'
import { RuleCards } from './RuleCards.tsx'
import { useSummary } from './use-quality.ts'
import './quality.css'

/** Mangler: what the cards want, a card a rule, and what was set aside. */
export function QualityPage() {
  const t = useText()
  const format = useFormat()
  const navigate = useNavigate()
  const { tab: chosen } = qualitySearch(useSearch({ from: '/workspace/mangler' }))
  const tab = chosen ?? 'open'
  const { rules, open, aside, error, refetch } = useSummary()
  useScreen(t('quality.title'), rules ? t('quality.status', { count: open }) : '')
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />
  return (
    <>
      <Head title={t('quality.title')} count={rules && format.number(open)} />
      <div className="quality-tabs">
        <Tabs
          label={t('quality.tabs')}
          at={tab}
          items={[
            { id: 'open', label: t('quality.open'), count: rules && open },
            { id: 'aside', label: t('quality.aside'), count: rules && aside }
          ]}
          onChange={(next) => void navigate({ to: '/mangler', search: qualitySearch({ tab: next }), replace: true })}
          panelId="quality"
        />
      </div>
      <div className="quality-panel" {...tabPanel('quality', tab)}>
        {tab === 'aside' ? <AsideTab /> : rules && <RuleCards rules={rules} />}
      </div>
    </>
  )
}
