import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { OpenedSealed } from '#shared/model/lending.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { FormActions } from '../../ui/FormActions.tsx'
import { showToast } from '../../ui/toast.tsx'

interface BeginFormProps {
  opened: OpenedSealed
  /** Whose it was. */
  name: string
  onDone: () => void
  onCancel: () => void
}

/** Who sits here from now on, before what was lent or handed over is opened. */
export function BeginForm({ opened: { id, what, takerName, untilOn }, name, onDone, onCancel }: BeginFormProps) {
  const t = useText()
  const { wholeDay } = useFormat()
  const navigate = useNavigate()
  const [who, setWho] = useState(takerName)
  const begin = useMutation({
    mutationFn: () => client.lending.begin({ id, name: who }),
    onSuccess: () => {
      onDone()
      showToast({ message: t('lending.open.begun') })
      return navigate({ to: '/det-skal-du-vide' })
    }
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    begin.mutate()
  }
  const lent = untilOn === null ? t('lending.open.loan', { name }) : t('lending.open.loanUntil', { name, day: wholeDay(untilOn) })
  return (
    <form onSubmit={submit} className="card-form">
      <p>
        <b>{what === 'handover' ? t('lending.open.handover', { name }) : lent}</b> {t('lending.open.own')}
      </p>
      <TextInput
        data-autofocus
        required
        maxLength={200}
        autoComplete="off"
        label={t('lending.open.who')}
        description={t('lending.open.whoNote')}
        value={who}
        onChange={(event) => setWho(event.currentTarget.value)}
      />
      <FormActions submit={t('lending.open.begin')} pending={begin.isPending} error={begin.error} onCancel={onCancel} />
    </form>
  )
}
