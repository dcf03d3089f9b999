import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core'
import { useEffect, useState } from 'react'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { mostNamed, type NamedSubject, useFoundParties } from './find-parties.ts'

interface PartyPickerProps {
  label: string
  chosen: readonly NamedSubject[]
  onChange: (chosen: readonly NamedSubject[]) => void
  autoFocus: boolean
  /** Whether somebody who is not known yet can be made. */
  create?: boolean
}

const newPerson = 'new'

/** Whom it was with: type a name in any spelling, Enter takes the first that fits, or makes a person of that name. */
export function PartyPicker({ label, chosen, onChange, autoFocus, create = true }: PartyPickerProps) {
  const t = useText()
  const [text, setText] = useState('')
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const { found, settled } = useFoundParties(text)
  const offered = found.filter((each) => !chosen.some((other) => other.id === each.id))
  const name = text.trim()
  const canCreate = create && settled && name.length > 1 && !offered.some((each) => each.name.toLowerCase() === name.toLowerCase())
  const options = [...offered.map(({ id }) => id), ...(canCreate ? [newPerson] : [])].join(' ')
  // what is found comes after what is typed
  useEffect(() => {
    if (options !== '') combobox.selectFirstOption()
  }, [options, combobox.selectFirstOption])
  const take = async (id: string) => {
    const known = offered.find((each) => each.id === id)
    const subject = known ?? (id === newPerson ? await createPerson(name, t('log.created')) : undefined)
    if (!subject) return
    onChange([...chosen, subject])
    setText('')
    combobox.closeDropdown()
  }
  const more = chosen.length - mostNamed
  return (
    <Combobox store={combobox} onOptionSubmit={(id) => void take(id)} withinPortal={false}>
      <Combobox.DropdownTarget>
        <PillsInput variant="unstyled" className="log-parties">
          <Pill.Group>
            {chosen.slice(0, mostNamed).map((subject) => (
              <Pill
                key={subject.id}
                withRemoveButton
                removeButtonProps={{ 'aria-label': t('log.removeWith', { name: subject.name }), tabIndex: 0 }}
                onRemove={() => onChange(chosen.filter((each) => each.id !== subject.id))}
              >
                <b>{subject.name}</b> {subject.note}
              </Pill>
            ))}
            {more > 0 && <span className="note">{t('log.others', { count: more })}</span>}
            <Combobox.EventsTarget>
              <PillsInput.Field
                data-autofocus={autoFocus || undefined}
                aria-label={`${label}: ${t('log.addWith')}`}
                placeholder={chosen.length === 0 ? t('log.addWith') : t('log.add')}
                value={text}
                onChange={(event) => {
                  setText(event.currentTarget.value)
                  combobox.openDropdown()
                }}
                onBlur={() => combobox.closeDropdown()}
                onKeyDown={(event) => {
                  if (event.key === 'Backspace' && text === '') onChange(chosen.slice(0, -1))
                }}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown hidden={offered.length === 0 && !canCreate}>
        <Combobox.Options aria-label={t('log.addWith')}>
          {offered.map((subject) => (
            <Combobox.Option key={subject.id} value={subject.id}>
              {subject.name} <span className="note">{subject.note}</span>
            </Combobox.Option>
          ))}
          {canCreate && <Combobox.Option value={newPerson}>{t('log.create', { name })}</Combobox.Option>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

/** The last word is the family name, as people write them; the card can say otherwise. */
async function createPerson(name: string, said: string): Promise<NamedSubject | undefined> {
  const words = name.split(/\s+/)
  try {
    const { id, changeSet } = await client.persons.create({
      givenName: words.length === 1 ? name : words.slice(0, -1).join(' '),
      familyName: words.length === 1 ? '' : (words.at(-1) ?? '')
    })
    showUndoable(said, changeSet)
    return { type: 'person', id, name, note: '' }
  } catch (error) {
    showErrorToast(error)
    return undefined
  }
}
