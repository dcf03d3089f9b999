import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { useRecordName } from './use-record-name.ts'

interface RecordPickerProps {
  label: string
  entity: 'persons' | 'partners' | 'projects'
  /** Empty while nothing is chosen. */
  id: string
  exceptId?: string
  /** Nobody may be chosen. */
  optional?: boolean
  onChange: (id: string) => void
  /** Takes a name that nobody has yet, and how the offer is put. */
  create?: { name: string; onName: (name: string) => void; label: (name: string) => string }
}

const newOne = 'new'

const most = 6

/** One person, partner or project by a part of the name, in any spelling; Enter takes the first that fits. */
export function RecordPicker({ label, entity, id, exceptId, optional = false, onChange, create }: RecordPickerProps) {
  const t = useText()
  const [text, setText] = useState<string>()
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const name = useRecordName(entity, id)
  const found = useFound(entity, text ?? '').filter((each) => each.id !== exceptId)
  const typed = text?.trim() ?? ''
  const canCreate = create !== undefined && typed.length > 1 && !found.some((each) => each.name.toLowerCase() === typed.toLowerCase())
  const first = found[0]?.id ?? (canCreate ? newOne : undefined)
  // what is found comes after the key was pressed
  // biome-ignore lint/correctness/useExhaustiveDependencies: the store is another object each time it is drawn
  useEffect(() => {
    if (first !== undefined) combobox.selectFirstOption()
  }, [first])
  const choose = (chosen: string) => {
    create?.onName(chosen === newOne ? typed : '')
    onChange(chosen === newOne ? '' : chosen)
    setText(undefined)
    combobox.closeDropdown()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false}>
      <Combobox.Target>
        <TextInput
          label={label}
          value={text ?? (create?.name || name)}
          placeholder={t('roles.personNote')}
          required={!optional}
          onChange={(event) => {
            setText(event.currentTarget.value)
            if (id !== '') onChange('')
            if (create?.name) create.onName('')
            combobox.openDropdown()
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={found.length === 0 && !canCreate}>
        <Combobox.Options aria-label={label}>
          {found.map((each) => (
            <Combobox.Option key={each.id} value={each.id}>
              {each.name} <span className="note">{each.note}</span>
            </Combobox.Option>
          ))}
          {canCreate && <Combobox.Option value={newOne}>{create.label(typed)}</Combobox.Option>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

function useFound(entity: RecordPickerProps['entity'], text: string): { id: string; name: string; note: string }[] {
  // quoted, so that a name may hold any sign of the filter language
  const words = text.replaceAll('"', ' ').trim().split(/\s+/).filter(Boolean)
  const input = { query: words.map((word) => `"${word}"`).join(' '), sort: [{ by: 'name' as const }], limit: most }
  const isTyped = words.length > 0
  const { data: persons } = useQuery(api.persons.table.queryOptions({ input, enabled: isTyped && entity === 'persons', retry: false }))
  const { data: partners } = useQuery(api.partners.table.queryOptions({ input, enabled: isTyped && entity === 'partners', retry: false }))
  const { data: projects } = useQuery(api.projects.table.queryOptions({ input, enabled: isTyped && entity === 'projects', retry: false }))
  if (!isTyped) return []
  if (entity === 'projects') return projects?.rows.map(({ id, name, lead }) => ({ id, name, note: lead })) ?? []
  if (entity === 'partners') return partners?.rows.map(({ id, name }) => ({ id, name, note: '' })) ?? []
  return persons?.rows.map(({ id, displayName, partnerName }) => ({ id, name: displayName, note: partnerName ?? '' })) ?? []
}
