import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { TimelineKind } from '#shared/model/outreach.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { FilterChip } from '../../ui/Toolbar.tsx'
import { Choices } from './Choices.tsx'
import type { NamedSubject } from './find-parties.ts'
import { endOfPeriod, usePeriodName } from './log-period.ts'
import { PartyPicker } from './PartyPicker.tsx'
import { Entry } from './TimelineEntry.tsx'
import './timeline.css'

const spoken = ['call', 'email', 'meeting', 'note', 'mailing', 'other'] as const satisfies readonly TimelineKind[]
const kinds = ['all', 'call', 'email', 'meeting', 'note', 'mailing'] as const
/** What a contact is: what went to one person and could be answered. */
const contacts = ['call', 'email', 'meeting'] as const satisfies readonly TimelineKind[]
const page = 50

function kindsOf(kind: (typeof kinds)[number], inPeriod: boolean): TimelineKind[] {
  if (kind !== 'all') return [kind]
  return inPeriod ? [...contacts] : [...spoken]
}

/** Everything that was said and sent lately; of one kind, and with one person or partner, where that is chosen. */
export function LogList() {
  const t = useText()
  const [kind, setKind] = useState<(typeof kinds)[number]>('all')
  const { from, per } = useSearch({ from: '/workspace/log' })
  const navigate = useNavigate()
  const periodName = usePeriodName()
  const period = from && per && { from, until: endOfPeriod(from, per) }
  const [who, setWho] = useState<readonly NamedSubject[]>([])
  const chosen = who.at(-1)
  const subject = chosen && { type: chosen.type, id: chosen.id }
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(
    api.activities.timeline.infiniteOptions({
      input: (offset: number) => ({
        ...(subject && { subject }),
        ...period,
        kinds: kindsOf(kind, period !== undefined),
        offset,
        limit: page
      }),
      initialPageParam: 0,
      getNextPageParam: ({ total }, pages) => (pages.length * page < total ? pages.length * page : undefined),
      placeholderData: (before) => before
    })
  )
  return (
    <section aria-labelledby="log-list" className="timeline">
      <div className="log-page-head">
        <h2 id="log-list">{t('log.list')}</h2>
      </div>
      <div className="log-page-filter">
        <Choices
          label={t('log.kinds')}
          options={kinds.map((value) => ({ value, label: value === 'all' ? t('log.all') : t(`log.kind.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
        {from && per && (
          <FilterChip removeLabel={t('log.allTime')} onRemove={() => void navigate({ to: '/log', replace: true })}>
            {t('log.inPeriod', { period: periodName(from, per) })}
          </FilterChip>
        )}
        <PartyPicker label={t('log.with')} chosen={who.slice(-1)} onChange={setWho} autoFocus={false} create={false} />
      </div>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {data?.pages[0]?.total === 0 && <p className="faint log-page-none">{t('log.noneOf')}</p>}
      <ol aria-labelledby="log-list">
        {data?.pages
          .flatMap(({ entries }) => entries)
          .map((entry) => (
            <Entry key={`${entry.type} ${entry.id}`} entry={entry} subject={subject} />
          ))}
      </ol>
      {hasNextPage && <LinkButton onClick={() => void fetchNextPage()}>{t('log.more')}</LinkButton>}
    </section>
  )
}
