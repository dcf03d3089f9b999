import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Filter } from '#shared/model/filter.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { CountLine } from './CountLine.tsx'
import { FilterEditor } from './FilterEditor.tsx'
import type { Wording } from './filter-words.ts'
import { useFilterEditor } from './use-filter-editor.ts'

interface FilterBuilderProps {
  words: Wording
  query: string
  filter: Filter | null
  onFilter: (filter: Filter | null) => void
  onClose: () => void
}

/** The whole filter in a dialog: groups, text, and how many it leaves; nothing changes until it is shown. */
export function FilterBuilder({ words, query, filter: first, onFilter, onClose }: FilterBuilderProps) {
  const { t } = words
  const [filter, setFilter] = useState(first)
  const editing = useFilterEditor(words, filter, setFilter)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (editing.problem) return
    onFilter(filter)
    onClose()
  }
  return (
    <Dialog opened onClose={onClose} title={t('filters.builder.title')} size={780}>
      <form onSubmit={submit}>
        <FilterEditor words={words} editing={editing} />
        <div className="dialog-actions">
          <Button type="submit" disabled={editing.problem !== undefined}>
            {t('filters.apply')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <span className="note grow filter-count">
            <CountLine words={words} narrowing={{ query, filter }} />
          </span>
          {filter && <PlainButton onClick={() => setFilter(null)}>{t('filters.clear')}</PlainButton>}
        </div>
      </form>
    </Dialog>
  )
}
