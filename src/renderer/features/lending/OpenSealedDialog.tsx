import { useState } from 'react'
import type { OpenedSealed } from '#shared/model/lending.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { BeginForm } from './BeginForm.tsx'
import { ChooseSealed } from './ChooseSealed.tsx'
import { ReturnedFile } from './ReturnedFile.tsx'
import './lending.css'

/** What is locked with a passphrase: borrowed, handed over, or given back. It says itself which. */
export function OpenSealedDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const [opened, setOpened] = useState<OpenedSealed>()
  const leave = () => {
    // it lies in plain as long as it is looked at
    if (opened) void client.lending.drop({ id: opened.id }).catch(() => undefined)
    onClose()
  }
  const name = (opened?.what === 'return' ? opened.takerName : opened?.giverName) || t('lending.band.someone')
  const title = opened?.what === 'return' ? t('lending.receive.title', { name }) : t('lending.open.title')
  return (
    <Dialog opened onClose={leave} title={title} size={opened?.what === 'return' ? 720 : 560}>
      {!opened && <ChooseSealed onOpened={setOpened} onCancel={onClose} />}
      {opened && opened.what !== 'return' && <BeginForm opened={opened} name={name} onDone={onClose} onCancel={leave} />}
      {opened?.what === 'return' && <ReturnedFile opened={opened} name={name} onDone={onClose} onCancel={leave} />}
    </Dialog>
  )
}
