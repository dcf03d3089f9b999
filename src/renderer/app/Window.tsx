import { Outlet } from '@tanstack/react-router'
import { useState } from 'react'
import { useHotkeys } from '../lib/hotkeys.ts'
import { LiveRegion } from '../ui/LiveRegion.tsx'
import { useAppCommands } from './commands/use-app-commands.ts'
import { ShortcutSheet } from './ShortcutSheet.tsx'

/** What every screen has, with or without the frame: keys, commands, announcements. */
export function Window() {
  const [sheet, setSheet] = useState(false)
  useHotkeys()
  useAppCommands(() => setSheet(true))
  return (
    <>
      <Outlet />
      <LiveRegion />
      <ShortcutSheet opened={sheet} onClose={() => setSheet(false)} />
    </>
  )
}
