import { useEffect, useRef } from 'react'
import { type Source, sourceOf } from './use-read-source.ts'

const carriesFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

/** Files that are dropped anywhere on the window, unless what they were dropped on has taken them. */
export function useFileDrop(onDrop: (source: Source) => void): void {
  const latest = useRef(onDrop)
  useEffect(() => {
    latest.current = onDrop
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
      if (source) latest.current(source)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [])
}
