import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'

/** As what somebody speaks for the alliance; nothing for all others. */
export function AllianceRoles({ personId }: { personId: string }) {
  const t = useText()
  const format = useFormat()
  const { data } = useQuery(api.alliance.get.queryOptions())
  const own = data?.people.filter((person) => person.personId === personId) ?? []
  if (own.length === 0) return null
  return (
    <div className="alliance-roles">
      <Link to="/alliancen" className="card-name">
        {data?.name || t('alliance.title')}
      </Link>
      <p className="soft">
        {own
          .map(({ role, title, fromOn, toOn }) =>
            [
              t(`alliance.role.${role}`),
              title,
              fromOn && t('cards.people.since', { when: format.day(fromOn) }),
              toOn && `– ${format.day(toOn)}`
            ]
              .filter(Boolean)
              .join(' ')
          )
          .join(', ')}
      </p>
    </div>
  )
}
