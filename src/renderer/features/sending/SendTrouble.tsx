import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { SendingState } from '#shared/model/sending.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton, PlainButton } from '../../ui/buttons.tsx'
import { showErrorToast } from '../../ui/toast.tsx'

type Decision = 'sent' | 'again'

/** Letters nobody knows of: a person looks, and says of each or of all what became of it. */
export function Unknown({ id, rows }: { id: string; rows: SendingState['unknown'] }) {
  const t = useText()
  const { moment } = useFormat()
  const decide = useMutation({
    mutationFn: ({ as, of }: { as: Decision; of: SendingState['unknown'] }) =>
      client.sending.decide({ id, as, recipientIds: of.map(({ recipientId }) => recipientId) }),
    onError: (error) => showErrorToast(error)
  })
  return (
    <section className="send-trouble" aria-labelledby="send-unknown">
      <h2 id="send-unknown">{t('sending.unknown.title', { count: rows.length })}</h2>
      <p className="soft">{t('sending.unknown.text')}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.recipientId} className="row">
            <Who row={row} />
            {row.at !== null && <span className="note">{moment(row.at)}</span>}
            <span className="grow" />
            <LinkButton
              aria-label={t('sending.unknown.sentOne', { name: row.name })}
              onClick={() => decide.mutate({ as: 'sent', of: [row] })}
            >
              {t('sending.unknown.sent')}
            </LinkButton>
            <LinkButton
              aria-label={t('sending.unknown.againOne', { name: row.name })}
              onClick={() => decide.mutate({ as: 'again', of: [row] })}
            >
              {t('sending.unknown.again')}
            </LinkButton>
          </li>
        ))}
      </ul>
      {rows.length > 1 && (
        <p className="row">
          <PlainButton onClick={() => decide.mutate({ as: 'sent', of: rows })}>{t('sending.unknown.allSent')}</PlainButton>
          <PlainButton onClick={() => decide.mutate({ as: 'again', of: rows })}>{t('sending.unknown.allAgain')}</PlainButton>
        </p>
      )}
    </section>
  )
}

/** Letters that the server did not take, with what it said. */
export function Refused({ id, rows }: { id: string; rows: SendingState['failed'] }) {
  const t = useText()
  const retry = useMutation({ mutationFn: () => client.sending.retry({ id }), onError: (error) => showErrorToast(error) })
  return (
    <section className="send-trouble" aria-labelledby="send-refused">
      <h2 id="send-refused">{t('sending.failed.title', { count: rows.length })}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.recipientId} className="row">
            <Who row={row} />
            <span className="note grow">{row.failure}</span>
          </li>
        ))}
      </ul>
      <p>
        <Button variant="default" onClick={() => retry.mutate()} loading={retry.isPending}>
          {t('sending.failed.retry')}
        </Button>
      </p>
    </section>
  )
}

function Who({ row: { personId, name, partnerName } }: { row: Pick<SendingState['failed'][number], 'personId' | 'name' | 'partnerName'> }) {
  return (
    <span>
      <Link to="/person/$id" params={{ id: personId }}>
        {name}
      </Link>
      {partnerName !== null && <span className="soft"> · {partnerName}</span>}
    </span>
  )
}
