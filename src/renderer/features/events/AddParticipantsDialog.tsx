import { NativeSelect, Radio } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Selection } from '#shared/model/common.ts'
import type { Event } from '#shared/model/event.ts'
import { api, client } from '../../lib/api.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { RecordPicker } from '../role-changes/index.ts'
import './events.css'

/** More participants: of all partners, a list, a view, the working group of the event, or one by name. */
export function AddParticipantsDialog({ event, onClose }: { event: Event; onClose: () => void }) {
  const t = useText()
  const { options, selectionOf } = useWhom(event)
  const [whom, setWhom] = useState(event.workingGroup ? 'group' : 'all')
  const [personId, setPersonId] = useState('')
  const [as, setAs] = useState<'persons' | 'organisations'>('persons')
  const add = useMutation({
    mutationFn: () => {
      if (whom === 'group') return client.events.addGroup({ id: event.id })
      const one = { by: 'ids' as const, entity: 'persons' as const, ids: [personId] }
      return client.events.add({ id: event.id, selection: whom === 'one' ? one : selectionOf(whom), as: whom === 'one' ? 'persons' : as })
    },
    onSuccess: ({ added, left, changeSet }) => {
      onClose()
      const words = [t('events.add.done', { count: added }), left > 0 && t('events.add.left', { count: left })]
      showUndoable(words.filter(Boolean).join(' '), changeSet)
    }
  })
  return (
    <Dialog opened onClose={onClose} title={t('events.add.title')} size={480}>
      <form
        className="event-dialog"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          add.mutate()
        }}
      >
        <NativeSelect
          label={t('events.add.whom')}
          value={whom}
          onChange={({ currentTarget }) => setWhom(currentTarget.value)}
          data={options}
          data-autofocus
        />
        {whom === 'one' && <RecordPicker label={t('events.person')} entity="persons" id={personId} onChange={setPersonId} />}
        {whom !== 'one' && whom !== 'group' && (
          <Radio.Group label={t('events.add.as')} value={as} onChange={(value) => setAs(value === 'organisations' ? value : 'persons')}>
            <div className="event-dialog-choices">
              <Radio value="persons" label={t('events.add.asPersons')} />
              <Radio value="organisations" label={t('events.add.asOrganisations')} />
            </div>
          </Radio.Group>
        )}
        <FormActions submit={t('events.add.submit')} pending={add.isPending} error={add.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

/** Whom there is to choose, and what a choice means to the host. */
function useWhom({ workingGroup }: Event) {
  const t = useText()
  const language = useLanguage()
  const { data: lists = [] } = useQuery(api.lists.all.queryOptions({ input: { language } }))
  const { data: partners = [] } = useQuery(api.views.all.queryOptions({ input: { entity: 'organisation' } }))
  const { data: persons = [] } = useQuery(api.views.all.queryOptions({ input: { entity: 'person' } }))
  const options = [
    ...(workingGroup ? [{ value: 'group', label: t('events.add.group', { name: workingGroup.name }) }] : []),
    { value: 'all', label: t('events.add.everybody') },
    { value: 'one', label: t('events.add.one') },
    ...lists.map(({ id, name }) => ({ value: `list ${id}`, label: t('events.add.list', { name }) })),
    ...partners.map(({ id, name }) => ({ value: `partners ${id}`, label: t('events.add.partners', { name }) })),
    ...persons.map(({ id, name }) => ({ value: `persons ${id}`, label: t('events.add.persons', { name }) }))
  ]
  const selectionOf = (value: string): Selection => {
    const [kind, id = ''] = value.split(' ')
    if (kind === 'list') return { by: 'list', listId: id }
    const entity = kind === 'persons' ? 'persons' : 'partners'
    const filter = [...partners, ...persons].find((view) => view.id === id)?.view.filter
    // without a view all active partners are meant
    return { by: 'query', entity, query: kind === 'all' ? 'status:aktiv' : '', ...(filter && { filter }) }
  }
  return { options, selectionOf }
}
