import { Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { LendingKind } from '#shared/model/lending.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { lastOf } from '../../lib/jobs.ts'
import { inDays, today } from '../../lib/today.ts'
import { useRefusal } from '../../lib/use-refusal.ts'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { Given } from './Given.tsx'
import { PassphraseField } from './PassphraseField.tsx'
import { PlaceField } from './PlaceField.tsx'
import { useSeal } from './use-seal.ts'
import './lending.css'

/** Lends the card file for a time, or hands it over for good. */
export function GiveDialog({ kind, onClose }: { kind: LendingKind; onClose: () => void }) {
  const t = useText()
  const words = kind === 'loan' ? 'lend' : 'handover'
  const [to, setTo] = useState('')
  const [until, setUntil] = useState(kind === 'loan' ? inDays(14) : today())
  const [notes, setNotes] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const name = t(kind === 'loan' ? 'lending.fileLent' : 'lending.fileHandedOver', { name: to.trim(), day: today() })
  const seal = useSeal(
    (say) => say(`lending.${words}.job`),
    name.replace(/\s+/g, ' '),
    (place, { signal, report }) =>
      lastOf(client.lending.lend({ kind, to, until: until === '' ? null : until, notes, passphrase, place }, { signal }), report)
  )
  const refusal = useRefusal(seal.error, ['passphrase'])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void seal.submit()
  }
  const title = seal.sealed ? t(`lending.${words}.done`) : t(`lending.${words}.title`)
  return (
    <Dialog opened onClose={onClose} title={title} size={560}>
      {seal.sealed ? (
        <Given name={seal.sealed.name} passphrase={passphrase} onClose={onClose} />
      ) : (
        <form onSubmit={submit} className="card-form">
          <p>{t(`lending.${words}.lead`)}</p>
          <TextInput
            data-autofocus
            required
            maxLength={200}
            autoComplete="off"
            label={t(`lending.${words}.to`)}
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
          <DayField optional={kind === 'loan'} label={t(`lending.${words}.until`)} value={until} onChange={setUntil} />
          <Textarea
            autosize
            minRows={3}
            maxRows={10}
            maxLength={20_000}
            label={t(`lending.${words}.notes`)}
            description={t('lending.notesHint')}
            value={notes}
            onChange={(event) => setNotes(event.currentTarget.value)}
          />
          <PassphraseField value={passphrase} error={refusal.at('passphrase')} onChange={setPassphrase} />
          <PlaceField value={seal.path} onChange={seal.setPath} />
          <FormActions submit={t(`lending.${words}.submit`)} pending={seal.isRunning} error={refusal.rest} onCancel={onClose} />
        </form>
      )}
    </Dialog>
  )
}
