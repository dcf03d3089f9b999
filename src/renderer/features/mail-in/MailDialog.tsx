import { Button, Progress, Textarea } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { MailChoice } from './MailChoice.tsx'
import type { ReadMail, ReadMails } from './use-read-mails.ts'
import './mail-dialog.css'

interface MailDialogProps {
  opened: boolean
  files: ReadMails
  copied: ReadMail
  /** A mail was dropped, and no file came with it. */
  noFile: boolean
  onClose: () => void
}

/** The doors for mails: files, a folder, or the text of one. Dropping works anywhere on the window. */
export function MailDialog({ opened, files, copied, noFile, onClose }: MailDialogProps) {
  const t = useText()
  return (
    <Dialog opened={opened} onClose={onClose} title={t('mailIn.dialog.title')} size={640}>
      {noFile && (
        <p className="mail-no-file" role="alert">
          <IconAlertTriangle size={15} stroke={1.7} aria-hidden /> {t('mailIn.dialog.noFile')}
        </p>
      )}
      <p className="soft">{t('mailIn.dialog.lead')}</p>
      {files.isRunning ? <Reading read={files} /> : <Doors files={files} copied={copied} />}
      {(files.error ?? copied.error) && <ErrorPanel error={files.error ?? copied.error} />}
    </Dialog>
  )
}

function Doors({ files, copied }: Pick<MailDialogProps, 'files' | 'copied'>) {
  const t = useText()
  const [text, setText] = useState('')
  return (
    <>
      <div className="mail-doors">
        <MailChoice onFiles={files.run} />
        <MailChoice folder onFiles={files.run} />
      </div>
      <Textarea
        rows={7}
        data-autofocus
        label={t('mailIn.dialog.label')}
        value={text}
        spellCheck={false}
        onChange={(event) => setText(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain')
          if (text !== '' || pasted.trim() === '') return
          event.preventDefault()
          setText(pasted)
          copied.mutate(pasted)
        }}
      />
      {text.trim() !== '' && (
        <div className="dialog-actions">
          <Button loading={copied.isPending} onClick={() => copied.mutate(text)}>
            {t('mailIn.dialog.read')}
          </Button>
        </div>
      )}
    </>
  )
}

const megabyte = 1024 * 1024
const inMegabytes = (bytes: number) => Math.max(1, Math.round(bytes / megabyte))

function Reading({ read: { progress, stop } }: { read: ReadMails }) {
  const t = useText()
  const { done, total } = progress ?? { done: 0, total: 1 }
  const words = t('mailIn.dialog.reading', { done: Math.round(done / megabyte), total: inMegabytes(total) })
  return (
    <div className="mail-reading" role="status">
      <Progress.Root size="xs" radius={0}>
        <Progress.Section value={Math.min(100, (100 * done) / Math.max(1, total))} aria-label={words} />
      </Progress.Root>
      <p className="row">
        <span className="grow note num">{words}</span>
        <Button variant="default" size="xs" onClick={stop}>
          {t('mailIn.dialog.stop')}
        </Button>
      </p>
    </div>
  )
}
