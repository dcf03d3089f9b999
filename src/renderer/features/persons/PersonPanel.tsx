import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { FollowUpsOf, Timeline } from '../log/index.ts'
import { LogButtons, PeekPanel } from '../records/index.ts'
import { LeaveNote } from '../role-changes/index.ts'
import { PersonGreeting, PersonReach, PersonTags } from './PersonReach.tsx'
import { usePerson } from './use-person.ts'
import '../../ui/card.css'

/** The person at hand beside the table: what is due, then facts, then history. */
export function PersonPanel({ id, onOpen, onClose }: { id: string; onOpen: () => void; onClose: () => void }) {
  const t = useText()
  const format = useFormat()
  const { person, error, retry, change } = usePerson(id)
  const role = person?.roles.find((each) => each.toOn === null)
  const subject = { type: 'person', id } as const
  return (
    <PeekPanel entity="persons" id={id} name={person?.displayName} onOpen={onOpen} onClose={onClose}>
      {error && <ErrorPanel error={error} onRetry={retry} />}
      {person && (
        <Fragment key={person.id}>
          <h2 className="card-who">{person.displayName}</h2>
          {role && (
            <p className="soft">
              {role.title && `${role.title}, `}
              <Link to="/partner/$id" params={{ id: role.partnerId }} className="inline-link">
                {role.partnerName}
              </Link>
            </p>
          )}
          {role?.isPrimary && (
            <p className="note">
              <span className="ok">★</span> {t('partners.primary')}
              {role.fromOn && ` ${t('cards.people.since', { when: format.day(role.fromOn) })}`}
            </p>
          )}
          {role && <LeaveNote role={role} name={person.displayName} leave={role.leave} />}
          <FollowUpsOf subject={subject} />
          <Facts>
            <PersonReach person={person} change={change} />
            <PersonGreeting person={person} change={change} />
            <PersonTags person={person} change={change} />
          </Facts>
          <LogButtons subject={subject} />
          <Timeline subject={subject} />
        </Fragment>
      )}
    </PeekPanel>
  )
}
