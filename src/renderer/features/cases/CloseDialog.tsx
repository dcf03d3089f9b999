import { Radio, Stack, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type CaseOutcome, caseOutcomes, type GdprCase } from '#shared/model/gdpr-case.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'

/** How a wish ended; a refusal says why, and so does the end of a restriction. */
export function CloseDialog({ wish, onClose }: { wish: GdprCase; onClose: () => void }) {
  const t = useText()
  const [outcome, setOutcome] = useState<CaseOutcome>('done')
  const [reason, setReason] = useState('')
  const isRestriction = wish.kind === 'restrict' && wish.personId !== null
  const end = useMutation({
    mutationFn: () => client.cases.end({ id: wish.id, version: wish.version, outcome, reason }),
    onSuccess: ({ changeSet, mayContact }) => {
      onClose()
      showUndoable(t(mayContact === null ? 'cases.close.saved' : mayContact ? 'cases.close.lifted' : 'cases.close.stays'), changeSet)
    }
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    end.mutate()
  }
  return (
    <Dialog opened onClose={onClose} title={t('cases.close.title')} size={460}>
      <form onSubmit={submit} className="card-form">
        {isRestriction && <p>{t('cases.close.restriction', { name: wish.personName ?? '' })}</p>}
        <Radio.Group label={t('cases.close.outcome')} value={outcome} onChange={(value) => setOutcome(value as CaseOutcome)}>
          <Stack gap={8} mt={6}>
            {caseOutcomes.map((each, at) => (
              <Radio key={each} value={each} data-autofocus={at === 0 || undefined} label={t(`cases.outcome.${each}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('cases.close.reason')}
          description={t(isRestriction ? 'cases.close.restrictionNote' : 'cases.close.reasonNote')}
          value={reason}
          required={isRestriction || outcome === 'refused'}
          autosize
          minRows={2}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FormActions submit={t('cases.close.submit')} pending={end.isPending} error={end.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
