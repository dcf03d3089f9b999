import { NativeSelect } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Selection } from '#shared/model/common.ts'
import { api, client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import '../../ui/card.css'

/** Puts those who were chosen on an event that is planned; of partners whoever represents them. */
export function PutOnEventDialog({ selection, onClose }: { selection: Selection; onClose: () => void }) {
  const t = useText()
  const { moment } = useFormat()
  const { data } = useQuery(api.events.all.queryOptions())
  const [chosen, setChosen] = useState<string>()
  const planned = (data ?? []).filter(({ status }) => status === 'planned')
  const id = chosen ?? planned[0]?.id ?? ''
  const add = useMutation({
    mutationFn: () => client.events.add({ id, selection }),
    onSuccess: ({ added, left, changeSet }) => {
      onClose()
      const words = [t('events.add.done', { count: added }), left > 0 && t('events.add.left', { count: left })]
      showUndoable(words.filter(Boolean).join(' '), changeSet)
    }
  })
  return (
    <Dialog opened onClose={onClose} title={t('events.putOn')} size={480}>
      <form
        className="card-form"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          if (id !== '') add.mutate()
        }}
      >
        {data && planned.length === 0 ? (
          <p className="soft">{t('events.putOnNone')}</p>
        ) : (
          <NativeSelect
            data-autofocus
            label={t('events.one')}
            value={id}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            data={planned.map((event) => ({ value: event.id, label: `${event.title} (${moment(event.startsAt)})` }))}
          />
        )}
        <FormActions submit={t('events.add.submit')} pending={add.isPending} error={add.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
