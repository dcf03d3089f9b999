import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { type KeyboardEvent, useRef } from 'react'
import { typedDay } from '../lib/typed-day.ts'
import { focusCalendar, isInCalendar, opensList } from './Calendar.tsx'
import { DayPopover } from './DayPopover.tsx'
import { type Several, SeveralEditor } from './SeveralEditor.tsx'

/** What a field says about the editing of it. */
export interface EditedField {
  /** The field's name, in the list of facts beside it. */
  label: string
  multiline?: boolean
  /** A closed list to choose from; the first may stand for "not known". */
  options?: readonly { value: string; label: string }[]
  /** Several texts, packed into one value. */
  several?: Several | undefined
  /** A calendar stands beside what is typed. */
  isDay?: boolean
  lang?: string | undefined
}

interface InlineEditorProps extends EditedField {
  id: string
  text: string
  problem: string | undefined
  onChange: (text: string) => void
  /** stay: the focus goes back to the field, as it does after a key. */
  onSave: (text: string, stay: boolean) => void
  onCancel: () => void
}

/** The editor of a field while it is open. Leaving it saves, as Enter does. */
export function InlineEditor({ several, ...props }: InlineEditorProps) {
  return several ? <SeveralEditor {...props} {...several} /> : <TextEditor {...props} />
}

function TextEditor({
  id,
  label,
  text,
  problem,
  multiline = false,
  options,
  lang,
  isDay = false,
  onChange,
  onSave,
  onCancel
}: Omit<InlineEditorProps, 'several'>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const saves = event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)
    if (event.key !== 'Escape' && !saves) return
    event.preventDefault()
    event.stopPropagation()
    if (saves) onSave(text, true)
    else onCancel()
  }
  const shared = {
    id,
    'aria-label': label,
    error: problem,
    autoFocus: true,
    onKeyDown,
    className: 'inline-editor',
    onBlur: () => onSave(text, false)
  }
  if (options)
    return (
      <NativeSelect
        {...shared}
        data={options.map((option) => ({ ...option }))}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )
  if (multiline)
    return <Textarea {...shared} lang={lang} autosize minRows={3} value={text} onChange={(event) => onChange(event.currentTarget.value)} />
  if (isDay) return <DayEditor {...shared} text={text} onChange={onChange} onSave={onSave} />
  return (
    <TextInput
      {...shared}
      lang={lang}
      value={text}
      onChange={(event) => onChange(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
    />
  )
}

interface DayEditorProps extends Pick<InlineEditorProps, 'id' | 'text' | 'onChange' | 'onSave'> {
  onKeyDown: (event: KeyboardEvent) => void
}

/** A day as it is typed, also in words, with a calendar below. */
function DayEditor({ text, onChange, onSave, onKeyDown, ...shared }: DayEditorProps) {
  const input = useRef<HTMLInputElement>(null)
  const leave = () => document.activeElement !== input.current && onSave(typedDay(text), false)
  return (
    <DayPopover
      opened
      day={text}
      onChoose={(day) => onSave(day, true)}
      onBack={() => input.current?.focus()}
      onLeave={() => setTimeout(() => input.current?.isConnected && leave())}
    >
      <TextInput
        {...shared}
        ref={input}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={({ relatedTarget }) => !isInCalendar(relatedTarget) && onSave(typedDay(text), false)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault()
            event.stopPropagation()
            onSave(typedDay(text), true)
          } else if (opensList(event)) {
            event.preventDefault()
            focusCalendar()
          } else onKeyDown(event)
        }}
      />
    </DayPopover>
  )
}
