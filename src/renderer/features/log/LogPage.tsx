import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { CommandButton } from '../../ui/buttons.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Head } from '../../ui/Head.tsx'
import { FollowUpList } from './FollowUps.tsx'
import { Timeline } from './Timeline.tsx'
import './log-page.css'

/** What I promised, and what was said: follow-ups by date, and the log of everyone. */
export function LogPage() {
  const t = useText()
  const { data: followUps } = useQuery(api.followUps.list.queryOptions({ input: { due: 'all' } }))
  const { data: log } = useQuery(api.activities.timeline.queryOptions({ input: { limit: 1 } }))
  useScreen(t('log.title'), [t('log.due', { count: followUps?.length ?? 0 }), t('log.entries', { count: log?.total ?? 0 })].join(' · '))
  const nothing = followUps?.length === 0 && log?.total === 0
  return (
    <>
      <Head title={t('log.title')} quiet>
        <CommandButton id="card.log" variant="filled">
          {t('ui.log')}
        </CommandButton>
      </Head>
      {nothing ? (
        <EmptyState title={t('log.none')}>{t('log.noneText')}</EmptyState>
      ) : (
        <div className="log-page">
          <section aria-labelledby="follow-ups">
            <h2 id="follow-ups">{t('log.follow.title')}</h2>
            {followUps?.length === 0 && <p className="faint">{t('log.follow.none')}</p>}
            {followUps && <FollowUpList followUps={followUps} named />}
          </section>
          <Timeline />
        </div>
      )}
    </>
  )
}
