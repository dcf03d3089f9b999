import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import type { Subject } from './log-sheet.ts'

export interface NamedSubject extends Subject {
  name: string
  note: string
}

interface PartyPickerProps {
  chosen: readonly NamedSubject[]
  onChange: (chosen: readonly NamedSubject[]) => void
  autoFocus: boolean
}

const most = 6

/** Whom it was with: type a name in any spelling, Enter takes the first that fits. */
export function PartyPicker({ chosen, onChange, autoFocus }: PartyPickerProps) {
  const t = useText()
  const [text, setText] = useState('')
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const found = useFound(text).filter((each) => !chosen.some((other) => other.id === each.id))
  const add = (id: string) => {
    const subject = found.find((each) => each.id === id)
    if (subject) onChange([...chosen, subject])
    setText('')
    combobox.closeDropdown()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={add} withinPortal={false}>
      <Combobox.DropdownTarget>
        <PillsInput label={t('log.with')}>
          <Pill.Group>
            {chosen.map((subject) => (
              <Pill
                key={subject.id}
                withRemoveButton
                removeButtonProps={{ 'aria-label': t('log.removeWith', { name: subject.name }), tabIndex: 0 }}
                onRemove={() => onChange(chosen.filter((each) => each.id !== subject.id))}
              >
                {subject.name}
              </Pill>
            ))}
            <Combobox.EventsTarget>
              <PillsInput.Field
                data-autofocus={autoFocus || undefined}
                aria-label={t('log.addWith')}
                placeholder={chosen.length === 0 ? t('log.addWith') : ''}
                value={text}
                onChange={(event) => {
                  setText(event.currentTarget.value)
                  combobox.openDropdown()
                  combobox.selectFirstOption()
                }}
                onKeyDown={(event) => {
                  if (event.key === 'Backspace' && text === '') onChange(chosen.slice(0, -1))
                }}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown hidden={found.length === 0}>
        <Combobox.Options aria-label={t('log.addWith')}>
          {found.map((subject) => (
            <Combobox.Option key={subject.id} value={subject.id}>
              {subject.name} <span className="note">{subject.note}</span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

/** Persons first, then partners, whose name holds what is typed. */
function useFound(text: string): NamedSubject[] {
  // quoted, so that a name may hold any sign of the filter language
  const words = text.replaceAll('"', ' ').trim().split(/\s+/).filter(Boolean)
  const input = { query: words.map((word) => `"${word}"`).join(' '), sort: [{ by: 'name' as const }], limit: most }
  const enabled = words.length > 0
  const { data: persons } = useQuery(api.persons.table.queryOptions({ input, enabled, retry: false }))
  const { data: partners } = useQuery(api.partners.table.queryOptions({ input, enabled, retry: false }))
  if (!enabled) return []
  return [
    ...(persons?.rows.map(({ id, displayName, partnerName }) => ({
      type: 'person' as const,
      id,
      name: displayName,
      note: partnerName ?? ''
    })) ?? []),
    ...(partners?.rows.map(({ id, name }) => ({ type: 'organisation' as const, id, name, note: '' })) ?? [])
  ]
}
