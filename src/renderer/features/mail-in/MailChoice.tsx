import { Button } from '@mantine/core'
import { useRef } from 'react'
import { useText } from '../../lib/i18n.ts'

interface MailChoiceProps {
  /** A folder with all that is in it, in the place of files. */
  folder?: boolean
  onFiles: (files: File[]) => void
}

/** Mails from the machine. */
export function MailChoice({ folder = false, onFiles }: MailChoiceProps) {
  const t = useText()
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button variant="default" onClick={() => chooser.current?.click()}>
        {t(folder ? 'mailIn.dialog.folder' : 'mailIn.dialog.files')}
      </Button>
      <input
        ref={(input) => {
          chooser.current = input
          // React has no name for it
          if (input) input.webkitdirectory = folder
        }}
        type="file"
        hidden
        multiple
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}
