import { IconBan, IconCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Recipient } from '#shared/model/outreach.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { useListWhy } from './use-list-links.ts'
import { WhyChain } from './WhyChain.tsx'
import './why-panel.css'

interface WhyPanelProps {
  person: Recipient
  /** Why the person was chosen at all; where a list chose, the list says it itself. */
  chosen: { title: string; text: string }
  listId?: string | undefined
  place: string
  onOpen: () => void
  onClose: () => void
}

/** Answers "why?" as a chain read from the top; the last link decides. */
export function WhyPanel({ person, chosen, listId, place, onOpen, onClose }: WhyPanelProps) {
  const t = useText()
  const { reason } = person
  const why = useListWhy(listId, person.personId)
  const links = listId === undefined ? [{ yes: true, ...chosen }] : why?.words
  return (
    <SidePanel label={person.name} place={place} onOpen={onOpen} onClose={onClose}>
      <h2 className="why-name">{person.name}</h2>
      <p className="soft">{[person.title, person.partnerName].filter(Boolean).join(', ')}</p>
      <p className="why-answer" data-no={reason !== null || undefined}>
        {reason === null ? <IconCheck size={16} stroke={2} aria-hidden /> : <IconBan size={16} stroke={1.8} aria-hidden />}
        {t(reason === null ? 'mailings.people.gets' : 'mailings.people.getsNot')}
      </p>
      {links && <WhyChain links={links} person={person} />}
      <Ways person={person} />
    </SidePanel>
  )
}

/** What one can do about it: the card, and those who could get it instead. */
function Ways({ person }: { person: Recipient }) {
  const t = useText()
  const { data: partner } = useQuery(
    api.partners.get.queryOptions({ input: { id: person.partnerId ?? '' }, enabled: person.reason !== null && person.partnerId !== null })
  )
  const others = partner?.contacts.filter(({ personId }) => personId !== person.personId) ?? []
  return (
    <section className="why-ways" aria-labelledby="why-ways">
      <h3 id="why-ways">{t('mailings.why.what')}</h3>
      <ul>
        <li>
          <Link to="/person/$id" params={{ id: person.personId }}>
            {t(person.reason === 'no-address' || person.reason === 'bad-address' ? 'mailings.why.fixAddress' : 'mailings.why.openPerson')}
          </Link>
        </li>
        {person.partnerId !== null && (
          <li>
            <Link to="/partner/$id" params={{ id: person.partnerId }}>
              {t('mailings.why.openPartner', { name: person.partnerName ?? '' })}
            </Link>
            {others.length > 0 && (
              <span className="note">{t('mailings.why.others', { names: others.map(({ displayName }) => displayName).join(', ') })}</span>
            )}
          </li>
        )}
      </ul>
    </section>
  )
}
