import type { ExcludeReason, Recipient } from '#shared/model/outreach.ts'
import { useText } from '../../lib/i18n.ts'
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
  'no-consent': 'consent',
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

/** One link: what is so, or what is not. */
export interface WhyLink {
  readonly yes: boolean
  /** How many lists deep it is so. */
  readonly depth?: number
  readonly title: string
  readonly text: string
}

/** A chain read from the top; the last link decides. links are what came before the person was considered. */
export function WhyChain({ links, person }: { links: readonly WhyLink[]; person: Recipient | null }) {
  const t = useText()
  const isOver = person === null || links.some(({ yes }) => !yes)
  return (
    <ol className="why-chain">
      {links.map((link, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: links have no name but their place
        <Step key={at} {...link} />
      ))}
      {!isOver &&
        chainOf(person.reason).map((step) => {
          const ends = person.reason !== null && endsAt[person.reason] === step ? person.reason : null
          return (
            <Step
              key={step}
              yes={ends === null}
              title={ends === null ? t(`mailings.why.${step}`) : reasonText(t, ends, person.because)}
              text={ends === null ? detailOf(t, step, person) : t(`mailings.why.because.${ends}`)}
            />
          )
        })}
    </ol>
  )
}

/** What is known about a question that is answered with yes. */
function detailOf(t: ReturnType<typeof useText>, step: (typeof steps)[number], { email, reason, because, viaMailbox }: Recipient): string {
  if (step === 'address') return viaMailbox ? t('mailings.why.viaMailbox', { email: email ?? '' }) : (email ?? '')
  return step === 'role' && reason === null && because !== null ? t('mailings.why.standIn', { name: because }) : ''
}

function Step({ yes, title, text, depth = 0 }: WhyLink) {
  const t = useText()
  return (
    <li data-no={!yes || undefined} data-depth={Math.min(depth, 3) || undefined}>
      <span className="visually-hidden">{t(yes ? 'mailings.why.yes' : 'mailings.why.no')} </span>
      <b>{title}</b>
      <span>{text}</span>
    </li>
  )
}
