import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { MailingRow } from '#shared/model/outreach.ts'
import type { AnswersState } from '#shared/model/sending.ts'
import { api, client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { showErrorToast, showToast } from '../../ui/toast.tsx'
import { ReturnedDialog } from './ReturnedDialog.tsx'
import './answers.css'

/** What came of a mailing: who answered, what came back and what can be done about it, and the way to the second round. */
export function Answers({ mailing, onSecond }: { mailing: MailingRow; onSecond: (silent: number) => void }) {
  const t = useText()
  const { data } = useQuery(api.answers.state.queryOptions({ input: { id: mailing.id } }))
  if (!data) return null
  const isSent = mailing.counts.sent > 0
  const isOver = mailing.status === 'done'
  return (
    <section className="answers" aria-label={t('sending.answers.title')}>
      <Chain {...data} />
      {data.bounced.length > 0 && <Returned id={mailing.id} rows={data.bounced} />}
      {isSent && (isOver || data.replied > 0) && (
        <div className="answers-line">
          <p className="num">
            {t('sending.answers.said', { count: data.replied })}
            {data.silent > 0 && `, ${t('sending.answers.silent', { count: data.silent })}`}
            {data.silent === 0 && '.'}
          </p>
          <span className="grow" />
          {isOver && data.silent > 0 && <PlainButton onClick={() => onSecond(data.silent)}>{t('sending.answers.second')}</PlainButton>}
        </div>
      )}
    </section>
  )
}

/** The mailing before, and those after. */
function Chain({ follows, followedBy }: Pick<AnswersState, 'follows' | 'followedBy'>) {
  const t = useText()
  if (!follows && followedBy.length === 0) return null
  const link = ({ id, name }: { id: string; name: string }) => (
    <Link key={id} to="/udsendelse/$id" params={{ id }}>
      {name}
    </Link>
  )
  return (
    <p className="soft answers-chain">
      {follows && (
        <span>
          {t('sending.answers.follows')} {link(follows)}
        </span>
      )}
      {followedBy.length > 0 && (
        <span>
          {t('sending.answers.followedBy')} {followedBy.map(link)}
        </span>
      )}
    </p>
  )
}

/** "3 kom retur": the next at the partner gets it, or somebody finds out where they are now. */
function Returned({ id, rows }: { id: string; rows: AnswersState['bounced'] }) {
  const t = useText()
  const [finding, setFinding] = useState(false)
  const others = rows.filter(({ next }) => next !== null).length
  const plan = useMutation({
    mutationFn: () => client.answers.next({ id }),
    onSuccess: ({ added, without }) => {
      const left = without > 0 ? ` ${t('sending.answers.nextWithout', { count: without })}` : ''
      showToast({ message: `${t('sending.answers.nextDone', { count: added })}${left}` })
    },
    onError: (error) => showErrorToast(error)
  })
  return (
    <div className="answers-band">
      <p className="answers-head">{t('sending.answers.bounced', { count: rows.length })}</p>
      <span className="grow" />
      <PlainButton onClick={() => setFinding(true)}>{t('sending.answers.find')}</PlainButton>
      {others > 0 && (
        <Button variant="default" onClick={() => plan.mutate()} loading={plan.isPending}>
          {t('sending.answers.next', { count: others })}
        </Button>
      )}
      {finding && <ReturnedDialog rows={rows} onClose={() => setFinding(false)} />}
    </div>
  )
}
