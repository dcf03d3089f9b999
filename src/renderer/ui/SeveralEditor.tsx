import { MultiSelect, TagsInput } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { packList, unpackList } from '#shared/rules/packed-list.ts'

/** Texts that a field holds several of. */
export interface Several {
  /** What there is to choose from. */
  options: readonly string[]
  /** Others can be written too. */
  isFree?: boolean
  /** Stands before a name. */
  mark?: (name: string) => ReactNode
}

interface SeveralEditorProps extends Several {
  id: string
  label: string
  /** As packed. */
  text: string
  problem: string | undefined
  onChange: (text: string) => void
  onSave: (text: string, stay: boolean) => void
  onCancel: () => void
}

/** The editor of a field that holds several texts: a list with ticks. Enter chooses and, with nothing to choose, saves; so does leaving it. */
export function SeveralEditor({ id, label, text, problem, options, isFree = false, mark, onChange, onSave, onCancel }: SeveralEditorProps) {
  const [search, setSearch] = useState('')
  const [isOpen, setOpen] = useState(false)
  const chosen = unpackList(text)
  // what stands typed when the field is left is meant
  const all = isFree && search.trim() !== '' ? packList([...new Set([...chosen, ...unpackList(search)])]) : text
  const onKeyDown = (event: KeyboardEvent) => {
    const isEnter = event.key === 'Enter'
    const hasMarked = event.target instanceof Element && event.target.hasAttribute('aria-activedescendant')
    const saves = isEnter && (event.ctrlKey || event.metaKey || (search === '' && !(isOpen && hasMarked)))
    const cancels = event.key === 'Escape' && !isOpen
    if (!saves && !cancels) return
    event.preventDefault()
    event.stopPropagation()
    if (saves) onSave(all, true)
    else onCancel()
  }
  const shared = {
    id,
    'aria-label': label,
    error: problem,
    autoFocus: true,
    className: 'inline-editor',
    // one that is no longer on the list stays until it is taken away
    data: [...new Set([...options, ...chosen])],
    value: chosen,
    searchValue: search,
    onSearchChange: setSearch,
    // what is pasted or typed in one go may be several
    onChange: (next: string[]) =>
      onChange(packList([...new Set(next.flatMap((each) => (isFree && !chosen.includes(each) ? unpackList(each) : [each])))])),
    onDropdownOpen: () => setOpen(true),
    onDropdownClose: () => setOpen(false),
    onBlur: () => onSave(all, false),
    onKeyDown,
    comboboxProps: { transitionProps: { duration: 0 } },
    ...(mark && {
      renderOption: ({ option }: { option: { value: string } }) => (
        <span>
          {mark(option.value)}
          {option.value}
        </span>
      )
    })
  }
  return isFree ? <TagsInput {...shared} splitChars={[',', ';']} /> : <MultiSelect {...shared} searchable />
}
