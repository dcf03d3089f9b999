import { IconArrowLeft, IconPhone, IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { runCommand, useCommands } from '../lib/commands.ts'
import { useText } from '../lib/i18n.ts'
import { ariaKeys } from '../lib/keys.ts'
import { useShownKeys } from '../lib/shortcuts.ts'
import { CommandButton, IconButton } from './buttons.tsx'
import { KeyHint } from './Keys.tsx'
import './head.css'

interface HeadProps {
  title: ReactNode
  count?: ReactNode
  /** State of the record, as a Tone or a Tag. */
  mark?: ReactNode
  /** Goes to where this screen belongs. */
  onBack?: (() => void) | undefined
  /** A screen with a purpose of its own (review, letter) offers nothing else beside it. */
  quiet?: boolean
  children?: ReactNode
}

/** Looks like the field that it opens, with its keys. Absent where there is nothing to search. */
function SearchButton() {
  const t = useText()
  const canSearch = useCommands()('edit.search') !== undefined
  const keys = useShownKeys()('edit.search')
  if (!canSearch) return null
  return (
    <button
      type="button"
      className="head-search"
      onClick={() => runCommand('edit.search')}
      {...(keys && { 'aria-keyshortcuts': ariaKeys(keys) })}
    >
      <IconSearch size={14} stroke={1.7} aria-hidden />
      <span className="grow">{t('search.title')}</span>
      {keys && <KeyHint keys={keys} />}
    </button>
  )
}

/** Title row of a screen: what this is, how many, and at the far right the one thing to do. */
export function Head({ title, count, mark, onBack, quiet = false, children }: HeadProps) {
  const t = useText()
  const canLog = useCommands()('card.log') !== undefined
  return (
    <div className="head">
      {onBack && <IconButton label={t('ui.back')} icon={<IconArrowLeft size={16} stroke={1.7} />} onClick={onBack} className="head-back" />}
      <h1 className="clip">{title}</h1>
      {count !== undefined && <span className="head-count">{count}</span>}
      {mark}
      <span className="grow" />
      <div className="head-actions">
        {!quiet && <SearchButton />}
        {!quiet && canLog && (
          <CommandButton id="card.log" className="head-log" icon={<IconPhone size={15} stroke={1.6} aria-hidden />}>
            {t('ui.log')}
          </CommandButton>
        )}
        {children}
      </div>
    </div>
  )
}
