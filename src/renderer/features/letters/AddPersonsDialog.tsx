import { Button, Checkbox } from '@mantine/core'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ListRow } from '#shared/model/outreach.ts'
import type { PersonRow } from '#shared/model/person.ts'
import { api, client } from '../../lib/api.ts'
import { toAppError } from '../../lib/app-error.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { SearchField } from '../../ui/Toolbar.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { PinFields } from './TakeOffDialog.tsx'
import './add-persons.css'

const LIMIT = 50

interface Added {
  changeSet: string | null
  said: string
}

/** Finds persons by what one knows of them and puts those ticked on a hand-picked list. */
export function AddPersonsDialog({ list, onClose }: { list: ListRow; onClose: () => void }) {
  const t = useText()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<ReadonlyMap<string, PersonRow>>(new Map())
  const [reason, setReason] = useState('')
  const [expiresOn, setExpiresOn] = useState('')
  const found = useQuery(
    api.persons.table.queryOptions({
      input: { query, sort: [{ by: 'name' }], limit: LIMIT },
      placeholderData: keepPreviousData
    })
  )
  const byRule = list.kind === 'dynamic'
  const ids = [...chosen.keys()]
  const putOn = async (): Promise<Added> => {
    const until = expiresOn === '' ? {} : { expiresOn }
    const { changeSet } = await client.lists.pin({ id: list.id, personIds: ids, mode: 'include', reason, ...until })
    return { changeSet, said: t('lists.pin.putOnDone', { count: ids.length }) }
  }
  const addMembers = async (): Promise<Added> => {
    const { added, changeSet } = await client.lists.addMembers({ id: list.id, selection: { by: 'ids', entity: 'persons', ids } })
    return { changeSet, said: t(added === 0 ? 'mailings.addTo.nothing' : 'mailings.addTo.added', { count: added, name: list.name }) }
  }
  const add = useMutation({
    mutationFn: () => (byRule ? putOn() : addMembers()),
    onSuccess: ({ said, changeSet }) => {
      onClose()
      showUndoable(said, changeSet)
    }
  })
  const toggle = (person: PersonRow) => {
    const next = new Map(chosen)
    if (!next.delete(person.id)) next.set(person.id, person)
    setChosen(next)
  }
  const rows = found.data?.rows ?? []
  const kept = [...chosen.values()].filter(({ id }) => !rows.some((row) => row.id === id))
  const wrong = found.error && toAppError(found.error)
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('mailings.list.addPersons')}
      size={560}
      actions={
        <>
          <Button onClick={() => add.mutate()} loading={add.isPending} disabled={chosen.size === 0 || (byRule && reason.trim() === '')}>
            {t('mailings.list.addCount', { count: chosen.size })}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      <SearchField label={t('mailings.list.searchPersons')} value={query} onChange={setQuery} />
      {wrong && <p className="stop">{t(`errors.${wrong.code}`, wrong.details)}</p>}
      <ul className="add-persons" aria-label={t('mailings.list.found')}>
        {[...kept, ...rows].map((person) => (
          <li key={person.id}>
            <Checkbox
              checked={chosen.has(person.id)}
              onChange={() => toggle(person)}
              label={person.displayName}
              description={[person.title, person.partnerName].filter(Boolean).join(', ') || undefined}
            />
          </li>
        ))}
      </ul>
      {found.data && found.data.total > rows.length && (
        <p className="note">{t('mailings.list.moreFound', { count: found.data.total - rows.length })}</p>
      )}
      {found.data?.total === 0 && <p className="soft">{t('mailings.list.noneFound')}</p>}
      {byRule && chosen.size > 0 && <PinFields reason={reason} until={expiresOn} onReason={setReason} onUntil={setExpiresOn} />}
      {add.error && <ErrorPanel error={add.error} />}
    </Dialog>
  )
}
