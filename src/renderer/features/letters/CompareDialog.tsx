import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ListRow } from '#shared/model/outreach.ts'
import { api } from '../../lib/api.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Tabs, tabPanel } from '../../ui/Tabs.tsx'
import { AddToListDialog } from './AddToListDialog.tsx'
import './list-dialog.css'

const parts = ['onlyA', 'onlyB', 'both'] as const
/** So many are named; the rest is counted. */
const NAMED = 100

/** Who is on this list and not on another, the other way round, and on both. */
export function CompareDialog({ list, onClose }: { list: ListRow; onClose: () => void }) {
  const t = useText()
  const language = useLanguage()
  const { data: lists } = useQuery(api.lists.all.queryOptions({ input: { language } }))
  const others = lists?.filter(({ id }) => id !== list.id) ?? []
  const [chosen, setChosen] = useState<string>()
  const other = others.find(({ id }) => id === chosen) ?? others[0]
  return (
    <Dialog opened onClose={onClose} title={t('lists.compare.title', { name: list.name })} size={640}>
      {lists && others.length === 0 && <p className="soft">{t('lists.compare.noOther')}</p>}
      {other && (
        <>
          <NativeSelect
            data-autofocus
            label={t('lists.compare.other')}
            data={others.map(({ id, name }) => ({ value: id, label: name }))}
            value={other.id}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
          <Compared key={other.id} list={list} other={other} />
        </>
      )}
    </Dialog>
  )
}

function Compared({ list, other }: { list: ListRow; other: ListRow }) {
  const t = useText()
  const { data, error, refetch } = useQuery(api.lists.compare.queryOptions({ input: { a: list.id, b: other.id } }))
  const [part, setPart] = useState<(typeof parts)[number]>('onlyA')
  const [making, setMaking] = useState(false)
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />
  if (!data) return null
  const people = data[part]
  const names = { onlyA: list.name, onlyB: other.name, both: '' }
  return (
    <section className="compared" aria-label={t('lists.compare.people')}>
      <Tabs
        label={t('lists.compare.tabs')}
        at={part}
        items={parts.map((id) => ({ id, label: t(`lists.compare.${id}`, { name: names[id] }), count: data[id].length }))}
        onChange={setPart}
        panelId="compared"
      />
      <div {...tabPanel('compared', part)}>
        {people.length === 0 && <p className="soft compared-none">{t('lists.compare.none')}</p>}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is reached with Tab */}
        <ul className="compared-people" tabIndex={0} aria-label={t('lists.compare.people')} hidden={people.length === 0}>
          {people.slice(0, NAMED).map(({ personId, name, partnerName }) => (
            <li key={personId}>
              {name} <span className="soft">{partnerName}</span>
            </li>
          ))}
          {people.length > NAMED && <li className="soft">{t('lists.compare.more', { count: people.length - NAMED })}</li>}
        </ul>
      </div>
      {people.length > 0 && (
        <div className="dialog-actions">
          <Button variant="default" onClick={() => setMaking(true)}>
            {t('lists.compare.make', { count: people.length })}
          </Button>
        </div>
      )}
      <AddToListDialog
        opened={making}
        onClose={() => setMaking(false)}
        selection={{ by: 'ids', entity: 'persons', ids: people.map(({ personId }) => personId) }}
      />
    </section>
  )
}
