import { IconBan, IconCheck } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ListRow } from '#shared/model/outreach.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { SearchField } from '../../ui/Toolbar.tsx'
import { useListWhy } from './use-list-links.ts'
import { WhyChain } from './WhyChain.tsx'
import './add-persons.css'
import './why-panel.css'

const LIMIT = 8

/** Why anybody is on the list or not, also who is nowhere near it. */
export function WhyNotDialog({ list, onClose }: { list: ListRow; onClose: () => void }) {
  const t = useText()
  const [query, setQuery] = useState('')
  const [personId, setPersonId] = useState<string>()
  const found = useQuery(
    api.persons.table.queryOptions({
      input: { query, sort: [{ by: 'name' }], limit: LIMIT },
      enabled: query.trim() !== '',
      placeholderData: keepPreviousData
    })
  )
  const rows = query.trim() === '' ? [] : (found.data?.rows ?? [])
  return (
    <Dialog opened onClose={onClose} title={t('lists.whyNot.title')} size={560}>
      <SearchField
        label={t('lists.whyNot.search')}
        value={query}
        onChange={(next) => {
          setQuery(next)
          setPersonId(undefined)
        }}
      />
      {found.error && <ErrorPanel error={found.error} />}
      {personId === undefined ? (
        <ul className="why-not-found" aria-label={t('lists.whyNot.found')}>
          {rows.map((person) => (
            <li key={person.id}>
              <LinkButton onClick={() => setPersonId(person.id)}>{person.displayName}</LinkButton>{' '}
              <span className="soft">{[person.title, person.partnerName].filter(Boolean).join(', ')}</span>
            </li>
          ))}
        </ul>
      ) : (
        <Answer listId={list.id} personId={personId} />
      )}
      {personId === undefined && found.data?.total === 0 && query.trim() !== '' && <p className="soft">{t('lists.whyNot.none')}</p>}
    </Dialog>
  )
}

function Answer({ listId, personId }: { listId: string; personId: string }) {
  const t = useText()
  const why = useListWhy(listId, personId)
  if (!why) return null
  const { recipient } = why
  const gets = recipient !== null && recipient.reason === null
  return (
    <section className="why-not" aria-live="polite">
      <h2 className="why-name">{why.name}</h2>
      <p className="soft">{[why.title, why.partnerName].filter(Boolean).join(', ')}</p>
      <p className="why-answer" data-no={!gets || undefined}>
        {gets ? <IconCheck size={16} stroke={2} aria-hidden /> : <IconBan size={16} stroke={1.8} aria-hidden />}
        {recipient === null ? t('lists.whyNot.notOn') : t(gets ? 'mailings.people.gets' : 'mailings.people.getsNot')}
      </p>
      <WhyChain links={why.words} person={recipient} />
    </section>
  )
}
