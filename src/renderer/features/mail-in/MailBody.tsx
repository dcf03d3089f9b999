import { Button } from '@mantine/core'
import { useCallback, useMemo, useRef, useState } from 'react'
import { type MailKind, type MailReview, mailKinds } from '#shared/model/mail-in.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { DataGrid, type GridHandle } from '../../ui/grid/index.ts'
import { Tabs, tabPanel } from '../../ui/Tabs.tsx'
import { MailSide } from './MailSide.tsx'
import { mailColumns, whoIn } from './mail.columns.tsx'
import type { EditMails } from './use-mail-review.ts'
import { useMailRows, useMailTicks } from './use-mail-rows.ts'

const byPlace = { by: '', desc: false }
const unsorted = () => {}

/** Left the mails of a tab, right the one at hand. Space takes a mail along or leaves it. */
export function MailBody({ review, edit }: { review: MailReview; edit: EditMails }) {
  const t = useText()
  const { day } = useFormat()
  const grid = useRef<GridHandle>(null)
  const side = useRef<HTMLElement>(null)
  const [tab, setTab] = useState<MailKind | 'all'>('all')
  const kind = tab === 'all' ? null : tab
  const { source, at, follow } = useMailRows(review.id, kind)
  const { ticks, onTicks } = useMailTicks(source, kind, edit)
  const columns = useMemo(() => mailColumns(t, day), [t, day])
  const step = useCallback((by: number) => grid.current?.step(by), [])
  return (
    <div className="review-body">
      <section className="review-left" aria-label={t('mailIn.review.tabs')}>
        <div className="review-tabs">
          <Tabs label={t('mailIn.review.tabs')} at={tab} items={tabsOf(t, review, tab)} onChange={setTab} panelId="mail-rows" />
        </div>
        <div className="review-rows" {...tabPanel('mail-rows', tab)}>
          <DataGrid
            ref={grid}
            label={t('mailIn.review.title')}
            {...{ source, columns, ticks, onTicks }}
            rowId={(row) => row.id}
            rowName={(row) => [whoIn(row), row.subject].filter(Boolean).join(', ')}
            sort={byPlace}
            onSort={unsorted}
            openId={at?.row.id}
            onOpen={() => side.current?.focus()}
            onPeek={(row) => edit({ do: 'include', rowId: row.id, include: !row.include })}
            onFocusRow={follow}
            isDimmed={(row) => !row.include}
            empty={
              <EmptyState
                title={t('mailIn.review.empty')}
                actions={<Button onClick={() => setTab('all')}>{t('mailings.people.showAll')}</Button>}
              />
            }
          />
        </div>
      </section>
      {at && <MailSide key={at.row.id} {...at} total={source.total} edit={edit} onStep={step} sideRef={side} />}
    </div>
  )
}

function tabsOf(t: ReturnType<typeof useText>, { counts }: MailReview, at: MailKind | 'all') {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return [
    { id: 'all' as const, label: t('mailIn.review.all'), count: total },
    ...mailKinds
      .filter((kind) => counts[kind] > 0 || kind === at)
      .map((kind) => ({ id: kind, label: t(`mailIn.kind.${kind}`), count: counts[kind] }))
  ]
}
