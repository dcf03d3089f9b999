import { useState } from 'react'
import { useCommand } from '../../lib/commands.ts'
import { KnownFiles } from './KnownFiles.tsx'

/** From anywhere: another card file in the place of this one. */
export function OpenFile() {
  const [opened, setOpened] = useState(false)
  useCommand('file.open', () => setOpened(true))
  return <KnownFiles opened={opened} onClose={() => setOpened(false)} />
}
