import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { mailKinds } from '#shared/model/mail-in.ts'
import { addDays } from '#shared/rules/calendar.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { showUndoable, undo } from '../../ui/undo.ts'
import { openRowNext } from '../rounds/index.ts'
import type { TakenIn } from './use-take-in.ts'

/** One card when mails were taken in: what was done, what it leaves to do, and the way back. */
export function MailDonePage({ result }: { result: TakenIn }) {
  const t = useText()
  const navigate = useNavigate()
  const { done, changeSet } = result
  const count = Object.values(done).reduce((sum, each) => sum + each, 0)
  const back = useMutation({
    mutationFn: (set: string) => undo(set),
    onSuccess: () => navigate({ to: '/log' })
  })
  return (
    <>
      <Head quiet title={t('mailIn.review.title')} />
      <div className="mail-done">
        <section className="mail-done-card" aria-labelledby="mail-done">
          <h2 id="mail-done" className="mail-done-title">
            <IconCheck size={22} stroke={1.8} aria-hidden /> {t('mailIn.done.title', { count })}
          </h2>
          <ul className="mail-done-rows">
            {mailKinds
              .filter((kind) => done[kind] > 0)
              .map((kind) => (
                <li key={kind}>{t(`mailIn.done.${kind}`, { count: done[kind] })}</li>
              ))}
          </ul>
          <Unreachable unreachable={result.unreachable} />
          <Answers answers={result.answers} />
          <div className="mail-done-actions">
            <Button onClick={() => void navigate({ to: '/log' })}>{t('mailIn.done.toLog')}</Button>
            {changeSet !== null && (
              <Button variant="default" loading={back.isPending} onClick={() => back.mutate(changeSet)}>
                {t('mailIn.done.undo')}
              </Button>
            )}
          </div>
        </section>
      </div>
    </>
  )
}

/** Rows of rounds that the mails answer: each is opened with what its mail says. */
function Answers({ answers }: Pick<TakenIn, 'answers'>) {
  const t = useText()
  const navigate = useNavigate()
  if (answers.length === 0) return null
  const open = ({ type, roundId, rowId, text }: TakenIn['answers'][number]) => {
    openRowNext({ rowId, text })
    void navigate({ to: type === 'sign_on' ? '/runde/$id' : '/stemmer/$id', params: { id: roundId } })
  }
  return (
    <ul className="mail-done-rows">
      {answers.map((answer) => (
        <li key={answer.rowId}>
          <LinkButton onClick={() => open(answer)}>{t('mailIn.done.answer', { partner: answer.partner, round: answer.title })}</LinkButton>{' '}
          {answer.says !== null && <span className="soft">{t(`mailIn.done.says.${answer.says}`)}</span>}
        </li>
      ))}
    </ul>
  )
}

const daysToFind = 7

/** Whose addresses came back want another one: a promise to find it. */
function Unreachable({ unreachable }: Pick<TakenIn, 'unreachable'>) {
  const t = useText()
  const { list } = useFormat()
  const find = useMutation({
    mutationFn: () =>
      client.followUps.create({
        title: t('mailIn.done.followUp'),
        subject: unreachable.map(({ type, id }) => ({ type, id })),
        dueOn: addDays(today(), daysToFind)
      }),
    onSuccess: ({ changeSet }) => showUndoable(t('mailIn.done.findNewDone', { count: unreachable.length }), changeSet)
  })
  if (unreachable.length === 0) return null
  return (
    <div className="mail-unreachable">
      <p className="grow">
        {t('mailIn.done.unreachable', { count: unreachable.length, names: list(unreachable.map(({ name }) => name)) })}
      </p>
      <Button variant="outline" disabled={find.isSuccess} loading={find.isPending} onClick={() => find.mutate()}>
        {t('mailIn.done.findNew')}
      </Button>
      {find.error && <ErrorPanel error={find.error} />}
    </div>
  )
}
