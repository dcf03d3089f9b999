import { type KeyboardEvent, type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import type { SignOn, SignOnAnswer, SignOnResponse } from '#shared/model/sign-on.ts'
import { useText } from '../../lib/i18n.ts'
import { arrayRows, DataGrid, type GridHandle, rowUnder } from '../../ui/grid/index.ts'
import { Keys } from '../../ui/Keys.tsx'
import { Tabs, tabPanel } from '../../ui/Tabs.tsx'
import { useBoardColumns } from './board.columns.tsx'
import { type BoardTab, inOrder, orderOf, rowName } from './board-rows.ts'
import { useAnswer } from './use-answer.ts'
import './sign-on-board.css'

interface SignOnBoardProps {
  round: SignOn
  openId: string | undefined
  onOpen: (id: string | undefined) => void
  empty: ReactNode
}

const answers = ['yes', 'yes-reserved', 'no'] as const

/** Who is asked, and what they say. Letters answer while the table has the focus; a row stays where it is until the tab is chosen anew. */
export function SignOnBoard({ round, openId, onOpen, empty }: SignOnBoardProps) {
  const t = useText()
  const grid = useRef<GridHandle>(null)
  const answer = useAnswer()
  const { responses, counts, publishedOn } = round
  const [shown, setShown] = useState(() => ({ tab: 'waiting' as BoardTab, order: orderOf(responses, 'waiting') }))
  const rows = useMemo(() => inOrder(responses, shown.order, shown.tab), [responses, shown])
  const source = useMemo(() => arrayRows(shown.tab, rows), [shown.tab, rows])
  const open = useCallback((row: SignOnResponse) => onOpen(row.id), [onOpen])
  const columns = useBoardColumns(open, publishedOn !== null)
  const keyOf: Record<SignOnAnswer, string> = { yes: t('rounds.key.yes'), 'yes-reserved': t('rounds.key.reserved'), no: t('rounds.key.no') }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || publishedOn !== null) return
    const said = answers.find((each) => keyOf[each].toLowerCase() === event.key.toLowerCase())
    const row = said && rows[rowUnder(event.target)]
    if (!row) return
    event.preventDefault()
    event.stopPropagation()
    answer(row, said)
    if (said === 'yes-reserved') onOpen(row.id)
    else grid.current?.step(1)
  }
  return (
    <section className="split-main" aria-label={t('rounds.board')}>
      <div className="sign-on-tabs">
        <Tabs
          label={t('rounds.show.label')}
          at={shown.tab}
          items={[
            { id: 'waiting', label: t('rounds.show.waiting') },
            { id: 'name', label: t('rounds.show.name') },
            { id: 'yes', label: t('rounds.show.yes'), count: counts.yes + counts.reserved },
            { id: 'no', label: t('rounds.show.no'), count: counts.no }
          ]}
          onChange={(tab) => setShown({ tab, order: orderOf(responses, tab) })}
          panelId="sign-on"
        />
        {publishedOn === null && (
          <span className="note sign-on-keys">
            {answers.map((each) => (
              <span key={each}>
                <Keys keys={keyOf[each]} /> {t(`rounds.says.${each}`)}
              </span>
            ))}
          </span>
        )}
      </div>
      <div className="sign-on-rows" {...tabPanel('sign-on', shown.tab)} onKeyDownCapture={onKeyDown}>
        <DataGrid
          ref={grid}
          label={t('rounds.board')}
          source={source}
          columns={columns}
          rowId={({ id }) => id}
          rowName={rowName}
          openId={openId}
          onOpen={open}
          onPeek={(row) => onOpen(row.id === openId ? undefined : row.id)}
          onFocusRow={(row) => openId !== undefined && onOpen(row.id)}
          onEscape={() => onOpen(undefined)}
          empty={empty}
        />
      </div>
    </section>
  )
}
