import { Outlet } from '@tanstack/react-router'
import { useState } from 'react'
import { useHotkeys } from '../lib/hotkeys.ts'
import { usePreference } from '../lib/preferences.ts'
import { LiveRegion } from '../ui/LiveRegion.tsx'
import { useAppCommands } from './commands/use-app-commands.ts'
import { DropHint } from './DropHint.tsx'
import { PrivacyQuestion } from './privacy/PrivacyQuestion.tsx'
import { ShortcutSheet } from './ShortcutSheet.tsx'

/** What every screen has, with or without the frame: keys, commands, announcements. */
export function Window() {
  const [sheet, setSheet] = useState(false)
  const hides = usePreference('hidesPersonalData')
  useHotkeys()
  useAppCommands(() => setSheet(true))
  return (
    <>
      {/* another mode, another screen: nothing of the one before stays in its fields */}
      <Outlet key={String(hides)} />
      <PrivacyQuestion />
      <DropHint />
      <LiveRegion />
      <ShortcutSheet opened={sheet} onClose={() => setSheet(false)} />
    </>
  )
}
