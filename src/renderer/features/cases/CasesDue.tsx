import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addDays } from '#shared/rules/calendar.ts'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'

/** So many days before a wish is due it is told on the first screen. */
const daysAhead = 14

/** Wishes that have to be answered soon, the first of them first; nothing where there are none. */
export function CasesDue() {
  const t = useText()
  const { day } = useFormat()
  const { data } = useQuery(api.cases.page.queryOptions({ input: { state: 'open', limit: 50 } }))
  const due = data?.rows.filter(({ dueOn, answeredOn }) => answeredOn === null && dueOn <= addDays(today(), daysAhead)) ?? []
  if (due.length === 0) return null
  return (
    <section aria-labelledby="cases-due">
      <h2 id="cases-due">{t('cases.overview.title')}</h2>
      <ul className="overview-rows">
        {due.slice(0, 5).map(({ id, kind, personName, dueOn }) => (
          <li key={id}>
            <Link to="/oensker">
              <span className="grow clip">{[personName, t(`cases.kind.${kind}`)].filter(Boolean).join(' · ')}</span>
              <span className={dueOn < today() ? 'overview-late' : 'note'}>
                {t('cases.column.due')} {day(dueOn)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
