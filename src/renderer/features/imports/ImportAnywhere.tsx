import { useEffect, useState } from 'react'
import { useCommand } from '../../lib/commands.ts'
import { ImportDialog } from './ImportDialog.tsx'
import { sourceOf, useReadSource } from './use-read-source.ts'

const carriesFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

/** From anywhere: the command opens the field for a page, and files that are dropped on the window are read, one after the other. */
export function ImportAnywhere() {
  const [opened, setOpened] = useState(false)
  const read = useReadSource(() => setOpened(false))
  const { take } = read
  useCommand('file.paste-page', () => {
    read.reset()
    setOpened(true)
  })
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer || !carriesFile(event)) return
      event.preventDefault()
      // always a copy: a mail program deletes what is moved out of it
      event.dataTransfer.dropEffect = 'copy'
    }
    const drop = (event: DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer || !carriesFile(event)) return
      event.preventDefault()
      const source = sourceOf(event.dataTransfer)
      if (!source) return
      setOpened(true)
      take(source)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [take])
  return <ImportDialog opened={opened} read={read} onClose={() => setOpened(false)} />
}
