import { useEffect, useRef } from 'react'
import { droppedEntries, filesIn, isMailByName, mailsAmong, mayBeMail } from './mail-files.ts'

/** What mail programs that show web pages carry in the place of a file. */
const withoutFile = /maillist|multimail|x-outlook|outlook/i
const carriesMail = ({ types }: DataTransfer): boolean => types.some((type) => withoutFile.test(type))
const isOurs = (data: DataTransfer): boolean => data.types.includes('Files') || carriesMail(data)

/** Drops that were looked into already. */
const handedOn = new WeakSet<Event>()

/** Hands what holds no mails on to whoever reads other files. */
function handOn(files: readonly File[]): void {
  const dataTransfer = new DataTransfer()
  for (const file of files) dataTransfer.items.add(file)
  const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
  handedOn.add(drop)
  window.dispatchEvent(drop)
}

/**
 * Mails that are dropped anywhere on the window, unless what they were dropped on has taken them; no files where a program let a mail go
 * without its file. It must be there before the one that takes all other files.
 */
export function useMailDrop(onDrop: (files: readonly File[]) => void): void {
  const latest = useRef(onDrop)
  useEffect(() => {
    latest.current = onDrop
  })
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer || !isOurs(event.dataTransfer)) return
      event.preventDefault()
      // always a copy: a mail program deletes what is moved out of it
      event.dataTransfer.dropEffect = 'copy'
    }
    const drop = (event: DragEvent) => {
      const data = event.dataTransfer
      if (event.defaultPrevented || handedOn.has(event) || !data || !isOurs(data)) return
      const { entries, hasFolder } = droppedEntries(data)
      const files = [...data.files]
      const isSure = hasFolder || files.some(({ name }) => isMailByName(name)) || files.length === 0
      if (!isSure && !files.every(({ name }) => mayBeMail(name))) return
      event.preventDefault()
      if (hasFolder) void filesIn(entries).then((all) => latest.current(all))
      else if (isSure) latest.current(files)
      else void mailsAmong(files).then((found) => (found.length > 0 ? latest.current(files) : handOn(files)))
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [])
}
