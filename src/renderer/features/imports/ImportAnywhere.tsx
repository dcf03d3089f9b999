import { useEffect, useState } from 'react'
import { useCommand } from '../../lib/commands.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { PastePageDialog } from './PastePageDialog.tsx'
import { sourceOf, useReadPage } from './use-read-page.ts'

/** From anywhere: the command opens the field for a page, and a file that is dropped on the window is read. */
export function PastePage() {
  const [opened, setOpened] = useState(false)
  const { mutate } = useReadPage()
  useCommand('file.paste-page', () => setOpened(true))
  useEffect(() => {
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent) => {
      if (!event.dataTransfer || !carriesFile(event)) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
    }
    const drop = (event: DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer || !carriesFile(event)) return
      event.preventDefault()
      const source = sourceOf(event.dataTransfer)
      if (source) mutate(source, { onError: (error) => showErrorToast(error) })
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [mutate])
  return <PastePageDialog opened={opened} onClose={() => setOpened(false)} />
}
