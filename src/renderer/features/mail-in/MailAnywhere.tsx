import { useState } from 'react'
import { useCommand } from '../../lib/commands.ts'
import { MailDialog } from './MailDialog.tsx'
import { useMailDrop } from './use-mail-drop.ts'
import { useReadMails } from './use-read-mails.ts'

/** From anywhere: the command opens the field for mails, and mails that are dropped on the window are read. */
export function MailAnywhere() {
  const [opened, setOpened] = useState(false)
  const [noFile, setNoFile] = useState(false)
  const read = useReadMails(() => setOpened(false))
  const open = (hasNoFile: boolean) => {
    read.reset()
    setNoFile(hasNoFile)
    setOpened(true)
  }
  useCommand('file.read-mails', () => open(false))
  useMailDrop(({ files }) => {
    open(files.length === 0)
    if (files.length > 0) read.take({ files })
  })
  const close = () => {
    read.stop()
    setOpened(false)
  }
  return <MailDialog opened={opened} read={read} noFile={noFile} onClose={close} />
}
