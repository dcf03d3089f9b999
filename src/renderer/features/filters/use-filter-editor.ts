import { hashKey } from '@tanstack/react-query'
import { useState } from 'react'
import type { Filter } from '#shared/model/filter.ts'
import type { FilterFieldId } from '#shared/model/filter-field.ts'
import type { FilterError } from '#shared/rules/filter/filter-error.ts'
import { parseFilter } from '#shared/rules/filter/parse.ts'
import { printFilter } from '#shared/rules/filter/print.ts'
import { filterOfTree, type GroupItem, treeOf } from './builder-tree.ts'
import { kindIn, type Wording } from './filter-words.ts'

/** A filter while it is edited as groups and as text at once. */
export interface FilterEditing {
  root: GroupItem
  setRoot: (root: GroupItem) => void
  text: string
  setText: (text: string) => void
  /** Why the text cannot be used; the groups and what is counted stay as they were. */
  problem: FilterError | undefined
}

const isSame = (left: Filter | null, right: Filter | null): boolean => hashKey([left]) === hashKey([right])

/** Both faces of a filter; what one of them says, the other shows. A text that cannot be read leaves the last one that could. */
export function useFilterEditor(words: Wording, filter: Filter | null, onFilter: (filter: Filter | null) => void): FilterEditing {
  const isYesNo = (field: FilterFieldId) => kindIn(words, field) === 'yes-no'
  const print = (each: Filter | null) => (each ? printFilter(each, words) : '')
  const [shown, setShown] = useState(filter)
  const [root, setRoot] = useState(() => treeOf(filter, isYesNo))
  const [text, setText] = useState(() => print(filter))
  const [problem, setProblem] = useState<FilterError>()

  // changed from outside, as by undo
  if (!isSame(shown, filter)) {
    setShown(filter)
    setRoot(treeOf(filter, isYesNo))
    setText(print(filter))
    setProblem(undefined)
  }
  const tell = (next: Filter | null) => {
    setShown(next)
    if (!isSame(next, filter)) onFilter(next)
  }
  return {
    ...{ root, text, problem },
    setRoot: (next) => {
      const asked = filterOfTree(next)
      setRoot(next)
      setText(print(asked))
      setProblem(undefined)
      tell(asked)
    },
    setText: (next) => {
      const parsed = parseFilter(next, words)
      setText(next)
      setProblem(parsed.ok ? undefined : parsed.error)
      if (!parsed.ok) return
      const asked = isEverybody(parsed.filter) ? null : parsed.filter
      setRoot(treeOf(asked, isYesNo))
      tell(asked)
    }
  }
}

const isEverybody = ({ where }: Filter): boolean => where.kind === 'and' && where.nodes.length === 0
