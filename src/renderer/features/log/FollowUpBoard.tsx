import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { type FollowUpGroup, followUpGroups } from '#shared/model/follow-up.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton, PlainButton } from '../../ui/buttons.tsx'
import { Tabs, tabPanel } from '../../ui/Tabs.tsx'
import { useWhose, Whose } from '../staff/index.ts'
import { FollowUpList } from './FollowUps.tsx'
import { openLog } from './log-sheet.ts'
import { SnoozeMenu } from './SnoozeMenu.tsx'
import { useFollowUpActions } from './use-follow-up-actions.ts'

const page = 100
const most = 500

/** Promises by when they are due; ticked ones are done, put off or dropped together. */
export function FollowUpBoard() {
  const t = useText()
  const { due } = useSearch({ strict: false })
  const [chosen, setChosen] = useState<FollowUpGroup | undefined>(due)
  const [limit, setLimit] = useState(page)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const clear = () => setTicked(new Set())
  const ownerId = useWhose()
  const whose = ownerId === undefined ? {} : { ownerId }
  const actions = useFollowUpActions(clear)
  const { data: first } = useQuery(api.followUps.page.queryOptions({ input: { group: 'overdue', limit: 1, ...whose } }))
  const counts = first?.counts
  // what is most pressing stands first, until somebody looks elsewhere
  const group = chosen ?? followUpGroups.find((each) => each !== 'done' && (counts?.[each] ?? 0) > 0) ?? 'today'
  const { data } = useQuery(
    api.followUps.page.queryOptions({
      input: { group, limit, ...whose },
      enabled: counts !== undefined,
      placeholderData: (before) => before
    })
  )
  const rows = data?.rows ?? []
  const ids = rows.map(({ id }) => id).filter((id) => ticked.has(id))
  const tick = (id: string) => setTicked(ticked.has(id) ? new Set([...ticked].filter((each) => each !== id)) : new Set([...ticked, id]))
  const open = (each: FollowUpGroup) => {
    setChosen(each)
    setLimit(page)
    clear()
  }
  const total = counts?.[group] ?? 0
  return (
    <section aria-labelledby="follow-ups">
      <div className="log-page-head">
        <h2 id="follow-ups">{t('log.follow.title')}</h2>
        <span className="row">
          <Whose />
          <PlainButton onClick={() => openLog([], 'followUp')}>{t('log.follow.create')}</PlainButton>
        </span>
      </div>
      <Tabs
        label={t('log.follow.title')}
        items={followUpGroups.map((id) => ({ id, label: t(`log.follow.groups.${id}`), count: counts?.[id] }))}
        at={group}
        onChange={open}
        panelId="follow-up-group"
      />
      <div {...tabPanel('follow-up-group', group)}>
        {ids.length > 0 && (
          <div className="log-page-bulk">
            <b>{t('log.follow.chosen', { count: ids.length })}</b>
            <PlainButton onClick={() => actions.complete(ids)}>{t('log.follow.done')}</PlainButton>
            <SnoozeMenu onSnooze={(until) => actions.snooze(ids, until)} />
            <PlainButton onClick={() => actions.drop(ids)}>{t('log.follow.drop')}</PlainButton>
            <span className="grow" />
            <PlainButton onClick={clear}>{t('log.follow.clear')}</PlainButton>
          </div>
        )}
        {counts && total === 0 && <p className="faint log-page-none">{t(`log.follow.noneOf.${group}`)}</p>}
        <FollowUpList followUps={rows} named ticked={ticked} onTick={tick} />
        {total > rows.length && limit < most && (
          <LinkButton onClick={() => setLimit(Math.min(most, limit + page))}>{t('log.more')}</LinkButton>
        )}
      </div>
    </section>
  )
}
