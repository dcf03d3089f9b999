import { Popover } from '@mantine/core'
import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import type { CellSpec } from '#shared/rules/cells/parse-cell.ts'
import { useText } from '../../../lib/i18n.ts'
import { typedDay } from '../../../lib/typed-day.ts'
import { Calendar, focusCalendar, isInCalendar, opensList } from '../../Calendar.tsx'
import type { Leaving, OpenEditor } from './cell-edit.ts'
import { leavingOf } from './editor-keys.ts'
import { OptionList } from './OptionList.tsx'
import { useChoices } from './use-choices.ts'
import './cell-editor.css'

interface CellEditorProps {
  editor: OpenEditor
  /** Of the column. */
  label: string
  spec: CellSpec
  mark: ((name: string) => ReactNode) | undefined
  onChange: (text: string) => void
  onCommit: (text: string, leaving: Leaving) => void
  onCancel: () => void
}

/**
 * The editor in a cell. Enter and Tab save and go on, Esc leaves the cell as it was, F2 lets the arrows save and move. What is wrong is said
 * below while the text stays; names to choose from stand there too.
 */
export function CellEditor({ editor, label, spec, mark, onChange, onCommit, onCancel }: CellEditorProps) {
  const t = useText()
  const id = useId()
  const [text, setText] = useState(editor.text)
  const [arrowsMove, setArrowsMove] = useState(false)
  const choices = useChoices(spec, text, editor)
  const isLong = spec.kind === 'long-text'
  const isDay = spec.kind === 'date'
  const input = useRef<HTMLInputElement>(null)
  const commit = (typed: string, leaving: Leaving) => onCommit(isDay ? typedDay(typed) : typed, leaving)
  const { problem } = editor
  const change = (next: string) => {
    setText(next)
    choices.onTyped()
    if (problem !== undefined) onChange(next)
  }
  /** The list stays open for the next one. */
  const tick = (name: string) => setText(listed(choices.take(name)))
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // the keys of a letter that is being put together are its own
    if (event.nativeEvent.isComposing) return
    event.stopPropagation()
    if (event.key === 'F2') return setArrowsMove(!arrowsMove)
    if (choices.onKey(event)) return event.preventDefault()
    if (isDay && opensList(event)) {
      event.preventDefault()
      return focusCalendar()
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      return onCancel()
    }
    if (isLong && event.key === 'Enter' && event.altKey) return
    const leaving = leavingOf(event, arrowsMove)
    if (!leaving) return
    event.preventDefault()
    const { active, chosen, isPointed } = choices
    if (chosen && isPointed && active !== undefined && leaving === 'down') return tick(active)
    // what is ticked is ticked: only a name that is typed half is still to be put in
    commit(active === undefined || (chosen && isPointed) ? text : choices.take(active), leaving)
  }
  const shared = {
    className: 'cell-editor',
    value: text,
    'aria-label': t('cells.edit', { field: label }),
    'aria-invalid': problem !== undefined || undefined,
    'aria-describedby': problem === undefined ? undefined : `${id}-problem`,
    autoComplete: 'off',
    spellCheck: isLong,
    onChange: (event: { currentTarget: { value: string } }) => change(event.currentTarget.value),
    onKeyDown,
    // while something is wrong the text waits here
    onBlur: ({ relatedTarget }: FocusEvent) => problem === undefined && !isInCalendar(relatedTarget) && commit(text, 'away')
  }
  const takeFocus = (element: HTMLInputElement | HTMLTextAreaElement | null) => {
    if (!element || element.dataset['taken']) return
    element.dataset['taken'] = 'true'
    element.focus({ preventScroll: true })
    element.setSelectionRange(element.value.length, element.value.length)
  }
  return (
    <Popover
      opened={problem !== undefined || choices.isOpen || isDay}
      position="bottom-start"
      offset={3}
      withRoles={false}
      trapFocus={false}
      returnFocus={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: 'cell-floating' }}
    >
      <Popover.Target>
        {isLong ? (
          <textarea ref={takeFocus} rows={4} {...shared} data-long />
        ) : (
          <input
            ref={(element) => {
              input.current = element
              takeFocus(element)
            }}
            type="text"
            {...shared}
            {...choices.combobox(id)}
          />
        )}
      </Popover.Target>
      <Popover.Dropdown>
        {problem !== undefined && (
          <p id={`${id}-problem`} role="alert" className="cell-problem">
            {problem}
          </p>
        )}
        {isDay && (
          <Calendar
            day={text}
            onChoose={(day) => onCommit(day, 'stay')}
            onBack={() => input.current?.focus()}
            onLeave={() => setTimeout(() => input.current?.isConnected && document.activeElement !== input.current && commit(text, 'away'))}
          />
        )}
        {choices.isOpen && (
          <OptionList
            id={id}
            label={t('cells.options', { field: label })}
            names={choices.names}
            active={choices.active}
            chosen={choices.chosen}
            mark={mark}
            onChoose={(name) => (choices.chosen ? tick(name) : onCommit(choices.take(name), 'stay'))}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  )
}

/** Ready for one more name behind those that are chosen. */
const listed = (text: string): string => (text === '' ? '' : `${text}, `)
