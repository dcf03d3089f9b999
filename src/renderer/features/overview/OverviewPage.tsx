import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { weekOf } from '#shared/rules/calendar.ts'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { today } from '../../lib/today.ts'
import { useSettled } from '../../lib/use-settled.ts'
import { CommandButton } from '../../ui/buttons.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { CasesDue } from '../cases/index.ts'
import { DuplicatesCard } from '../duplicates/index.ts'
import { useFirstLetter, WrittenBands } from '../letters/index.ts'
import { Timeline } from '../log/index.ts'
import { Wanted } from '../quality/index.ts'
import { RunningRounds } from '../rounds/index.ts'
import { useWhose } from '../staff/index.ts'
import { ContactsChart } from './ContactsChart.tsx'
import { Coverage } from './Coverage.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { LatestMailings } from './Mailings.tsx'
import { Promises } from './Promises.tsx'
import { Silent } from './Silent.tsx'
import { TypesChart } from './TypesChart.tsx'
import './overview.css'

/** The first screen: the open loop, what I promised, what the cards want. Without a card file, the page that begins one. */
export function OverviewPage() {
  const t = useText()
  const { wholeDay } = useFormat()
  const ownerId = useWhose()
  const settled = useSettled()
  const { data: info } = useQuery(api.file.info.queryOptions())
  const { data, error, refetch } = useQuery(
    api.overview.get.queryOptions({ input: ownerId ? { ownerId } : {}, placeholderData: (before) => before })
  )
  useScreen(t('overview.title'), data ? t('overview.status', { partners: data.partners, persons: data.persons }) : '')
  const writeFirst = useFirstLetter()
  if (info && !info.exists) return <Navigate to="/start" replace />
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />
  if (!data) return <Head title={t('overview.title')} />
  const firstLetter = data.partners > 0 && data.written.length === 0 && data.recent.length === 0
  return (
    <>
      <Head title={t('overview.title')} count={t('overview.date', { day: wholeDay(today()), week: weekOf(today()) })}>
        {firstLetter ? (
          <Button onClick={writeFirst}>{t('overview.firstLetter')}</Button>
        ) : (
          <CommandButton id="file.paste-page" variant="default">
            {t('partners.paste')}
          </CommandButton>
        )}
      </Head>
      {data.partners + data.persons === 0 ? (
        <EmptyState
          title={t('overview.empty')}
          actions={
            <CommandButton id="file.paste-page" variant="filled">
              {t('partners.paste')}
            </CommandButton>
          }
        >
          {t('overview.emptyText')}
        </EmptyState>
      ) : (
        <div className="overview">
          {data.written.length > 0 && (
            <div className="overview-bands">
              <WrittenBands mailings={data.written} />
            </div>
          )}
          {firstLetter && <FirstSteps />}
          <div className="overview-column">
            <CasesDue />
            <RunningRounds />
            <Promises followUps={data.followUps} />
            <ContactsChart />
            <section aria-labelledby="latest">
              <h2 id="latest">{t('overview.latest')}</h2>
              <LatestMailings mailings={data.recent} />
            </section>
          </div>
          <div className="overview-column">
            <Silent />
            <div>
              {settled && <Wanted heading={t('overview.wants')} />}
              {settled && <DuplicatesCard />}
            </div>
            <TypesChart />
          </div>
          {settled && <Coverage />}
          <section aria-labelledby="latest-log" className="overview-wide">
            <h2 id="latest-log">{t('overview.latestLog')}</h2>
            <Timeline heading={false} />
          </section>
        </div>
      )}
    </>
  )
}
