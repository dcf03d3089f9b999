import { createContext, type ReactNode, useContext, useId } from 'react'
import { foldWords } from '#shared/rules/fold.ts'
import './setting.css'

/** What is searched for among the settings; empty: everything is shown. */
export const SettingSearch = createContext('')

/** Whether a text holds all words that are searched for, in any spelling. */
const holds = (search: string, text: string): boolean => {
  const words = foldWords(text).join(' ')
  return foldWords(search).every((word) => words.includes(word))
}

interface SettingSectionProps {
  title: string
  children: ReactNode
  /** What stands here are no rows of settings: found as a whole by its title and by these words. */
  words?: string
}

/** Settings that belong together. Where its heading is what was searched for, all of them are shown. */
export function SettingSection({ title, words, children }: SettingSectionProps) {
  const id = useId()
  const search = useContext(SettingSearch)
  const found = search === '' || holds(search, `${title} ${words ?? ''}`)
  if (!found && words !== undefined) return null
  return (
    <section className="setting-section" aria-labelledby={id} data-found={words !== undefined || undefined}>
      <h2 id={id}>{title}</h2>
      <SettingSearch value={found ? '' : search}>{children}</SettingSearch>
    </section>
  )
}

/** Buttons for all settings of a topic; gone while one searches. */
export const SettingActions = ({ children }: { children: ReactNode }) => (useContext(SettingSearch) === '' ? <div>{children}</div> : null)

interface SettingProps {
  label: string
  /** One line of consequence. */
  note?: string | undefined
  children: ReactNode
}

/** Label, one line of consequence, control at the right edge. */
export function Setting({ label, note, children }: SettingProps) {
  const search = useContext(SettingSearch)
  if (search !== '' && !holds(search, `${label} ${note ?? ''}`)) return null
  return (
    <div className="setting-row">
      <div className="grow">
        <p>{label}</p>
        {note && <p className="note">{note}</p>}
      </div>
      {children}
    </div>
  )
}
