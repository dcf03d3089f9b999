import { Button, Radio, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { nameRefusal } from './name-refusal.ts'
import './list-dialog.css'

const kinds = ['dynamic', 'static'] as const

/** A list by rule or by hand; which rule, or whom, is chosen on its own page. */
export function NewListDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useText()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<(typeof kinds)[number]>('dynamic')
  const create = useMutation({
    mutationFn: () => client.lists.create({ name, ...(kind === 'dynamic' ? { query: '' } : { policy: 'all' }) }),
    onSuccess: ({ id }) => {
      onClose()
      void navigate({ to: '/liste/$id', params: { id } })
    }
  })
  return (
    <Dialog opened={opened} onClose={onClose} title={t('mailings.list.create')} size={480}>
      <form
        className="list-dialog"
        onSubmit={(event) => {
          event.preventDefault()
          create.mutate()
        }}
      >
        <TextInput
          label={t('mailings.list.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
          maxLength={200}
          error={nameRefusal(t, create.error)}
        />
        <Radio.Group label={t('mailings.list.kindLabel')} value={kind} onChange={setKind}>
          <div className="list-dialog-kinds">
            {kinds.map((each) => (
              <Radio key={each} value={each} label={t(`mailings.list.kind.${each}`)} description={t(`mailings.list.kindNote.${each}`)} />
            ))}
          </div>
        </Radio.Group>
        <div className="dialog-actions">
          <Button type="submit" loading={create.isPending} disabled={name.trim() === ''}>
            {t('mailings.list.createIt')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
