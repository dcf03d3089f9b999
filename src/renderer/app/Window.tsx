import { Outlet } from '@tanstack/react-router'
import { useState } from 'react'
import { useHotkeys } from '../lib/hotkeys.ts'
import { usePreference } from '../lib/preferences.ts'
import { LiveRegion } from '../ui/LiveRegion.tsx'
import { useAppCommands } from './commands/use-app-commands.ts'
import { DropHint } from './DropHint.tsx'
import { PrivacyQuestion } from './privacy/PrivacyQuestion.tsx'
import { ShortcutSheet } from './ShortcutSheet.tsx'
import { useAnywhere } from './use-anywhere.ts'

/** What every screen has, with or without the frame: keys, commands, announcements. */
export function Window() {
  const [sheet, setSheet] = useState<'shown' | 'closed'>()
  const hides = usePreference('hidesPersonalData')
  useHotkeys()
  // from here, so that it also comes where there is no frame
  useAnywhere()
  useAppCommands(() => setSheet('shown'))
  return (
    <>
      {/* another mode, another screen: nothing of the one before stays in its fields */}
      <Outlet key={String(hides)} />
      <PrivacyQuestion />
      <DropHint />
      <LiveRegion />
      {sheet && <ShortcutSheet opened={sheet === 'shown'} onClose={() => setSheet('closed')} />}
    </>
  )
}
