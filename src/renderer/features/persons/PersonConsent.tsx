import { Switch, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Person } from '#shared/model/person.ts'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'

type Purpose = 'newsletter' | 'all'
const no = { newsletter: 'withdrawn', all: 'objected' } as const

/** The two wishes to be left alone, each with the date and how we know it. */
export function PersonConsent({ person }: { person: Person }) {
  const t = useText()
  const format = useFormat()
  const [asking, setAsking] = useState<Purpose>()
  const latest = (purpose: Purpose) => person.consent.find((event) => event.purpose === purpose)
  const saidNo = (purpose: Purpose) => ['withdrawn', 'objected'].includes(latest(purpose)?.status ?? '')
  return (
    <section aria-labelledby="consent">
      <h2 id="consent" className="card-heading">
        {t('persons.consent.title')}
      </h2>
      <ul className="card-wishes">
        {(['newsletter', 'all'] as const).map((purpose) => {
          const event = latest(purpose)
          return (
            <li key={purpose}>
              <Switch label={t(`persons.consent.${purpose}`)} checked={saidNo(purpose)} onChange={() => setAsking(purpose)} />
              {event && (
                <p className="note">{t(`persons.consent.${event.status}`, { when: format.day(event.occurredAt), how: event.evidence })}</p>
              )}
            </li>
          )
        })}
      </ul>
      {person.consent.length === 0 && <p className="note">{t('persons.consent.none')}</p>}
      {asking && <HowDoWeKnow person={person} purpose={asking} lifts={saidNo(asking)} onClose={() => setAsking(undefined)} />}
    </section>
  )
}

function HowDoWeKnow({ person, purpose, lifts, onClose }: { person: Person; purpose: Purpose; lifts: boolean; onClose: () => void }) {
  const t = useText()
  const [how, setHow] = useState('')
  const [on, setOn] = useState(today)
  const set = useMutation(
    api.consent.set.mutationOptions({
      onSuccess: ({ changeSet }) => {
        onClose()
        showUndoable(t('persons.consent.saved'), changeSet)
      }
    })
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    set.mutate({ personId: person.id, purpose, status: lifts ? 'restored' : no[purpose], how, on })
  }
  return (
    <Dialog opened onClose={onClose} title={`${person.displayName}: ${t(`persons.consent.${purpose}`)}`} size={480}>
      <form onSubmit={submit} className="card-form">
        <TextInput
          data-autofocus
          label={t('persons.consent.how')}
          placeholder={t('persons.consent.howPlaceholder')}
          value={how}
          required
          onChange={(event) => setHow(event.currentTarget.value)}
        />
        <DayField label={t('persons.consent.on')} value={on} lean="back" required onChange={setOn} />
        <FormActions submit={t('persons.consent.save')} pending={set.isPending} error={set.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
