import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { Recipient, Resolved } from '#shared/model/outreach.ts'
import { useCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { arrayRows, DataGrid, type GridHandle, type Ticks, useTableView } from '../../ui/grid/index.ts'
import { Tabs, tabPanel } from '../../ui/Tabs.tsx'
import { FilterChip } from '../../ui/Toolbar.tsx'
import { peopleColumns } from './people.columns.tsx'
import { peopleShown, type Shown } from './people.ts'
import { WhyPanel } from './WhyPanel.tsx'
import './people-view.css'

interface PeopleViewProps {
  resolved: Resolved
  shown: Shown
  onShow: (shown: Shown) => void
  /** Why they were chosen at all, as the first link of the chain. */
  chosen: { title: string; text: string }
  listId?: string
  ticks?: Ticks
  onTicks?: (ticks: Ticks) => void
  empty: ReactNode
  /** Docked under the table. */
  children?: ReactNode
}

/** Everybody who was chosen, those who get the letter and those who do not, and beside the table why. */
export function PeopleView({ resolved, shown, onShow, chosen, listId, ticks, onTicks, empty, children }: PeopleViewProps) {
  const t = useText()
  const navigate = useNavigate()
  const grid = useRef<GridHandle>(null)
  const [peek, setPeek] = useState<string>()
  const { sort, setSort } = useTableView('recipients', { by: 'name', desc: false })
  const people = useMemo(() => [...resolved.included, ...resolved.excluded], [resolved])
  const rows = useMemo(() => peopleShown(people, shown, sort, resolved.often), [people, shown, sort, resolved.often])
  const source = useMemo(() => arrayRows(`${shown} ${sort.by} ${sort.desc}`, rows), [shown, sort, rows])
  const columns = useMemo(() => peopleColumns(t), [t])
  const place = rows.findIndex(({ personId }) => personId === peek)
  const person = rows[place]
  useCommand('card.next', person && (() => grid.current?.step(1)))
  useCommand('card.previous', person && (() => grid.current?.step(-1)))
  const open = ({ personId }: Recipient) => void navigate({ to: '/person/$id', params: { id: personId } })
  const some = shown !== 'all' && shown !== 'included' && shown !== 'excluded' ? shown : undefined
  const tab = some === 'put-on' || some === 'often' ? 'included' : some ? 'excluded' : shown
  return (
    <div className="split">
      <section className="split-main" aria-label={t('mailings.people.title')}>
        <div className="people-tabs">
          <Tabs
            label={t('mailings.people.tabs')}
            at={tab}
            items={[
              { id: 'all', label: t('mailings.people.all'), count: people.length },
              { id: 'included', label: t('mailings.people.included'), count: resolved.included.length },
              { id: 'excluded', label: t('mailings.people.excluded'), count: resolved.excluded.length }
            ]}
            onChange={onShow}
            panelId="people"
          />
          {some && (
            <FilterChip removeLabel={t('mailings.people.allReasons')} onRemove={() => onShow(tab)}>
              {some === 'put-on'
                ? t('lists.putOn', { count: rows.length })
                : some === 'often'
                  ? t('lists.often.shown', { count: rows.length })
                  : t(`mailings.sum.reason.${some}`, { count: rows.length })}
            </FilterChip>
          )}
        </div>
        <div className="people-rows" {...tabPanel('people', tab)}>
          <DataGrid
            ref={grid}
            label={t('mailings.people.title')}
            source={source}
            columns={columns}
            rowId={({ personId }) => personId}
            rowName={({ name }) => name}
            sort={sort}
            onSort={setSort}
            openId={person?.personId}
            isDimmed={(row) => row.reason !== null}
            onOpen={open}
            onPeek={(row) => setPeek(peek === row.personId ? undefined : row.personId)}
            onFocusRow={(row) => person && setPeek(row.personId)}
            onEscape={() => setPeek(undefined)}
            empty={empty}
            {...(ticks && onTicks && { ticks, onTicks })}
          />
        </div>
        {children}
      </section>
      {person && (
        <WhyPanel
          key={person.personId}
          person={person}
          chosen={chosen}
          listId={listId}
          place={t('mailings.people.place', { at: place + 1, total: rows.length })}
          onOpen={() => open(person)}
          onClose={() => {
            setPeek(undefined)
            grid.current?.focus()
          }}
        />
      )}
    </div>
  )
}
