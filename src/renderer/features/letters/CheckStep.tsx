import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import type { MailingRecipient, MailingRow } from '#shared/model/outreach.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton, PlainButton } from '../../ui/buttons.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { arrayRows, DataGrid, type GridHandle, useTableView } from '../../ui/grid/index.ts'
import { Tabs, tabPanel } from '../../ui/Tabs.tsx'
import { CheckPreview } from './CheckPreview.tsx'
import { CheckSentence } from './CheckSentence.tsx'
import { checkColumns } from './check.columns.tsx'
import { type CheckTab, checkRows, missingFields, shownFields, troubled } from './check-rows.ts'
import { LetterFrame } from './LetterFrame.tsx'
import { useOwnCopy } from './use-own-copy.ts'
import './check-step.css'

interface CheckStepProps {
  mailing: MailingRow
  recipients: readonly MailingRecipient[]
  goTo: Parameters<typeof LetterFrame>[0]['goTo']
}

/** ③ What each letter would lack. Those with trouble come first; those without are one line. */
export function CheckStep({ mailing, recipients, goTo }: CheckStepProps) {
  const t = useText()
  const grid = useRef<GridHandle>(null)
  const fields = useMemo(() => missingFields(recipients), [recipients])
  const { data: used = [] } = useQuery(api.mailings.fields.queryOptions({ input: { id: mailing.id } }))
  const trouble = recipients.filter(troubled).length
  const inOrder = recipients.length - trouble
  const [tab, setTab] = useState<CheckTab>('all')
  const [unfolded, setUnfolded] = useState(false)
  const { sort, setSort } = useTableView('recipients', { by: 'name', desc: false })
  const folded = tab === 'all' && trouble > 0 && !unfolded
  const rows = useMemo(() => checkRows(recipients, folded ? 'trouble' : tab, sort), [recipients, folded, tab, sort])
  const source = useMemo(() => arrayRows(`${tab} ${folded} ${sort.by} ${sort.desc}`, rows), [tab, folded, sort, rows])
  const columns = useMemo(
    () =>
      checkColumns(
        t,
        shownFields(used, recipients),
        recipients.some(({ missingFiles }) => missingFiles.length > 0)
      ),
    [t, used, recipients]
  )
  // the preview goes through those who get the letter, those with an empty place first
  const getting = useMemo(() => checkRows(recipients, 'all', sort).filter(({ state }) => state === 'planned'), [recipients, sort])
  const [atId, setAtId] = useState<string>()
  const person = recipients.find(({ id }) => id === atId) ?? getting[0]
  const place = getting.findIndex(({ id }) => id === person?.id)
  // whoever gets no letter is looked at too, but a draft is that of somebody who does
  const shown = getting[place] ?? getting[0]
  const own = useOwnCopy()
  const items = (['all', 'trouble', 'inOrder'] as const).map((id) => ({
    id,
    label: t(`mailings.check.tab.${id}`),
    count: { all: recipients.length, trouble, inOrder }[id]
  }))
  return (
    <LetterFrame
      title={mailing.name}
      at="check"
      notes={{ recipients: t('mailings.sum.included', { count: getting.length }), template: mailing.templateName }}
      goTo={goTo}
      actions={
        <>
          {shown && (
            <PlainButton onClick={() => own.mutate({ id: mailing.id, recipientId: shown.id })} disabled={own.isPending}>
              {t('outputs.own.write')}
            </PlainButton>
          )}
          <Button onClick={goTo.write}>{t('mailings.step.toWrite', { count: getting.length })}</Button>
        </>
      }
    >
      <div className="check-cols">
        <section className="check-left" aria-label={t('mailings.step.check')}>
          <CheckSentence
            mailingId={mailing.id}
            recipients={recipients}
            fields={fields}
            {...(goTo.template && { onTemplate: goTo.template })}
          />
          <div className="people-tabs">
            <Tabs label={t('mailings.check.tabs')} at={tab} items={items} onChange={setTab} panelId="check" />
          </div>
          <div className="people-rows" {...tabPanel('check', tab)}>
            <DataGrid
              ref={grid}
              label={t('mailings.step.check')}
              source={source}
              columns={columns}
              rowId={({ id }) => id}
              rowName={({ name }) => name}
              sort={sort}
              onSort={setSort}
              openId={person?.id}
              isDimmed={({ state }) => state !== 'planned'}
              onOpen={({ id }) => setAtId(id)}
              onPeek={({ id }) => setAtId(id)}
              onFocusRow={({ id }) => setAtId(id)}
              empty={
                <EmptyState
                  title={t(`mailings.check.none.${tab}`)}
                  actions={<Button onClick={() => setTab('all')}>{t('mailings.people.showAll')}</Button>}
                />
              }
            />
          </div>
          {folded && inOrder > 0 && (
            <p className="check-rest soft">
              <span className="faint" aria-hidden>
                ✓
              </span>{' '}
              {t('mailings.check.rest', { count: inOrder })}{' '}
              <LinkButton onClick={() => setUnfolded(true)}>{t('mailings.check.showRest')}</LinkButton>
            </p>
          )}
        </section>
        {person && (
          <CheckPreview
            mailingId={mailing.id}
            person={person}
            at={place}
            total={getting.length}
            onStep={(by) => setAtId(getting[place + by]?.id)}
          />
        )}
      </div>
    </LetterFrame>
  )
}
