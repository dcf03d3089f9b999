import { Link } from '@tanstack/react-router'
import type { Briefing, RunningRound } from '#shared/model/lending.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'

const addresses = { 'sign-on': '/runde/$id', verification: '/stemmer/$id', event: '/arrangement/$id' } as const satisfies Record<
  RunningRound['kind'],
  string
>

/** What is promised, what goes on and what was not sent; each row leads to where it is done. */
export function BriefingWork({ briefing: { followUps, rounds, drafts } }: { briefing: Briefing }) {
  const t = useText()
  const { day } = useFormat()
  return (
    <>
      <section>
        <h2>{t('lending.letter.followUps')}</h2>
        {followUps.length === 0 && <p className="soft">{t('lending.letter.noFollowUps')}</p>}
        <ul>
          {followUps.map(({ id, title, subject, dueOn, overdueDays, ownerName }) => (
            <li key={id}>
              <span className={overdueDays > 0 ? 'lending-day warn' : 'lending-day'}>{day(dueOn)}</span>
              <span className="grow">
                <b>{title}</b> <span className="soft">{subject.name}</span>
              </span>
              <span className="soft">{ownerName}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('lending.letter.rounds')}</h2>
        {rounds.length === 0 && <p className="soft">{t('lending.letter.noRounds')}</p>}
        <ul>
          {rounds.map(({ kind, id, title, on }) => (
            <li key={id}>
              <span className="lending-day">{on === null ? '–' : day(on)}</span>
              <Link className="grow link" to={addresses[kind]} params={{ id }}>
                {title}
              </Link>
              <span className="soft">{t(`lending.letter.round.${kind}`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('lending.letter.drafts')}</h2>
        {drafts.length === 0 && <p className="soft">{t('lending.letter.noDrafts')}</p>}
        <ul>
          {drafts.map(({ id, name, written }) => (
            <li key={id}>
              <Link className="grow link" to="/udsendelse/$id" params={{ id }}>
                {name}
              </Link>
              <span className="soft">{written > 0 ? t('lending.letter.written', { count: written }) : t('lending.letter.begun')}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
