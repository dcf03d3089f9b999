import { Button } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import type { Filter } from '#shared/model/filter.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { draftOf } from './drafts.ts'
import { chipsOf, without } from './filter-tree.ts'
import { fieldLabel, goneHint, kindIn, type Wording } from './filter-words.ts'
import { sayDraft, sayingText, sentenceOf } from './sentence.ts'
import { countOptions, type Narrowing } from './use-count.ts'

interface NoMatchProps {
  words: Wording
  query: string
  filter: Filter | null
  onFilter: (filter: Filter | null) => void
  onQuery: (query: string) => void
}

/** One thing that can be taken away so that there may be rows again. */
interface Part {
  sentence: string
  /** What its button calls it. */
  name: string
  left: Narrowing
}

/** Nothing passes: says how many filters there are, which of them is to blame, and takes it away. */
export function NoMatch({ words, query, filter, onFilter, onQuery }: NoMatchProps) {
  const { t, entity } = words
  const parts = partsOf(words, query, filter)
  const counts = useQueries({ queries: parts.map(({ left }) => countOptions(entity, left)) }).map(({ data }) => data ?? 0)
  const most = Math.max(0, ...counts)
  const blamed = most > 0 ? parts[counts.lastIndexOf(most)] : undefined
  const show = ({ left }: Part) => {
    onFilter(left.filter)
    onQuery(left.query)
  }
  const last = parts.at(-1)
  const hint = filter ? goneHint(words, filter.where) : undefined
  return (
    <EmptyState
      title={t(`filters.none.${entity}`, { count: parts.length })}
      actions={
        <>
          {blamed && <Button onClick={() => show(blamed)}>{t('filters.none.removeBlamed', { field: blamed.name })}</Button>}
          {!blamed && last && <Button onClick={() => show(last)}>{t('filters.none.removeLast')}</Button>}
          {parts.length > 1 && (
            <Button
              variant="default"
              onClick={() => {
                onFilter(null)
                onQuery('')
              }}
            >
              {t('filters.none.clearAll')}
            </Button>
          )}
        </>
      }
    >
      {hint ? `${hint} ` : ''}
      {blamed ? t('filters.none.blame', { sentence: blamed.sentence, count: most }) : t('filters.none.blameless')}
    </EmptyState>
  )
}

/** The chips, and what is typed over the table. */
function partsOf(words: Wording, query: string, filter: Filter | null): Part[] {
  const chips = chipsOf(filter).map((node, at) => {
    const draft = draftOf(node, (field) => kindIn(words, field) === 'yes-no')
    return {
      sentence: draft ? sayingText(sayDraft(words, draft)) : sentenceOf(words, node),
      name: draft ? fieldLabel(words, draft.field) : words.t('filters.none.group'),
      left: { query, filter: without(filter, at) }
    }
  })
  const typed = { sentence: query, name: words.t('filters.none.search'), left: { query: '', filter } }
  return query.trim() === '' ? chips : [...chips, typed]
}
