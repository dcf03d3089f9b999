import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Hit } from '#shared/model/search.ts'
import { useText } from '../../lib/i18n.ts'
import { Keys } from '../../ui/Keys.tsx'
import { PaletteRow } from './PaletteRow.tsx'
import { actionGroup, isSubject, type PaletteItem, withActions } from './palette-items.ts'
import { usePaletteGroups } from './use-palette-groups.ts'

interface PaletteBodyProps {
  /** aside: a record is shown beside its table. */
  onRun: (item: PaletteItem, aside: boolean) => void
}

/** The field and what stands under it; the field keeps the focus, arrows choose. */
export function PaletteBody({ onRun }: PaletteBodyProps) {
  const t = useText()
  const id = useId()
  const [text, setText] = useState('')
  const [chosenKey, setChosenKey] = useState<string>()
  const [subject, setSubject] = useState<Hit>()
  const entered = useRef<{ aside: boolean }>(undefined)
  const { groups: found, waiting } = usePaletteGroups(text)
  const firstSubject = found.flatMap(({ items }) => items).find((item) => item.what === 'hit' && isSubject(item.hit))
  const about = subject ?? (text.trim() !== '' && firstSubject?.what === 'hit' ? firstSubject.hit : undefined)
  const groups = withActions(found, about && actionGroup(about, t('search.do', { name: about.title })))
  const items = groups.flatMap((group) => group.items)
  const at = Math.max(
    0,
    items.findIndex(({ key }) => key === chosenKey)
  )
  const chosen = items[at]
  const idOf = (index: number) => `${id}-${index}`
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, at])
  // Enter that came before the answer means the first of the answer
  useEffect(() => {
    if (waiting || !entered.current) return
    const { aside } = entered.current
    entered.current = undefined
    if (chosen) onRun(chosen, aside)
  })
  const choose = (index: number) => {
    const item = items.at(index % items.length)
    setChosenKey(item?.key)
    if (item?.what === 'hit') setSubject(isSubject(item.hit) ? item.hit : undefined)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: Math.min(at + 8, items.length - 1), PageUp: Math.max(at - 8, 0) }[event.key]
    if (to === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (to !== undefined) return choose(to)
    const aside = event.ctrlKey || event.metaKey
    if (waiting) entered.current = { aside }
    else if (chosen) onRun(chosen, aside)
  }
  return (
    <>
      <div className="palette-top">
        <IconSearch size={18} stroke={1.6} aria-hidden />
        <input
          data-autofocus
          className="palette-field"
          role="combobox"
          aria-expanded={items.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen && idOf(at)}
          aria-autocomplete="list"
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setChosenKey(undefined)
            setSubject(undefined)
          }}
          onKeyDown={onKeyDown}
        />
        <Keys keys="Esc" />
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={t('search.results')} className="palette-list">
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: options of a listbox are grouped by a role, not by a fieldset
          <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
            <div id={`${id}-${group.id}`} className="palette-group">
              {group.label}
            </div>
            {group.items.map((item) => {
              const index = items.indexOf(item)
              return <PaletteRow key={item.key} id={idOf(index)} item={item} chosen={index === at} onRun={(aside) => onRun(item, aside)} />
            })}
          </div>
        ))}
      </div>
      <Said text={text} count={items.length} waiting={waiting} />
      <p className="palette-keys" aria-hidden="true">
        <Keys keys="ArrowUp" />
        <Keys keys="ArrowDown" />
        {t('search.keys.choose')}
        <Keys keys="Enter" />
        {t('search.keys.open')}
        <Keys keys="Mod+Enter" />
        {t('search.keys.aside')}
        <span className="grow" />
        <Keys keys=">" />
        {t('search.keys.commands')}
      </p>
    </>
  )
}

/** How much was found, for those who listen; and that nothing was, for all. */
function Said({ text, count, waiting }: { text: string; count: number; waiting: boolean }) {
  const t = useText()
  const nothing = count === 0 && !waiting && text.trim() !== ''
  return (
    <div role="status" className={nothing ? 'palette-nothing' : 'visually-hidden'}>
      {nothing ? (
        <>
          <p>{t('search.nothing', { text: text.trim() })}</p>
          <p className="note">{t('search.nothingHint')}</p>
        </>
      ) : (
        !waiting && text !== '' && t('search.count', { count })
      )}
    </div>
  )
}
