import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { DraftCustom } from '#shared/model/draft-details.ts'
import type { CustomValue } from '#shared/model/record-parts.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { WebLink } from '../../ui/WebLink.tsx'
import { FactHistory, type FactOwner } from './FactHistory.tsx'

interface CustomFactsProps {
  customs: readonly CustomValue[]
  onSave: (customs: DraftCustom[]) => Promise<unknown>
  of: FactOwner
}

/** Fields of the user's own under the facts, and the way to one more. */
export function CustomFacts({ customs, onSave, of }: CustomFactsProps) {
  const t = useText()
  const [adding, setAdding] = useState(false)
  return (
    <>
      <Facts>
        {customs.map((custom) => (
          <Fact key={custom.fieldId} label={custom.label}>
            <InlineField
              label={custom.label}
              value={custom.value}
              display={custom.type === 'url' ? <WebLink url={custom.value} /> : undefined}
              onSave={(value) => onSave([{ label: custom.label, value }])}
            />
            <FactHistory of={of} field={`custom:${custom.fieldId}`} label={custom.label} />
          </Fact>
        ))}
      </Facts>
      <PlainButton className="add-fact" onClick={() => setAdding(true)}>
        {t('records.addField')}
      </PlainButton>
      {adding && <NewField onSave={onSave} onClose={() => setAdding(false)} />}
    </>
  )
}

function NewField({ onSave, onClose }: Pick<CustomFactsProps, 'onSave'> & { onClose: () => void }) {
  const t = useText()
  const [label, setLabel] = useState('')
  const [value, setValue] = useState('')
  const save = useMutation({ mutationFn: () => onSave([{ label: label.trim(), value }]), onSuccess: onClose })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <Dialog opened onClose={onClose} title={t('records.addField')} size={480}>
      <form onSubmit={submit} className="card-form">
        <TextInput
          data-autofocus
          required
          maxLength={100}
          label={t('records.fieldName')}
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        <TextInput required label={t('records.fieldValue')} value={value} onChange={(event) => setValue(event.currentTarget.value)} />
        <FormActions submit={t('records.save')} pending={save.isPending} error={save.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
