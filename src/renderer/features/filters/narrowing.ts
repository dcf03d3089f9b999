import type { Filter, FilterNode } from '#shared/model/filter.ts'
import { parseFilter } from '#shared/rules/filter/parse.ts'
import { chipsOf, filterOf } from './filter-tree.ts'
import type { Wording } from './filter-words.ts'
import { sentenceOf } from './sentence.ts'
import type { Narrowing } from './use-count.ts'

/** What is typed and what the view asks as one filter; what is typed and cannot be read asks nothing. */
export function wholeFilter(words: Wording, { query, filter }: Narrowing): Filter | null {
  const typed = parseFilter(query, words)
  const nodes: FilterNode[] = filter ? [filter.where] : []
  return filterOf([...nodes, ...(typed.ok ? chipsOf(typed.filter) : [])])
}

/** "Personer, hvor by er Aarhus", "Alle partnere". */
export function narrowingSentence(words: Wording, narrowing: Narrowing): string {
  const filter = wholeFilter(words, narrowing)
  const { t, entity } = words
  if (!filter || chipsOf(filter).length === 0) return t(`filters.everybody.${entity}`)
  return t(`filters.said.${entity}`, { sentence: sentenceOf(words, filter.where) })
}
