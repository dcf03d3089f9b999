import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { SlashDay } from '#shared/rules/slash-day.ts'
import { useText } from '../../lib/i18n.ts'
import { announce } from '../../ui/LiveRegion.tsx'
import { type NamedSubject, useFoundParties } from './find-parties.ts'
import { markedParts } from './marked-parts.ts'
import './note-field.css'

interface NoteFieldProps {
  label: string
  value: string
  onChange: (text: string) => void
  onBlur: () => void
  mentioned: readonly NamedSubject[]
  onMention: (subject: NamedSubject) => void
  slash: SlashDay | undefined
  autoFocus: boolean
}

/** What is typed after an @, up to the caret. */
const mention = /(?<!\S)@([\p{L}\p{N}][\p{L}\p{N} .'’-]{0,40})$/u

/** What was said. @ names somebody, /om 2 uger promises; both are coloured as they are typed. */
export function NoteField({ label, value, onChange, onBlur, mentioned, onMention, slash, autoFocus }: NoteFieldProps) {
  const t = useText()
  const listId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const { found } = useFoundParties(typed)
  const count = found.length
  useEffect(() => {
    if (count > 0) announce(t('log.found', { count }))
  }, [count, t])
  const look = (element: HTMLTextAreaElement) => {
    const words = mention.exec(element.value.slice(0, element.selectionStart))?.[1] ?? ''
    // a name that is taken is not asked for again
    setTyped(mentioned.some(({ name }) => words.startsWith(name)) ? '' : words)
    setAt(0)
  }
  const take = (subject: NamedSubject) => {
    const caret = field.current?.selectionStart ?? value.length
    const before = value.slice(0, caret).replace(mention, `@${subject.name} `)
    onChange(before + value.slice(caret))
    onMention(subject)
    setTyped('')
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(before.length, before.length)
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = found[at]
    if (!chosen || event.ctrlKey || event.metaKey) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) setAt((at + step + count) % count)
    else if (event.key === 'Enter' || event.key === 'Tab') take(chosen)
    else if (event.key === 'Escape') setTyped('')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="note-field">
      <div className="note-field-under" aria-hidden="true">
        {markedParts(value, mentioned, slash).map(({ text, mark }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts are the text, in its order
          <span key={place} data-mark={mark}>
            {text}
          </span>
        ))}{' '}
      </div>
      <textarea
        ref={field}
        aria-label={label}
        title={t('log.noteHint')}
        data-autofocus={autoFocus || undefined}
        value={value}
        aria-autocomplete="list"
        aria-controls={count > 0 ? listId : undefined}
        aria-activedescendant={count > 0 ? `${listId}-${at}` : undefined}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value)
          look(currentTarget)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setTyped('')
          onBlur()
        }}
      />
      {count > 0 && (
        <div role="listbox" id={listId} aria-label={t('log.mention')} className="note-field-found">
          {found.map((subject, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
            <div
              role="option"
              key={subject.id}
              id={`${listId}-${place}`}
              aria-selected={place === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(subject)}
            >
              {subject.name} <span className="note">{subject.note}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
