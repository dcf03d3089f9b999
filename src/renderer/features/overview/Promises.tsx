import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { FollowUp } from '#shared/model/follow-up.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { FollowUpList } from '../log/index.ts'
import { useStaff, useWhose, Whose } from '../staff/index.ts'

const groups = ['overdue', 'today', 'week'] as const

/** What I promised: how much is late, due today and this week, and the most pressing of it. Each number opens exactly so many. */
export function Promises({ followUps }: { followUps: readonly FollowUp[] }) {
  const t = useText()
  const ownerId = useWhose()
  const { several } = useStaff()
  const { data } = useQuery(api.followUps.page.queryOptions({ input: { group: 'overdue', limit: 1, ...(ownerId && { ownerId }) } }))
  return (
    <section aria-labelledby="promised">
      <div className="overview-title">
        <h2 id="promised">{t(several && ownerId === undefined ? 'overview.promised' : 'overview.today')}</h2>
        <Whose />
      </div>
      <p className="overview-due">
        {groups.map((group) => {
          const count = data?.counts[group] ?? 0
          if (count === 0) return null
          return (
            <Link key={group} to="/log" search={{ due: group }} className={group === 'overdue' ? 'overview-late' : undefined}>
              {t(`overview.due.${group}`, { count })}
            </Link>
          )
        })}
      </p>
      {followUps.length === 0 ? (
        <p className="faint overview-none">{t('overview.noPromises')}</p>
      ) : (
        <FollowUpList followUps={followUps} named />
      )}
    </section>
  )
}
