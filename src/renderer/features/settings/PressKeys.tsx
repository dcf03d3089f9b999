import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { browserKeys, type CommandId, commandWithKeys } from '#shared/commands.ts'
import { keysProblem } from '#shared/rules/shortcut.ts'
import { host } from '../../lib/host.ts'
import { useText } from '../../lib/i18n.ts'
import { keyCaps, keysOfPress } from '../../lib/keys.ts'
import { usePreference } from '../../lib/preferences.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { changeSetting } from './change-setting.ts'

/** Waits for the new keys of a command; says why some cannot be used, and who has them already. */
export function PressKeys({ id, onDone }: { id: CommandId; onDone: () => void }) {
  const t = useText()
  const shortcuts = usePreference('shortcuts')
  const [problem, setProblem] = useState('')
  const [taken, setTaken] = useState<{ keys: string; by: CommandId }>()
  const field = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    field.current?.focus()
    // the focus goes back to where the keys are shown
    return () => void setTimeout(() => document.getElementById(`keys-${id}`)?.focus())
  }, [id])
  const save = (keys: string | null, from?: CommandId) => {
    const freed = from && shortcuts[from] !== undefined ? { [from]: null } : {}
    changeSetting({ shortcuts: { ...shortcuts, ...freed, [id]: keys } })
    onDone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return
    event.preventDefault()
    if (event.key === 'Escape') return onDone()
    if (event.key === 'Delete' || event.key === 'Backspace') return save(null)
    const keys = keysOfPress(event)
    if (!keys) return
    const by = commandWithKeys(keys, id, shortcuts)
    const wrong = keysProblem(keys) ?? (host === 'web' && browserKeys.has(keys) ? 'browser' : undefined)
    setTaken(wrong || !by ? undefined : { keys, by })
    setProblem(wrong ? t(`settings.keysProblem.${wrong}`) : '')
    if (!wrong && !by) save(keys)
  }
  const message = taken
    ? t('settings.taken', { keys: keyCaps(taken.keys).join(' '), command: t(`commands.${taken.by}`).replace(/ …$/, '') })
    : problem
  return (
    <div className="settings-listening">
      <button ref={field} type="button" className="settings-press" onKeyDown={onKeyDown}>
        {t('settings.press')}
      </button>
      <p className="note" role="status">
        {message || t('settings.pressNote')}{' '}
        {taken && <LinkButton onClick={() => save(taken.keys, taken.by)}>{t('settings.take')}</LinkButton>}
      </p>
    </div>
  )
}
