import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { useShownDay } from '../lib/as-of.ts'
import { useText } from '../lib/i18n.ts'
import { IconButton, PlainButton } from './buttons.tsx'
import { showErrorToast } from './toast.tsx'
import { showUndoable } from './undo.ts'
import './entry-list.css'

interface EntryListProps<Item extends { id: string }> {
  title: string
  items: readonly Item[]
  /** What an entry is called by those who hear it. */
  nameOf: (item: Item) => string
  children: (item: Item) => ReactNode
  empty?: string
  add?: { label: string; run: () => void }
  onEdit?: (item: Item) => void
  /** Takes it away; can be undone. */
  onRemove?: (item: Item) => Promise<{ changeSet: string | null }>
  more?: (item: Item) => readonly { label: string; run: () => void }[]
  removed: string
}

/** A short list of things that belong to a card, each with what can be done about it: nothing while the window looks back. */
export function EntryList<Item extends { id: string }>(props: EntryListProps<Item>) {
  const { title, items, empty, add, children } = props
  const id = useId()
  const isPast = useShownDay() !== null
  return (
    <section aria-labelledby={id} className="entry-list">
      <div className="card-heading">
        <h2 id={id}>{title}</h2>
        {add && !isPast && <PlainButton onClick={add.run}>{add.label}</PlainButton>}
      </div>
      {items.length === 0 && empty !== undefined && <p className="faint entry-none">{empty}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <div className="entry-words">{children(item)}</div>
            {!isPast && <EntryMenu item={item} {...props} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function EntryMenu<Item extends { id: string }>({ item, nameOf, onEdit, onRemove, more, removed }: EntryListProps<Item> & { item: Item }) {
  const t = useText()
  const remove = async () => {
    try {
      const written = await onRemove?.(item)
      if (written) showUndoable(removed, written.changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton label={nameOf(item)} icon={<IconDots size={16} stroke={1.7} />} />
      </Menu.Target>
      <Menu.Dropdown>
        {more?.(item).map(({ label, run }) => (
          <Menu.Item key={label} onClick={run}>
            {label}
          </Menu.Item>
        ))}
        {onEdit && <Menu.Item onClick={() => onEdit(item)}>{t('ui.entry.edit')}</Menu.Item>}
        {onRemove && <Menu.Item onClick={() => void remove()}>{t('ui.entry.remove')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  )
}
