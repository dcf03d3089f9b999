import { useState } from 'react'
import { useCommand } from '../../lib/commands.ts'
import { ImportDialog } from './ImportDialog.tsx'
import { useFileDrop } from './use-file-drop.ts'
import { useReadSource } from './use-read-source.ts'

/** From anywhere: the command opens the field for a page, and files that are dropped on the window are read, one after the other. */
export function ImportAnywhere() {
  const [opened, setOpened] = useState(false)
  const read = useReadSource(() => setOpened(false))
  useCommand('file.paste-page', () => {
    read.reset()
    setOpened(true)
  })
  useFileDrop((source) => {
    setOpened(true)
    read.take(source)
  })
  return <ImportDialog opened={opened} read={read} onClose={() => setOpened(false)} />
}
