import { IconDots, IconFilter } from '@tabler/icons-react'
import { useState } from 'react'
import type { Filter, FilterNode } from '#shared/model/filter.ts'
import { useCommand } from '../../lib/commands.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { AddFilter } from './AddFilter.tsx'
import { ChipOf } from './ChipOf.tsx'
import { FilterBuilder } from './FilterBuilder.tsx'
import { chipsOf, filterOf, without } from './filter-tree.ts'
import type { Wording } from './filter-words.ts'
import './filter-chips.css'

interface FilterChipsProps {
  words: Wording
  query: string
  filter: Filter | null
  onFilter: (filter: Filter | null) => void
}

/** What the table is narrowed to, as sentences that can be changed and taken away, and the ways to one more. */
export function FilterChips({ words, query, filter, onFilter }: FilterChipsProps) {
  const { t } = words
  const [building, setBuilding] = useState(false)
  useCommand('view.build-filter', () => setBuilding(true))
  const chips = chipsOf(filter)
  const replace = (at: number, node: FilterNode) => onFilter(filterOf(chips.map((each, index) => (index === at ? node : each))))
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset: the chips are no form
    <div className="filter-chips" role="group" aria-label={t('filters.chips')}>
      {chips.map((node, at) => (
        <ChipOf
          // biome-ignore lint/suspicious/noArrayIndexKey: a chip is its place; a changed one is still the same
          key={at}
          words={words}
          node={node}
          query={query}
          others={chips.filter((_, index) => index !== at)}
          onChange={(next) => replace(at, next)}
          onRemove={() => onFilter(without(filter, at))}
          onBuild={() => setBuilding(true)}
        />
      ))}
      <AddFilter words={words} query={query} others={chips} onAdd={(node) => onFilter(filterOf([...chips, node]))}>
        <IconFilter size={14} stroke={1.7} aria-hidden /> {t('filters.add')}
      </AddFilter>
      <PlainButton onClick={() => setBuilding(true)} aria-haspopup="dialog">
        <IconDots size={14} stroke={1.7} aria-hidden /> {t('filters.more')}
      </PlainButton>
      {building && <FilterBuilder words={words} query={query} filter={filter} onFilter={onFilter} onClose={() => setBuilding(false)} />}
    </div>
  )
}
