import { Link } from '@tanstack/react-router'
import { useText } from '../../lib/i18n.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { FollowUpsOf, Timeline } from '../log/index.ts'
import { LeaveNote } from '../role-changes/index.ts'
import { PersonFacts } from './PersonFacts.tsx'
import { usePerson } from './use-person.ts'
import '../../ui/card.css'

/** The person at hand beside the table: what is due, then facts, then history. */
export function PersonPanel({ id }: { id: string }) {
  const t = useText()
  const { person, error, retry, change } = usePerson(id)
  if (error) return <ErrorPanel error={error} onRetry={retry} />
  if (!person) return null
  const role = person.roles.find((each) => each.toOn === null)
  const subject = { type: 'person', id } as const
  return (
    <>
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
          <span className="ok">★</span> {t('persons.primary')}
        </p>
      )}
      {role && <LeaveNote role={role} name={person.displayName} leave={role.leave} />}
      <FollowUpsOf subject={subject} />
      <PersonFacts person={person} change={change} />
      <Timeline subject={subject} />
    </>
  )
}
