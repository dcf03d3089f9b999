import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { CommandButton } from '../../ui/buttons.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Head } from '../../ui/Head.tsx'
import { FollowUpBoard } from './FollowUpBoard.tsx'
import { LogList } from './LogList.tsx'
import './log-page.css'

/** What I promised, and what was said: follow-ups by date, and the log of everyone. */
export function LogPage() {
  const t = useText()
  const { data: board } = useQuery(api.followUps.page.queryOptions({ input: { group: 'overdue', limit: 1 } }))
  const { data: log } = useQuery(api.activities.timeline.queryOptions({ input: { limit: 1 } }))
  const { overdue = 0, today = 0, week = 0, later = 0, done = 0 } = board?.counts ?? {}
  const waiting = overdue + today + week + later
  useScreen(t('log.title'), [t('log.due', { count: waiting }), t('log.entries', { count: log?.total ?? 0 })].join(' · '))
  const nothing = board !== undefined && waiting + done === 0 && log?.total === 0
  return (
    <>
      <Head title={t('log.title')} />
      {nothing ? (
        <EmptyState title={t('log.none')} actions={<CommandButton id="card.log" variant="filled" />}>
          {t('log.noneText')}
        </EmptyState>
      ) : (
        <div className="log-page">
          <FollowUpBoard />
          <LogList />
        </div>
      )}
    </>
  )
}
