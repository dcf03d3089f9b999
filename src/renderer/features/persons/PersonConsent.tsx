import { Switch, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { ConsentStatus, Person } from '#shared/model/person.ts'
import { client, upload } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { saveFile } from '../../lib/save-file.ts'
import { today } from '../../lib/today.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EvidenceFile } from '../../ui/EvidenceFile.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { OpenWishes } from '../cases/index.ts'
import { usePurposes } from '../purposes/index.ts'

interface Wish {
  purpose: string
  label: string
  /** What it is to be on: a no, or where letters rest on consent, a yes. */
  says: 'no' | 'yes'
}

/** The wishes there can be: of the newsletter, of purposes of one's own, of others somebody said no to, and of everything. */
function useWishes(person: Person): Wish[] {
  const t = useText()
  const { purposes } = usePurposes()
  const said = new Set(person.consent.map(({ purpose }) => purpose))
  const others = purposes.filter(({ code, name }) => code !== 'newsletter' && (name !== '' || said.has(code)))
  return [
    { purpose: 'newsletter', label: t('persons.consent.newsletter'), says: 'no' },
    ...others.map(({ code, label, legalBasis }): Wish => {
      const says = legalBasis === 'consent' ? 'yes' : 'no'
      return { purpose: code, label: t(says === 'yes' ? 'persons.consent.yesTo' : 'persons.consent.other', { purpose: label }), says }
    }),
    { purpose: 'all', label: t('persons.consent.all'), says: 'no' }
  ]
}

/** The wishes to be left alone, each with the date and how we know it. */
export function PersonConsent({ person }: { person: Person }) {
  const t = useText()
  const format = useFormat()
  const wishes = useWishes(person)
  const [asking, setAsking] = useState<Wish>()
  const latest = (purpose: string) => person.consent.find((event) => event.purpose === purpose)
  const isOn = ({ purpose, says }: Wish) => {
    const saidNo = ['withdrawn', 'objected'].includes(latest(purpose)?.status ?? '')
    const saidYes = person.consent.some((event) => event.purpose === purpose && event.status === 'granted')
    return says === 'no' ? saidNo : saidYes && !saidNo
  }
  return (
    <section aria-labelledby="consent">
      <h2 id="consent" className="card-heading">
        {t('persons.consent.title')}
      </h2>
      <ul className="card-wishes">
        {wishes.map((wish) => {
          const event = latest(wish.purpose)
          return (
            <li key={wish.purpose}>
              <Switch label={wish.label} checked={isOn(wish)} onChange={() => setAsking(wish)} />
              {event && (
                <p className="note">
                  {t(`persons.consent.${event.status}`, { when: format.day(event.occurredAt), how: event.evidence })}{' '}
                  {event.file && <Evidence file={event.file} />}
                </p>
              )}
            </li>
          )
        })}
      </ul>
      <OpenWishes personId={person.id} />
      {person.consent.length === 0 && <p className="note">{t('persons.consent.none')}</p>}
      {asking && <HowDoWeKnow person={person} wish={asking} lifts={isOn(asking)} onClose={() => setAsking(undefined)} />}
    </section>
  )
}

/** The file that proves a wish, fetched by its name. */
function Evidence({ file }: { file: { id: string; name: string } }) {
  const t = useText()
  const fetch = async () => {
    try {
      const { mime, base64 } = await client.consent.evidence({ id: file.id })
      saveFile(file.name, new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], { type: mime }))
    } catch (error) {
      showErrorToast(error)
    }
  }
  return (
    <LinkButton onClick={() => void fetch()} title={t('persons.consent.openFile', { name: file.name })}>
      {file.name}
    </LinkButton>
  )
}

function statusOf({ purpose, says }: Wish, lifts: boolean): ConsentStatus {
  if (says === 'yes') return lifts ? 'withdrawn' : 'granted'
  return lifts ? 'restored' : purpose === 'all' ? 'objected' : 'withdrawn'
}

function HowDoWeKnow({ person, wish, lifts, onClose }: { person: Person; wish: Wish; lifts: boolean; onClose: () => void }) {
  const t = useText()
  const [how, setHow] = useState('')
  const [on, setOn] = useState(today)
  const [file, setFile] = useState<File>()
  const set = useMutation({
    mutationFn: async () =>
      client.consent.set({
        ...{ personId: person.id, purpose: wish.purpose, how, on },
        status: statusOf(wish, lifts),
        ...(file && { upload: await upload(file) })
      }),
    onSuccess: ({ changeSet }) => {
      onClose()
      showUndoable(t('persons.consent.saved'), changeSet)
    }
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    set.mutate()
  }
  return (
    <Dialog opened onClose={onClose} title={`${person.displayName}: ${wish.label}`} size={480}>
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
        <EvidenceFile file={file} onFile={setFile} />
        <FormActions submit={t('persons.consent.save')} pending={set.isPending} error={set.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
