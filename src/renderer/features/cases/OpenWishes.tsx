import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'

/** On the card: what the person is waiting for. */
export function OpenWishes({ personId }: { personId: string }) {
  const t = useText()
  const { day } = useFormat()
  const { data = [] } = useQuery(api.cases.ofPerson.queryOptions({ input: { personId } }))
  const open = data.filter(({ closedOn }) => closedOn === null)
  return (
    <>
      {open.map(({ id, kind, dueOn }) => (
        <p key={id} className="row">
          <span className="grow">
            {t(dueOn < today() ? 'cases.onCard.late' : 'cases.onCard.open', { kind: t(`cases.kind.${kind}`), day: day(dueOn) })}
          </span>
          <Link to="/oensker" className="inline-link">
            {t('cases.onCard.show')}
          </Link>
        </p>
      ))}
    </>
  )
}
