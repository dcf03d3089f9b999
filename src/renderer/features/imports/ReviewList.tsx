import { Button } from '@mantine/core'
import { type Ref, useMemo } from 'react'
import { type Review, type ReviewRow, type ReviewTab, reviewTabs } from '#shared/model/review.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { DataGrid, type GridHandle, type RowSource } from '../../ui/grid/index.ts'
import { Tabs, tabPanel } from '../../ui/Tabs.tsx'
import { SearchField } from '../../ui/Toolbar.tsx'
import { reviewColumns } from './review.columns.tsx'
import { anyKnown, isOfProjects } from './review-counts.ts'
import { isIncluded, rowName, tickedPart } from './review-rows.ts'
import { type EditReview, orToast } from './use-review.ts'
import { useReviewTicks } from './use-review-ticks.ts'

interface ReviewListProps {
  review: Review
  edit: EditReview
  tab: ReviewTab
  onTab: (tab: ReviewTab) => void
  search: string
  onSearch: (search: string) => void
  source: RowSource<ReviewRow>
  grid: Ref<GridHandle>
  openId: string | undefined
  onOpen: () => void
  onFocusRow: (row: ReviewRow, index: number) => void
}

const byPlace = { by: '', desc: false }
const unsorted = () => {}

/** What stands in a column of its own only where it is what one looks at. */
function hiddenColumns({ summary, flat }: Review, tab: ReviewTab): string[] {
  return [...(anyKnown(summary) ? [] : ['action']), flat && tab !== 'greetings' ? 'greeting' : 'email']
}

/** The rows of a tab that the search leaves. Space takes a row along or leaves it, Enter goes to its fields. */
export function ReviewList(props: ReviewListProps) {
  const { review, edit, tab, onTab, search, onSearch, source } = props
  const { flat, summary } = review
  const t = useText()
  const ofProjects = isOfProjects(summary)
  const columns = useMemo(() => reviewColumns(t, flat, ofProjects), [t, flat, ofProjects])
  const hidden = useMemo(() => hiddenColumns(review, tab), [review, tab])
  const { ticks, onTicks } = useReviewTicks({ source, tab, search, edit })
  const items = reviewTabs
    .map((each) => ({ id: each, label: t(`imports.review.tab.${each}`), count: summary.tabs[each] }))
    .filter((item) => item.count > 0 || item.id === tab || item.id === 'all')
  const toggle = (row: ReviewRow) => {
    const part = tickedPart(row)
    if (part) orToast(edit({ do: 'include', rowId: part.id, include: !part.include }))
  }
  return (
    <section className="review-left" aria-label={t('imports.review.tabs')}>
      <div className="review-tabs">
        <Tabs label={t('imports.review.tabs')} at={tab} items={items} onChange={onTab} panelId="review-rows" />
        <SearchField label={t('imports.review.search')} value={search} onChange={onSearch} />
      </div>
      <div className="review-rows" {...tabPanel('review-rows', tab)}>
        <DataGrid
          ref={props.grid}
          label={t('imports.review.title')}
          {...{ source, columns, hidden, ticks, onTicks }}
          rowId={(row) => row.id}
          rowName={rowName}
          sort={byPlace}
          onSort={unsorted}
          openId={props.openId}
          onOpen={props.onOpen}
          onPeek={toggle}
          onFocusRow={props.onFocusRow}
          isDimmed={(row) => !isIncluded(row)}
          empty={<NoRows search={search} onClear={() => onSearch('')} onAll={() => onTab('all')} />}
        />
      </div>
      <Rest review={review} tab={tab} onTab={onTab} />
    </section>
  )
}

function NoRows({ search, onClear, onAll }: { search: string; onClear: () => void; onAll: () => void }) {
  const t = useText()
  if (search === '')
    return <EmptyState title={t('imports.review.empty')} actions={<Button onClick={onAll}>{t('mailings.people.showAll')}</Button>} />
  return <EmptyState title={t('imports.review.noMatch')} actions={<Button onClick={onClear}>{t('imports.review.clearSearch')}</Button>} />
}

/** What happens to the rows one need not look at, and what was filled in for the user. */
function Rest({ review: { flat, summary }, tab, onTab }: Pick<ReviewListProps, 'review' | 'tab' | 'onTab'>) {
  const t = useText()
  return (
    <div className="review-rest">
      {tab === 'look' && summary.tabs.inOrder > 0 && (
        <p className="soft">
          {t('imports.review.rest', { count: summary.tabs.inOrder })}{' '}
          <LinkButton onClick={() => onTab('inOrder')}>{t('imports.review.seeRest')}</LinkButton>
        </p>
      )}
      {!flat && !isOfProjects(summary) && <p className="faint">{t('imports.review.filledIn')}</p>}
    </div>
  )
}
