import { IconPencil } from '@tabler/icons-react'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { isMasked } from '#shared/rules/privacy/mask-text.ts'
import { toAppError } from '../lib/app-error.ts'
import { useIsPast } from '../lib/as-of.ts'
import { useText } from '../lib/i18n.ts'
import { IconButton } from './buttons.tsx'
import { type EditedField, InlineEditor } from './InlineEditor.tsx'
import { isHiddenValue } from './privacy.ts'
import { showErrorToast } from './toast.tsx'
import './inline-field.css'

interface InlineFieldProps extends EditedField {
  value: string
  /** In place of the bare value, as a link; then a pencil opens the editor. */
  display?: ReactNode
  /** Says what is wrong with a text; undefined: nothing. */
  validate?: (value: string) => string | undefined
  /** Rejects with what the host says against it. */
  onSave: (value: string) => Promise<unknown>
  /** What stands there while there is no value. */
  empty?: string
}

/** Another screen takes the place of this one without the editor having been left: what was typed is meant all the same. */
function useSaveOnLeave(save: () => void): void {
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => () => latest.current(), [])
}

/**
 * A fact that is edited where it stands: Enter, F2 or a click opens it, Enter saves (Ctrl+Enter in a long text), Esc
 * leaves it. While the window looks back it is read only. The new value is shown at once; if it cannot be saved, the editor comes back with the text and the reason.
 */
export function InlineField(props: InlineFieldProps) {
  const { label, value, display, validate, onSave, options, empty, lang } = props
  const t = useText()
  const id = useId()
  const [editing, setEditing] = useState<{ text: string; problem: string | undefined }>()
  const [saved, setSaved] = useState<string>()
  const isPast = useIsPast()
  const button = useRef<HTMLButtonElement>(null)
  const refocus = useRef(false)
  const shown = saved ?? value
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the host says stands over what was only hoped
  useEffect(() => setSaved(undefined), [value])
  useEffect(() => {
    if (editing || !refocus.current) return
    refocus.current = false
    button.current?.focus()
  }, [editing])

  useSaveOnLeave(() => {
    const isNew = editing !== undefined && editing.text !== shown && validate?.(editing.text) === undefined
    if (isNew) void onSave(editing.text).catch(showErrorToast)
  })

  const open = () => !isHiddenValue(shown, label) && setEditing({ text: shown, problem: undefined })
  const save = async (text: string, stay: boolean) => {
    const problem = text === shown ? undefined : validate?.(text)
    if (problem !== undefined) return setEditing({ text, problem })
    refocus.current = stay
    setEditing(undefined)
    if (text === shown) return
    setSaved(text)
    try {
      await onSave(text)
    } catch (error) {
      const { code, details } = toAppError(error)
      setSaved(undefined)
      setEditing({ text, problem: t(`errors.${code}`, details) })
    }
  }
  if (editing)
    return (
      <InlineEditor
        {...props}
        id={id}
        {...editing}
        onChange={(text) => setEditing({ text, problem: undefined })}
        onSave={save}
        onCancel={() => {
          refocus.current = true
          setEditing(undefined)
        }}
      />
    )
  const onKeyDown = (event: { key: string }) => event.key === 'F2' && open()
  if (display !== undefined && shown !== '' && !isMasked(shown))
    return (
      <span className="inline-field" data-saved={saved !== undefined || undefined}>
        <span className="clip">{display}</span>
        {!isPast && (
          <IconButton
            ref={button}
            label={t('ui.edit', { field: label })}
            icon={<IconPencil size={14} stroke={1.6} />}
            className="inline-field-pencil"
            onClick={open}
            onKeyDown={onKeyDown}
          />
        )}
      </span>
    )
  const words = options?.find((option) => option.value === shown)?.label ?? shown
  if (isPast)
    return (
      <span className="inline-field-read" lang={lang}>
        {words === '' ? '–' : words}
      </span>
    )
  return (
    <button
      ref={button}
      type="button"
      className="inline-field-value"
      data-empty={words === '' || undefined}
      data-saved={saved !== undefined || undefined}
      onClick={open}
      onKeyDown={onKeyDown}
    >
      <span className="visually-hidden">{t('ui.edit', { field: label })}: </span>
      <span lang={lang}>{words === '' ? (empty ?? t('ui.empty')) : words}</span>
    </button>
  )
}
