import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ListOfPerson } from '#shared/model/outreach.ts'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { Flag } from '../../ui/marks.tsx'
import { reasonText } from '../letters/index.ts'

/** The lists the person is on, each with why; above them what keeps letters away, whatever the list. */
export function PersonLists({ id }: { id: string }) {
  const t = useText()
  const language = useLanguage()
  const { data } = useQuery(api.lists.ofPerson.queryOptions({ input: { id, language } }))
  return (
    <section aria-labelledby="person-lists">
      <h2 id="person-lists" className="card-heading">
        {t('cards.lists.title')}
      </h2>
      {data?.reason && (
        <p className="card-notice">
          <Flag kind={data.reason === 'no-address' ? 'missing' : 'optedOut'}>
            {t('cards.lists.noLetters', { reason: reasonText(t, data.reason, data.because) })}
          </Flag>
        </p>
      )}
      {data?.lists.length === 0 && <p className="note card-notice">{t('cards.lists.none')}</p>}
      <ul className="card-rows">
        {data?.lists.map((list) => (
          <ListLine key={list.id} list={list} />
        ))}
      </ul>
    </section>
  )
}

function ListLine({ list }: { list: ListOfPerson }) {
  const t = useText()
  const why = useWhy()
  return (
    <li>
      <span />
      <span>
        <Link to="/liste/$id" params={{ id: list.id }} className="card-name">
          {list.name}
        </Link>
        <span className="note">{why(list)}</span>
      </span>
      {list.roleEnded && <Flag kind="note">{t('cards.lists.roleEnded')}</Flag>}
    </li>
  )
}

function useWhy(): (list: ListOfPerson) => string {
  const t = useText()
  const format = useFormat()
  return ({ why, rule, since, by, through }) => {
    if (why === 'pin') return t('lists.putOnShort', { reason: rule })
    if (why === 'rule') return rule === '' ? t('cards.lists.everybody') : t('cards.lists.rule', { rule })
    const when = since === null ? '' : format.day(since)
    if (through !== null) return t('cards.lists.through', { when, partner: through })
    return by === null ? t('cards.lists.hand', { when }) : t('cards.lists.handBy', { when, name: by })
  }
}
