import { type FormEvent, useState } from 'react'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { lastOf } from '../../lib/jobs.ts'
import { today } from '../../lib/today.ts'
import { useRefusal } from '../../lib/use-refusal.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { Given } from './Given.tsx'
import { PassphraseField } from './PassphraseField.tsx'
import { PlaceField } from './PlaceField.tsx'
import { useSeal } from './use-seal.ts'
import './lending.css'

/** The borrowed card file, sealed, for whose it is. */
export function GiveBackDialog({ name, onClose }: { name: string; onClose: () => void }) {
  const t = useText()
  const [passphrase, setPassphrase] = useState('')
  const seal = useSeal(
    (say) => say('lending.back.job'),
    t('lending.fileReturned', { day: today() }),
    (place, { signal, report }) => lastOf(client.lending.giveBack({ passphrase, place }, { signal }), report)
  )
  const refusal = useRefusal(seal.error, ['passphrase'])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void seal.submit()
  }
  return (
    <Dialog opened onClose={onClose} title={t(seal.sealed ? 'lending.back.done' : 'lending.back.title')} size={560}>
      {seal.sealed ? (
        <Given name={seal.sealed.name} passphrase={passphrase} onClose={onClose} />
      ) : (
        <form onSubmit={submit} className="card-form">
          <p>{t('lending.back.lead', { name: name || t('lending.band.someone') })}</p>
          <PassphraseField value={passphrase} error={refusal.at('passphrase')} onChange={setPassphrase} />
          <PlaceField value={seal.path} onChange={seal.setPath} />
          <FormActions submit={t('lending.back.submit')} pending={seal.isRunning} error={refusal.rest} onCancel={onClose} />
        </form>
      )}
    </Dialog>
  )
}
