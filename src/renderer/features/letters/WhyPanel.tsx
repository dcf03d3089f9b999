import { IconBan, IconCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ExcludeReason, Recipient } from '#shared/model/outreach.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { reasonText } from './people.columns.tsx'
import './why-panel.css'

/** What is asked of everybody who was chosen, in the order in which the host asks it. */
const steps = ['list', 'often', 'role', 'consent', 'address', 'shared', 'policy', 'once', 'letter'] as const

/** Only told where they are what decides. */
const seldom: ReadonlySet<string> = new Set(['list', 'often', 'letter'])

/** The question that a reason answers with no. */
const endsAt: Readonly<Record<ExcludeReason, (typeof steps)[number]>> = {
  gone: 'role',
  'role-ended': 'role',
  away: 'role',
  unsubscribed: 'consent',
  objected: 'consent',
  suppressed: 'consent',
  'no-address': 'address',
  'bad-address': 'address',
  'address-changed': 'address',
  'shares-blocked-address': 'shared',
  represented: 'policy',
  'not-primary': 'policy',
  copied: 'policy',
  'duplicate-address': 'once',
  'missing-file': 'letter',
  skipped: 'letter',
  'taken-off': 'list',
  'excluded-list': 'list',
  'shares-excluded-address': 'list',
  'had-many': 'often'
}

/** The links of the chain up to the one that decides. */
const chainOf = (reason: ExcludeReason | null) => {
  const last = reason === null ? undefined : endsAt[reason]
  const asked = last === undefined ? steps : steps.slice(0, steps.indexOf(last) + 1)
  return asked.filter((step) => step === last || !seldom.has(step))
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
        {chainOf(reason).map((step) => {
          const ends = reason !== null && endsAt[reason] === step
          return (
            <Step
              key={step}
              yes={!ends}
              title={ends ? reasonText(t, reason, person.because) : t(`mailings.why.${step}`)}
              text={ends ? t(`mailings.why.because.${reason}`) : detailOf(t, step, person)}
            />
          )
        })}
      </ol>
      <Ways person={person} />
    </SidePanel>
  )
}

/** What is known about a question that is answered with yes. */
function detailOf(t: ReturnType<typeof useText>, step: (typeof steps)[number], { email, reason, because }: Recipient): string {
  if (step === 'address') return email ?? ''
  return step === 'role' && reason === null && because !== null ? t('mailings.why.standIn', { name: because }) : ''
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
