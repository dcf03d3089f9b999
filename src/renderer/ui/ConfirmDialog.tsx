import { Button, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useText } from '../lib/i18n.ts'
import { Dialog } from './Dialog.tsx'

interface ConfirmDialogProps {
  opened: boolean
  onClose: () => void
  title: string
  /** What will happen, with names and numbers. */
  children: ReactNode
  /** Verb and number, as in "Slet 12 personer". */
  confirm: string
  onConfirm: () => void
  /** For what cannot be undone: this word has to be typed first. */
  word?: string
}

/** Asks before what is large or final. What can be undone is not asked about. */
export function ConfirmDialog({ opened, onClose, title, children, confirm, onConfirm, word }: ConfirmDialogProps) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const close = () => {
    setTyped('')
    onClose()
  }
  const run = () => {
    close()
    onConfirm()
  }
  const actions = (
    <>
      <Button onClick={run} disabled={word !== undefined && typed.trim().toLowerCase() !== word.toLowerCase()}>
        {confirm}
      </Button>
      <Button variant="default" onClick={close} data-autofocus={word === undefined || undefined}>
        {t('ui.cancel')}
      </Button>
    </>
  )
  return (
    <Dialog opened={opened} onClose={close} title={title} actions={actions} size={480}>
      {children}
      {word !== undefined && (
        <TextInput
          mt={16}
          data-autofocus
          label={t('ui.typeWord', { word })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
    </Dialog>
  )
}
