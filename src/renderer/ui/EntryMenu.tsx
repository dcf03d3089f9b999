import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useText } from '../lib/i18n.ts'
import { IconButton } from './buttons.tsx'
import { KeyHint } from './Keys.tsx'
import { announce } from './LiveRegion.tsx'
import { showErrorToast } from './toast.tsx'
import { showUndoable } from './undo.ts'

type Written = Promise<{ changeSet: string | null }>

/** What can be done about the entries of a list. */
export interface EntryActions<Item> {
  /** What an entry is called by those who hear it. */
  nameOf: (item: Item) => string
  onEdit?: (item: Item) => void
  /** Takes it away; can be undone. */
  onRemove?: (item: Item) => Written
  /** For lists in an order of their own: where an entry stands among those beside it, and how it changes places with the next. */
  order?: { placeOf: (item: Item) => { at: number; of: number }; move: (item: Item, by: -1 | 1) => Written }
  more?: (item: Item) => readonly { label: string; run: () => void }[]
  removed: string
}

/** The menu of an entry. Alt+↑ and Alt+↓ on it move the entry. */
export function EntryMenu<Item extends { id: string }>(props: EntryActions<Item> & { item: Item }) {
  const { item, nameOf, onEdit, onRemove, order, more, removed } = props
  const t = useText()
  const { button, place, move } = useMoving(props)
  const remove = async () => {
    try {
      const written = await onRemove?.(item)
      if (written) showUndoable(removed, written.changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
    if (!order || by === undefined || !event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    move(by)
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton ref={button} label={nameOf(item)} icon={<IconDots size={16} stroke={1.7} />} onKeyDown={onKeyDown} />
      </Menu.Target>
      <Menu.Dropdown>
        {more?.(item).map(({ label, run }) => (
          <Menu.Item key={label} onClick={run}>
            {label}
          </Menu.Item>
        ))}
        {place && place.at > 1 && (
          <Menu.Item onClick={() => move(-1)} rightSection={<KeyHint keys="Alt+ArrowUp" />}>
            {t('ui.entry.up')}
          </Menu.Item>
        )}
        {place && place.at < place.of && (
          <Menu.Item onClick={() => move(1)} rightSection={<KeyHint keys="Alt+ArrowDown" />}>
            {t('ui.entry.down')}
          </Menu.Item>
        )}
        {onEdit && <Menu.Item onClick={() => onEdit(item)}>{t('ui.entry.edit')}</Menu.Item>}
        {onRemove && <Menu.Item onClick={() => void remove()}>{t('ui.entry.remove')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  )
}

/** Moves an entry and says where it is then; its button keeps the focus, also where the browser takes it along with the line. */
function useMoving<Item extends { id: string }>({ item, nameOf, order }: EntryActions<Item> & { item: Item }) {
  const t = useText()
  const button = useRef<HTMLButtonElement>(null)
  const isMoving = useRef(false)
  const place = order?.placeOf(item)
  const at = place?.at
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is the occasion
  useEffect(() => {
    if (!isMoving.current || !place) return
    isMoving.current = false
    button.current?.focus()
    announce(t('ui.entry.moved', { name: nameOf(item), at: place.at, count: place.of }))
  }, [at])
  const move = (by: -1 | 1) => {
    if (!place || place.at + by < 1 || place.at + by > place.of) return
    isMoving.current = true
    void order?.move(item, by).catch(showErrorToast)
  }
  return { button, place, move }
}
