import { type ReactNode, useId } from 'react'
import { useIsPast } from '../lib/as-of.ts'
import { PlainButton } from './buttons.tsx'
import { type EntryActions, EntryMenu } from './EntryMenu.tsx'
import './entry-list.css'

interface EntryListProps<Item extends { id: string }> extends EntryActions<Item> {
  title: string
  items: readonly Item[]
  children: (item: Item) => ReactNode
  empty?: string
  add?: { label: string; run: () => void }
}

/** A short list of things that belong to a card, each with what can be done about it: nothing while the window looks back. */
export function EntryList<Item extends { id: string }>(props: EntryListProps<Item>) {
  const { title, items, empty, add, children } = props
  const id = useId()
  const isPast = useIsPast()
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
