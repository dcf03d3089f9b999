import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { KeyboardEvent } from 'react'

/** What a field says about the editing of it. */
export interface EditedField {
  /** The field's name, in the list of facts beside it. */
  label: string
  multiline?: boolean
  /** A closed list to choose from; the first may stand for "not known". */
  options?: readonly { value: string; label: string }[]
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
export function InlineEditor({
  id,
  label,
  text,
  problem,
  multiline = false,
  options,
  lang,
  onChange,
  onSave,
  onCancel
}: InlineEditorProps) {
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
