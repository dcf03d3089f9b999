import { TextInput } from '@mantine/core'
import { IconSearch, IconX } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useCommand } from '../lib/commands.ts'
import { useText } from '../lib/i18n.ts'
import { IconButton } from './buttons.tsx'
import './toolbar.css'

/** The row over a table: what it is narrowed to on the left, how it is shown on the right. Wraps before it clips. */
export const Toolbar = ({ children }: { children: ReactNode }) => <div className="toolbar">{children}</div>

const PAUSE = 150

interface SearchFieldProps {
  label: string
  value: string
  /** After a short pause in the typing, and at once when it is cleared. */
  onChange: (value: string) => void
}

/** Narrows the table of this screen. Mod+F goes there; Esc clears it. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const t = useText()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  useEffect(() => {
    if (text === value) return
    const timer = setTimeout(() => onChange(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text, value, onChange])
  useCommand('edit.find', () => field.current?.select())
  const clear = () => {
    setText('')
    onChange('')
  }
  return (
    <TextInput
      ref={field}
      aria-label={label}
      placeholder={label}
      className="search-field"
      leftSection={<IconSearch size={14} stroke={1.7} aria-hidden />}
      rightSection={text !== '' && <IconButton label={t('ui.clear')} icon={<IconX size={13} stroke={1.8} />} onClick={clear} />}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || text === '') return
        event.preventDefault()
        clear()
      }}
    />
  )
}

/** Something the table is narrowed to, as a sentence that can be taken away. */
export const FilterChip = ({ children, removeLabel, onRemove }: { children: ReactNode; removeLabel: string; onRemove: () => void }) => (
  <span className="filter-chip">
    <span>{children}</span>
    <button type="button" aria-label={removeLabel} onClick={onRemove}>
      <IconX size={13} stroke={1.8} aria-hidden />
    </button>
  </span>
)
