import { Button } from '@mantine/core'
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import { type Review, type ReviewTab, reviewTabs } from '#shared/model/review.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { DataGrid, type GridHandle } from '../../ui/grid/index.ts'
import { Tabs, tabPanel } from '../../ui/Tabs.tsx'
import { SearchField } from '../../ui/Toolbar.tsx'
import { ReviewSide } from './ReviewSide.tsx'
import { reviewColumns } from './review.columns.tsx'
import type { Question } from './review-questions.ts'
import { isIncluded, rowName, tickedPart } from './review-rows.ts'
import { answerByKey, useQuestions } from './use-questions.ts'
import { type EditReview, orToast } from './use-review.ts'
import { useReviewRows } from './use-review-rows.ts'
import { useReviewTicks } from './use-review-ticks.ts'
import { useSettledRow } from './use-settled-row.ts'

interface ReviewBodyProps {
  review: Review
  edit: EditReview
}

const byPlace = { by: '', desc: false }
const unsorted = () => {}

/** What stands in a column of its own only where it is what one looks at. */
function hiddenColumns({ summary, flat }: Review, tab: ReviewTab): string[] {
  const { update, unchanged, conflict, departed } = summary.partners
  const people = summary.persons
  const isAllNew = update + unchanged + conflict + departed + people.update + people.unchanged + people.conflict + people.departed === 0
  return [...(isAllNew ? ['action'] : []), flat && tab !== 'greetings' ? 'greeting' : 'email']
}

/** Esc takes back ticks elsewhere. Here they say what is written, and nobody set them to see them gone. */
function leavesTicks(event: KeyboardEvent): boolean {
  const isHere = event.key === 'Escape' && event.target instanceof Element && event.target.matches('[data-column]')
  if (isHere) event.stopPropagation()
  return isHere
}

/** Left the rows of a tab, right the one at hand. */
export function ReviewBody({ review, edit }: ReviewBodyProps) {
  const t = useText()
  const { id, flat, summary } = review
  const grid = useRef<GridHandle>(null)
  const fields = useRef<HTMLDivElement>(null)
  const [tab, setTab] = useState<ReviewTab>(summary.tabs.look > 0 ? 'look' : 'all')
  const [search, setSearch] = useState('')
  const { source, at, follow } = useReviewRows(id, tab, search)
  const columns = useMemo(() => reviewColumns(t, flat), [t, flat])
  const hidden = useMemo(() => hiddenColumns(review, tab), [review, tab])
  const { ticks, onTicks } = useReviewTicks({ source, tab, search, edit })
  const goToField = useCallback((question?: Question) => {
    const find = (selector: string) => fields.current?.querySelector<HTMLElement>(selector)
    const own = question
      ? find(`[data-part="${CSS.escape(question.partId)}"] [data-field=${question.field}] :is(button, input)`)
      : undefined
    const field = own ?? find('button, input, select')
    field?.focus()
  }, [])
  const shown = useSettledRow(at)
  const questions = useQuestions(shown?.row, edit)
  const step = useCallback((by: number) => grid.current?.step(by), [])
  const items = reviewTabs
    .map((each) => ({ id: each, label: t(`imports.review.tab.${each}`), count: summary.tabs[each] }))
    .filter((item) => item.count > 0 || item.id === tab || item.id === 'all')
  return (
    <div
      className="review-body"
      onKeyDownCapture={(event) => {
        // an answer is for the row that is on show
        if (!leavesTicks(event) && shown === at) answerByKey(event, questions, goToField)
      }}
    >
      <section className="review-left" aria-label={t('imports.review.tabs')}>
        <div className="review-tabs">
          <Tabs label={t('imports.review.tabs')} at={tab} items={items} onChange={setTab} panelId="review-rows" />
          <SearchField label={t('imports.review.search')} value={search} onChange={setSearch} />
        </div>
        <div className="review-rows" {...tabPanel('review-rows', tab)}>
          <DataGrid
            ref={grid}
            label={t('imports.review.title')}
            source={source}
            columns={columns}
            rowId={(row) => row.id}
            rowName={rowName}
            sort={byPlace}
            onSort={unsorted}
            hidden={hidden}
            ticks={ticks}
            onTicks={onTicks}
            openId={at?.row.id}
            onOpen={() => goToField(questions.question)}
            onPeek={(row) => {
              const part = tickedPart(row)
              if (part) orToast(edit({ do: 'include', rowId: part.id, include: !part.include }))
            }}
            onFocusRow={follow}
            isDimmed={(row) => !isIncluded(row)}
            empty={<NoRows search={search} onClear={() => setSearch('')} />}
          />
        </div>
        <div className="review-rest">
          {tab === 'look' && summary.tabs.inOrder > 0 && (
            <p className="soft">
              {t('imports.review.rest', { count: summary.tabs.inOrder })}{' '}
              <LinkButton onClick={() => setTab('inOrder')}>{t('imports.review.seeRest')}</LinkButton>
            </p>
          )}
          {!flat && <p className="faint">{t('imports.review.filledIn')}</p>}
        </div>
      </section>
      {shown && (
        <ReviewSide
          key={shown.row.id}
          {...{ review, edit, questions }}
          {...shown}
          total={source.total}
          fieldsRef={fields}
          onFix={goToField}
          onStep={step}
        />
      )}
    </div>
  )
}

function NoRows({ search, onClear }: { search: string; onClear: () => void }) {
  const t = useText()
  if (search === '') return <EmptyState title={t('imports.review.empty')} />
  return <EmptyState title={t('imports.review.noMatch')} actions={<Button onClick={onClear}>{t('imports.review.clearSearch')}</Button>} />
}
