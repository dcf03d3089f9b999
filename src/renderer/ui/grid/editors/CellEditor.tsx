import { Popover } from '@mantine/core'
import { type KeyboardEvent, useId, useState } from 'react'
import type { CellSpec } from '#shared/rules/cells/parse-cell.ts'
import { useText } from '../../../lib/i18n.ts'
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
  onChange: (text: string) => void
  onCommit: (text: string, leaving: Leaving) => void
  onCancel: () => void
}

/**
 * The editor in a cell. Enter and Tab save and go on, Esc leaves the cell as it was, F2 lets the arrows save and move. What is wrong is said
 * below while the text stays; names to choose from stand there too.
 */
export function CellEditor({ editor, label, spec, onChange, onCommit, onCancel }: CellEditorProps) {
  const t = useText()
  const id = useId()
  const [text, setText] = useState(editor.text)
  const [arrowsMove, setArrowsMove] = useState(false)
  const choices = useChoices(spec, text, editor)
  const isLong = spec.kind === 'long-text'
  const { problem } = editor
  const change = (next: string) => {
    setText(next)
    choices.onTyped()
    if (problem !== undefined) onChange(next)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // the keys of a letter that is being put together are its own
    if (event.nativeEvent.isComposing) return
    event.stopPropagation()
    if (event.key === 'F2') return setArrowsMove(!arrowsMove)
    if (choices.onKey(event)) return event.preventDefault()
    if (event.key === 'Escape') {
      event.preventDefault()
      return onCancel()
    }
    if (isLong && event.key === 'Enter' && event.altKey) return
    const leaving = leavingOf(event, arrowsMove)
    if (!leaving) return
    event.preventDefault()
    onCommit(choices.active === undefined ? text : choices.take(choices.active), leaving)
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
    onBlur: () => problem === undefined && onCommit(text, 'away')
  }
  const takeFocus = (element: HTMLInputElement | HTMLTextAreaElement | null) => {
    if (!element || element.dataset['taken']) return
    element.dataset['taken'] = 'true'
    element.focus({ preventScroll: true })
    element.setSelectionRange(element.value.length, element.value.length)
  }
  return (
    <Popover
      opened={problem !== undefined || choices.isOpen}
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
          <input ref={takeFocus} type="text" {...shared} {...choices.combobox(id)} />
        )}
      </Popover.Target>
      <Popover.Dropdown>
        {problem !== undefined && (
          <p id={`${id}-problem`} role="alert" className="cell-problem">
            {problem}
          </p>
        )}
        {choices.isOpen && (
          <OptionList
            id={id}
            label={t('cells.options', { field: label })}
            names={choices.names}
            active={choices.active}
            onChoose={(name) => (choices.isSeveral ? change(`${choices.take(name)}, `) : onCommit(choices.take(name), 'stay'))}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
