import { FilterText } from './FilterText.tsx'
import type { Wording } from './filter-words.ts'
import { RuleGroup } from './RuleGroup.tsx'
import type { FilterEditing } from './use-filter-editor.ts'
import './filter-editor.css'

/** A filter as nested groups of rules and, below them, as text: whichever is edited, the other follows. */
export const FilterEditor = ({ words, editing }: { words: Wording; editing: FilterEditing }) => (
  <div className="filter-editor">
    <RuleGroup words={words} group={editing.root} root={editing.root} onRoot={editing.setRoot} depth={0} />
    <FilterText words={words} editing={editing} />
  </div>
)
