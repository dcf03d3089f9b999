import { type KeyboardEvent, type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import type { Event, EventParticipant } from '#shared/model/event.ts'
import { useText } from '../../lib/i18n.ts'
import { arrayRows, DataGrid, type GridHandle, rowUnder } from '../../ui/grid/index.ts'
import { Keys } from '../../ui/Keys.tsx'
import { Tabs, tabPanel } from '../../ui/Tabs.tsx'
import { answersOn, type BoardTab, boardTabs, inOrder, orderOf } from './participant-rows.ts'
import { useParticipantColumns } from './participants.columns.tsx'
import { useAnswer } from './use-answer.ts'

interface ParticipantBoardProps {
  event: Event
  openId: string | undefined
  onOpen: (id: string | undefined) => void
  empty: ReactNode
}

/** Who is on it, and what they say. Letters answer while the table has the focus; a row stays where it is until the tab is chosen anew. */
export function ParticipantBoard({ event, openId, onOpen, empty }: ParticipantBoardProps) {
  const t = useText()
  const grid = useRef<GridHandle>(null)
  const answer = useAnswer()
  const { participants, counts } = event
  const [shown, setShown] = useState(() => ({ tab: 'silent' as BoardTab, order: orderOf(participants, 'silent') }))
  const rows = useMemo(() => inOrder(participants, shown.order, shown.tab), [participants, shown])
  const source = useMemo(() => arrayRows(shown.tab, rows), [shown.tab, rows])
  const open = useCallback((row: EventParticipant) => onOpen(row.id), [onOpen])
  const columns = useParticipantColumns()
  const answers = event.status === 'cancelled' ? [] : answersOn(event, Date.now())
  const onKeyDown = (pressed: KeyboardEvent<HTMLElement>) => {
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return
    const said = answers.find((each) => t(`events.key.${each}`).toLowerCase() === pressed.key.toLowerCase())
    const row = said && rows[rowUnder(pressed.target)]
    if (!row) return
    pressed.preventDefault()
    pressed.stopPropagation()
    answer(row, said)
    grid.current?.step(1)
  }
  const countOf = { silent: undefined, name: undefined, coming: counts.accepted + counts.maybe + counts.attended, away: counts.declined }
  return (
    <section className="split-main" aria-label={t('events.board')}>
      <div className="sign-on-tabs">
        <Tabs
          label={t('events.show.label')}
          at={shown.tab}
          items={boardTabs.map((id) => ({ id, label: t(`events.show.${id}`), ...(countOf[id] !== undefined && { count: countOf[id] }) }))}
          onChange={(tab) => setShown({ tab, order: orderOf(participants, tab) })}
          panelId="participants"
        />
        {participants.length > 0 && (
          <span className="note sign-on-keys">
            {answers.map((each) => (
              <span key={each}>
                <Keys keys={t(`events.key.${each}`)} /> {t(`events.says.${each}`)}
              </span>
            ))}
          </span>
        )}
      </div>
      <div className="sign-on-rows" {...tabPanel('participants', shown.tab)} onKeyDownCapture={onKeyDown}>
        <DataGrid
          ref={grid}
          label={t('events.board')}
          {...{ source, columns, openId, onOpen: open, empty }}
          rowId={({ id }) => id}
          rowName={({ name }) => name}
          onPeek={(row) => onOpen(row.id === openId ? undefined : row.id)}
          onFocusRow={(row) => openId !== undefined && onOpen(row.id)}
          onEscape={() => onOpen(undefined)}
        />
      </div>
    </section>
  )
}
