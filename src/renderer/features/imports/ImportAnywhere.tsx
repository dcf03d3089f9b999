import { useState } from 'react'
import { client } from '../../lib/api.ts'
import { useCommand } from '../../lib/commands.ts'
import { ImportDialog } from './ImportDialog.tsx'
import { useBrought } from './use-brought.ts'
import { useFileDrop } from './use-file-drop.ts'
import { type Source, useReadSource } from './use-read-source.ts'

/** From anywhere: the command opens the field for a page, and files that are dropped on the window or double-clicked are read, one after the other. */
export function ImportAnywhere() {
  const [opened, setOpened] = useState(false)
  const read = useReadSource(() => setOpened(false))
  useCommand('file.paste-page', () => {
    read.reset()
    setOpened(true)
  })
  const take = (source: Source) => {
    setOpened(true)
    read.take(source)
  }
  useFileDrop(take)
  useBrought(async () => {
    const brought = await client.imports.takeBrought()
    if (brought) take({ brought })
  })
  return <ImportDialog opened={opened} read={read} onClose={() => setOpened(false)} />
}
