import { IconChevronRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { Filter } from '#shared/model/filter.ts'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useCount } from '../filters/index.ts'
import { PartnersLink } from '../partners/index.ts'
import { activeAnd } from './active-partners.ts'

const days = 90

const silent = activeAnd({ kind: 'relative', field: 'lastDialogue', op: 'older', count: days, unit: 'day' })
const late = activeAnd({ kind: 'is', field: 'rhythm', values: ['overdue', 'losing'] })

/** Partners with whom there was no dialogue for a while, and since when the log would know. */
export function Silent() {
  const t = useText()
  const format = useFormat()
  const { data } = useQuery(api.activities.since.queryOptions())
  return (
    <section aria-labelledby="silent">
      <h2 id="silent">{t('overview.silent')}</h2>
      <ul className="overview-rows">
        <Row filter={silent} words={(count) => t('overview.noDialogue', { count, days })} />
        <Row filter={late} words={(count) => t('overview.overRhythm', { count })} />
      </ul>
      {data && (
        <p className="faint overview-since">
          {data.since === null ? t('overview.noLog') : t('overview.since', { day: format.day(data.since) })}
        </p>
      )}
    </section>
  )
}

function Row({ filter, words }: { filter: Filter; words: (count: number) => string }) {
  const format = useFormat()
  const { count } = useCount('organisation', { query: '', filter })
  if (!count) return null
  return (
    <li>
      <PartnersLink filter={filter}>
        <b className="quality-number num">{format.number(count)}</b>
        <span className="grow">{words(count)}</span>
        <IconChevronRight size={15} stroke={1.6} aria-hidden />
      </PartnersLink>
    </li>
  )
}
