import { Button, Progress } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import type { Review, ReviewEdit } from '#shared/model/review.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { arrayRows } from '../../ui/grid/array-rows.ts'
import { DataGrid, type GridHandle } from '../../ui/grid/DataGrid.tsx'
import { isTicked, type Ticks } from '../../ui/grid/ticks.ts'
import { Head } from '../../ui/Head.tsx'
import { Tabs, tabPanel } from '../../ui/Tabs.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { ReviewSide } from './ReviewSide.tsx'
import { ReviewVerdict } from './ReviewVerdict.tsx'
import { reviewColumns } from './review-columns.tsx'
import { countIncluded, partnersOf, type ReviewTab, reviewTabs } from './review-rows.ts'
import { type Committed, orToast, useCommit, useReview } from './use-review.ts'
import './review.css'

/** Looking through what was read, before anything is written. */
export function ReviewPage() {
  const t = useText()
  const { id } = useParams({ from: '/workspace/gennemgang/$id' })
  const navigate = useNavigate()
  const { review, error, edit, forget } = useReview(id)
  useScreen(t('imports.review.title'), t('imports.review.status'))
  const leave = () => void navigate({ to: '/partnere' })
  const done = (result: Committed) => {
    forget()
    showUndoable(doneText(t, result), result.changeSet)
    leave()
  }
  if (error) return <ErrorPanel error={error} title={t('imports.review.gone')} />
  if (!review) return <Head quiet title={t('imports.review.title')} />
  return <Loaded review={review} edit={edit} onDone={done} onLeave={leave} />
}

/** "2 partnere og 1 person"; what there is none of is not told. */
function countText(t: ReturnType<typeof useText>, partners: number, persons: number): string {
  const words = { partners: t('imports.review.partners', { count: partners }), persons: t('imports.review.persons', { count: persons }) }
  if (partners > 0 && persons > 0) return t('imports.review.both', words)
  return partners > 0 ? words.partners : persons > 0 ? words.persons : ''
}

function doneText(t: ReturnType<typeof useText>, { partners, persons, changeSet }: Committed): string {
  if (changeSet === null) return t('imports.review.unchanged')
  const onlyNew = partners.updated + persons.updated + partners.ended + persons.ended === 0
  const counts = (part: typeof partners) => part.created + part.updated + part.ended
  const what = countText(t, counts(partners), counts(persons))
  return t(onlyNew ? 'imports.review.committed' : 'imports.review.updated', { what })
}

interface LoadedProps {
  review: Review
  edit: (edits: ReviewEdit[]) => Promise<unknown>
  onDone: (result: Committed) => void
  onLeave: () => void
}

/** On the first page everything is new, and saying so on every row would be noise. */
const allNew = ['action']
const nothingHidden: string[] = []

function Loaded({ review, edit, onDone, onLeave }: LoadedProps) {
  const t = useText()
  const grid = useRef<GridHandle>(null)
  const [tab, setTab] = useState<ReviewTab>(review.summary.toLookAt > 0 ? 'look' : 'all')
  const [atId, setAtId] = useState<string>()
  const rows = useMemo(() => partnersOf(review, tab), [review, tab])
  const source = useMemo(() => arrayRows(tab, rows), [tab, rows])
  const columns = useMemo(() => reviewColumns(t), [t])
  const onlyNew = review.partners.every((row) => row.disposition === 'create')
  const place = Math.max(
    0,
    rows.findIndex((row) => row.id === atId)
  )
  const partner = rows[place]
  const ticks: Ticks = { all: false, ids: new Set(rows.filter((row) => row.include).map((row) => row.id)) }
  const onTicks = (next: Ticks) => {
    const changed = rows.filter((row) => isTicked(next, row.id) !== row.include)
    if (changed.length > 0) orToast(edit(changed.map((row) => ({ do: 'include', rowId: row.id, include: !row.include }))))
  }
  const items = reviewTabs
    .map((each) => ({ id: each, label: t(`imports.review.tab.${each}`), count: partnersOf(review, each).length }))
    .filter(({ id, count }) => count > 0 || id === tab || id === 'all')
  return (
    <>
      <Actions review={review} onDone={onDone} onLeave={onLeave} />
      <ReviewVerdict review={review} edit={edit} />
      <div className="review-body">
        <section className="review-left" aria-label={t('imports.review.tabs')}>
          <div className="review-tabs">
            <Tabs label={t('imports.review.tabs')} at={tab} items={items} onChange={setTab} panelId="review-rows" />
          </div>
          <div className="review-rows" {...tabPanel('review-rows', tab)}>
            <DataGrid
              ref={grid}
              label={t('imports.review.title')}
              source={source}
              columns={columns}
              rowId={(row) => row.id}
              rowName={(row) => row.name}
              sort={{ by: '', desc: false }}
              onSort={() => {}}
              hidden={onlyNew ? allNew : nothingHidden}
              ticks={ticks}
              onTicks={onTicks}
              openId={partner?.id}
              onOpen={(row) => setAtId(row.id)}
              onPeek={(row) => setAtId(row.id)}
              onFocusRow={(row) => setAtId(row.id)}
              isDimmed={(row) => !row.include}
              empty={<EmptyState title={t('imports.review.empty')} />}
            />
          </div>
          <div className="review-rest">
            {tab === 'look' && review.summary.inOrder > 0 && (
              <p className="soft">
                {t('imports.review.rest', { count: review.summary.inOrder })}{' '}
                <LinkButton onClick={() => setTab('inOrder')}>{t('imports.review.seeRest')}</LinkButton>
              </p>
            )}
            <p className="faint">{t('imports.review.filledIn')}</p>
          </div>
        </section>
        {partner && (
          <ReviewSide
            key={partner.id}
            review={review}
            partner={partner}
            at={place}
            total={rows.length}
            edit={edit}
            onStep={(by) => grid.current?.step(by)}
          />
        )}
      </div>
    </>
  )
}

/** The moment of writing: the button says how many; while it runs, how far, and the way to stop it. */
function Actions({ review, onDone, onLeave }: Omit<LoadedProps, 'edit'>) {
  const t = useText()
  const { run, running, error, progress, cancel } = useCommit(review.id, onDone)
  const { partners, persons, onlyNew } = countIncluded(review)
  const what = countText(t, partners, persons)
  return (
    <>
      <Head quiet title={t('imports.review.title')} onBack={onLeave}>
        <Button variant="default" onClick={running ? cancel : onLeave}>
          {t('imports.review.cancel')}
        </Button>
        <Button onClick={() => run()} loading={running}>
          {what === '' ? t('imports.review.nothing') : t(onlyNew ? 'imports.review.create' : 'imports.review.update', { what })}
        </Button>
      </Head>
      {progress && (
        <Progress.Root size="xs" radius={0}>
          <Progress.Section
            value={(100 * progress.done) / Math.max(1, progress.total)}
            aria-label={t('imports.review.running', progress)}
          />
        </Progress.Root>
      )}
      {error && <ErrorPanel error={error} />}
    </>
  )
}
