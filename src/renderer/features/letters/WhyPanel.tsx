import { IconBan, IconCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ExcludeReason, Recipient } from '#shared/model/outreach.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { reasonText } from './people.columns.tsx'
import './why-panel.css'

/** What is asked of everybody who was chosen, in the order in which the host asks it, and the answers that end it. */
const steps = [
  { id: 'role', ends: ['gone', 'role-ended'] },
  { id: 'consent', ends: ['unsubscribed', 'objected', 'suppressed'] },
  { id: 'address', ends: ['no-address', 'bad-address', 'address-changed'] },
  { id: 'shared', ends: ['shares-blocked-address'] },
  { id: 'policy', ends: ['represented'] },
  { id: 'once', ends: ['duplicate-address'] }
] as const satisfies readonly { id: string; ends: readonly ExcludeReason[] }[]

/** The links of the chain up to the one that decides. */
function chainOf(reason: ExcludeReason | null) {
  const last = steps.findIndex(({ ends }) => ends.some((each) => each === reason))
  return last < 0 ? steps : steps.slice(0, last + 1)
}

interface WhyPanelProps {
  person: Recipient
  chosen: { title: string; text: string }
  place: string
  onOpen: () => void
  onClose: () => void
}

/** Answers "why?" as a chain read from the top; the last link decides. */
export function WhyPanel({ person, chosen, place, onOpen, onClose }: WhyPanelProps) {
  const t = useText()
  const { reason } = person
  return (
    <SidePanel label={person.name} place={place} onOpen={onOpen} onClose={onClose}>
      <h2 className="why-name">{person.name}</h2>
      <p className="soft">{[person.title, person.partnerName].filter(Boolean).join(', ')}</p>
      <p className="why-answer" data-no={reason !== null || undefined}>
        {reason === null ? <IconCheck size={16} stroke={2} aria-hidden /> : <IconBan size={16} stroke={1.8} aria-hidden />}
        {t(reason === null ? 'mailings.people.gets' : 'mailings.people.getsNot')}
      </p>
      <ol className="why-chain">
        <Step yes title={chosen.title} text={chosen.text} />
        {chainOf(reason).map(({ id, ends }) => {
          const ended = ends.some((each) => each === reason)
          return (
            <Step
              key={id}
              yes={!ended}
              title={ended && reason ? reasonText(t, reason, person.because) : t(`mailings.why.${id}`)}
              text={id === 'address' && person.email ? person.email : ended && reason ? t(`mailings.why.because.${reason}`) : ''}
            />
          )
        })}
      </ol>
      <Ways person={person} />
    </SidePanel>
  )
}

function Step({ yes, title, text }: { yes: boolean; title: string; text: string }) {
  const t = useText()
  return (
    <li data-no={!yes || undefined}>
      <span className="visually-hidden">{t(yes ? 'mailings.why.yes' : 'mailings.why.no')} </span>
      <b>{title}</b>
      <span>{text}</span>
    </li>
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
