import { Button, NativeSelect } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Selection } from '#shared/model/common.ts'
import { api, client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { SignOnDialog } from './SignOnDialog.tsx'
import { VerificationDialog } from './VerificationDialog.tsx'
import './round-dialog.css'

interface PutOnRoundDialogProps {
  selection: Selection
  onClose: () => void
}

const fresh = ['signOn', 'verification'] as const

/** Puts partners on a round that runs, or begins one with them. */
export function PutOnRoundDialog({ selection, onClose }: PutOnRoundDialogProps) {
  const t = useText()
  const { data: signOns } = useQuery(api.signOns.all.queryOptions())
  const { data: verifications } = useQuery(api.verifications.all.queryOptions())
  const [chosen, setChosen] = useState<string>()
  const [beginning, setBeginning] = useState<string>()
  const running = [
    ...(signOns ?? []).filter(({ publishedOn }) => publishedOn === null).map((round) => ({ ...round, kind: 'signOn' as const })),
    ...(verifications ?? []).filter(({ status }) => status === 'open').map((round) => ({ ...round, kind: 'verification' as const }))
  ]
  const options = [
    ...running.map(({ id, kind, title }) => ({ value: `${kind} ${id}`, label: `${title} (${t(`rounds.kind.${kind}`)})` })),
    ...fresh.map((kind) => ({ value: `new ${kind}`, label: t('rounds.putOn.new', { kind: t(`rounds.kind.${kind}`) }) }))
  ]
  const value = chosen ?? options[0]?.value ?? ''
  const invite = useMutation({
    mutationFn: () => {
      const [kind, id = ''] = value.split(' ')
      return kind === 'signOn' ? client.signOns.invite({ id, selection }) : client.verifications.invite({ id, selection })
    },
    onSuccess: ({ added, changeSet }) => {
      onClose()
      showUndoable(t('rounds.invite.done', { count: added }), changeSet)
    }
  })
  if (beginning === 'new signOn') return <SignOnDialog selection={selection} onClose={onClose} />
  if (beginning === 'new verification') return <VerificationDialog selection={selection} onClose={onClose} />
  const isNew = value.startsWith('new ')
  return (
    <Dialog opened onClose={onClose} title={t('rounds.putOn.title')} size={480}>
      <form
        className="round-dialog"
        onSubmit={(event) => {
          event.preventDefault()
          if (isNew) setBeginning(value)
          else invite.mutate()
        }}
      >
        <NativeSelect
          data-autofocus
          label={t('rounds.column.title')}
          data={options}
          value={value}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        {invite.error && <ErrorPanel error={invite.error} />}
        <div className="dialog-actions">
          <Button type="submit" loading={invite.isPending}>
            {t(isNew ? 'rounds.putOn.begin' : 'rounds.invite.submit')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
