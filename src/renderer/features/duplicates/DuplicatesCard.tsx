import { IconChevronRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'

/** On Overblik: how many pairs there are to look at; nothing when there are none, the way to search when nobody has. */
export function DuplicatesCard() {
  const t = useText()
  const { data } = useQuery(api.duplicates.summary.queryOptions())
  if (!data) return null
  const total = data.counts && data.counts.persons + data.counts.partners
  if (total === 0) return null
  const search = data.counts && data.counts.persons === 0 ? ({ tab: 'partners' } as const) : {}
  return (
    <ul className="overview-rows">
      <li>
        <Link to="/dubletter" search={search}>
          <span className="grow">{total === null ? t('duplicates.cardSearch') : t('duplicates.card', { count: total })}</span>
          <IconChevronRight size={15} stroke={1.6} aria-hidden />
        </Link>
      </li>
    </ul>
  )
}
