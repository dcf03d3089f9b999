import { Button, Checkbox, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Traces } from '#shared/model/gdpr-case.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { AnswerFirst } from './AnswerFirst.tsx'
import { FoundFiles } from './FoundFiles.tsx'
import { FoundRows } from './FoundRows.tsx'
import { FoundTexts } from './FoundTexts.tsx'
import { useErasePerson } from './use-erase-person.ts'
import './cases.css'

interface EraseDialogProps {
  person: { id: string; name: string }
  onClose: () => void
  /** The card is gone. */
  onErased: () => void
}

/** Everything that is found of somebody, what becomes of it, and the word that has to be typed. */
export function EraseDialog({ person, onClose, onErased }: EraseDialogProps) {
  const t = useText()
  const { data, error } = useQuery(api.cases.traces.queryOptions({ input: { personId: person.id } }))
  return (
    <Dialog opened onClose={onClose} title={t('cases.erase.title', { name: person.name })} size={720}>
      <p className="case-lead">{t('cases.erase.lead')}</p>
      {error && <ErrorPanel error={error} />}
      {data ? (
        <Found key={person.id} traces={data} onClose={onClose} onErased={onErased} />
      ) : (
        !error && <p className="note">{t('cases.erase.loading', { name: person.name })}</p>
      )}
    </Dialog>
  )
}

function Found({ traces, onClose, onErased }: { traces: Traces; onClose: () => void; onErased: () => void }) {
  const t = useText()
  const { name, personId } = traces
  const erase = useErasePerson()
  const [kept, setKept] = useState(() => new Set(traces.hits.filter(({ keeps }) => keeps).map(({ key }) => key)))
  const [files, setFiles] = useState(
    () => new Set(traces.files.filter(({ holds, place }) => place === 'there' && holds === 'sure').map(({ id }) => id))
  )
  const [withoutAnswer, setWithoutAnswer] = useState(false)
  const [typed, setTyped] = useState('')
  const word = t('cases.erase.word')
  const isAnswered = (traces.case?.answeredOn ?? null) !== null
  const run = async () => {
    onClose()
    const keep = traces.hits.filter(({ key }) => kept.has(key)).map(({ key }) => key)
    const blank = traces.hits.filter(({ key, keeps }) => keeps && !kept.has(key)).map(({ key }) => key)
    if (await erase({ personId, keep, blank, files: [...files], withoutAnswer: withoutAnswer || !isAnswered })) onErased()
  }
  return (
    <>
      <FoundRows traces={traces} />
      <FoundTexts traces={traces} kept={kept} onKept={setKept} />
      <FoundFiles traces={traces} chosen={files} onChosen={setFiles} />
      <p className="note case-after">{t('cases.erase.after')}</p>
      <AnswerFirst traces={traces} onLeave={onClose} />
      {!isAnswered && (
        <Checkbox
          mt={8}
          label={t('cases.erase.without')}
          checked={withoutAnswer}
          onChange={(event) => setWithoutAnswer(event.currentTarget.checked)}
        />
      )}
      <TextInput
        mt={16}
        label={t('cases.erase.typeWord', { word })}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className="dialog-actions">
        <Button disabled={typed.trim().toLowerCase() !== word.toLowerCase() || !(isAnswered || withoutAnswer)} onClick={() => void run()}>
          {t('cases.erase.submit', { name })}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
      </div>
    </>
  )
}
