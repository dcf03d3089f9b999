import { Radio, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type CaseKind, caseKinds } from '#shared/model/gdpr-case.ts'
import { addMonths } from '#shared/rules/calendar.ts'
import { client, upload } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EvidenceFile } from '../../ui/EvidenceFile.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'

interface WishDialogProps {
  person: { id: string; name: string }
  onClose: () => void
}

/** What somebody wants with what is kept of them, when it came and how we know. */
export function WishDialog({ person, onClose }: WishDialogProps) {
  const t = useText()
  const format = useFormat()
  const [kind, setKind] = useState<CaseKind>('no-newsletter')
  const [how, setHow] = useState('')
  const [receivedOn, setReceivedOn] = useState(today)
  const [file, setFile] = useState<File>()
  const open = useMutation({
    mutationFn: async () => client.cases.open({ personId: person.id, kind, how, receivedOn, ...(file && { upload: await upload(file) }) }),
    onSuccess: ({ changeSet, closed }) => {
      onClose()
      showUndoable(closed ? t('cases.new.done') : t('cases.new.opened', { day: format.day(addMonths(receivedOn, 1)) }), changeSet)
    }
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    open.mutate()
  }
  return (
    <Dialog opened onClose={onClose} title={t('cases.new.title', { name: person.name })} size={520}>
      <form onSubmit={submit} className="card-form">
        <Radio.Group label={t('cases.new.kind')} value={kind} onChange={(value) => setKind(value as CaseKind)}>
          <Stack gap={8} mt={6}>
            {caseKinds.map((each, at) => (
              <Radio
                key={each}
                value={each}
                data-autofocus={at === 0 || undefined}
                label={t(`cases.kind.${each}`)}
                description={t(`cases.note.${each}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <TextInput
          label={t('cases.new.how')}
          placeholder={t('cases.new.howPlaceholder')}
          value={how}
          required
          onChange={(event) => setHow(event.currentTarget.value)}
        />
        <DayField label={t('cases.new.received')} value={receivedOn} lean="back" required onChange={setReceivedOn} />
        <EvidenceFile file={file} onFile={setFile} />
        <FormActions submit={t('cases.new.submit')} pending={open.isPending} error={open.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
