import { Checkbox } from '@mantine/core'
import { mailsLeftOut } from '#shared/i18n/mail-words.ts'
import type { MailReview } from '#shared/model/mail-in.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import type { EditMails } from './use-mail-review.ts'

interface MailVerdictProps {
  review: MailReview
  /** Mails that something is proposed for. */
  total: number
  edit: EditMails
}

/** The verdict first, the only big type of the screen; beside it what is left out and why, and whose mails are outgoing. */
export function MailVerdict({ review, total, edit }: MailVerdictProps) {
  const t = useText()
  const { day } = useFormat()
  const { mails, from, until, keepsText } = review
  const leftOut = mailsLeftOut(t, review)
  return (
    <div className="review-verdict review-verdict-row">
      <div>
        <p className="review-big">{t('mailIn.review.mails', { count: mails })}</p>
        <p className="review-split">
          <span className={total > 0 ? 'ok' : 'faint'}>{t('mailIn.review.proposed', { count: total })}</span>
          {from !== null && until !== null && from !== until && (
            <span className="faint"> · {t('mailIn.review.between', { from: day(from), until: day(until) })}</span>
          )}
        </p>
      </div>
      <dl className="mail-facts">
        {leftOut.length > 0 && (
          <>
            <dt>{t('mailIn.review.left')}</dt>
            <dd>{leftOut.join(', ')}</dd>
          </>
        )}
        <Own review={review} edit={edit} />
        {review.counts.contact + review.counts.reply > 0 && (
          <>
            <dt>{t('mailIn.side.text')}</dt>
            <dd>
              <Checkbox
                size="xs"
                label={t('mailIn.review.keepTexts')}
                checked={keepsText}
                onChange={(event) => edit({ do: 'keep-text', rowId: null, keep: event.currentTarget.checked })}
              />
            </dd>
          </>
        )}
      </dl>
    </div>
  )
}

/** Senders who may be the user: in which direction mails went depends on it. */
function Own({ review: { own }, edit }: Pick<MailVerdictProps, 'review' | 'edit'>) {
  const t = useText()
  if (own.length === 0) return null
  return (
    <>
      <dt id="mail-own">{t('mailIn.review.own')}</dt>
      <dd>
        <ul className="mail-own" aria-labelledby="mail-own">
          {own.map(({ address, mails, isOwn }) => (
            <li key={address}>
              <Checkbox
                size="xs"
                label={t('mailIn.review.ownMails', { address, count: mails })}
                checked={isOwn}
                onChange={(event) => edit({ do: 'own', address, isOwn: event.currentTarget.checked })}
              />
            </li>
          ))}
        </ul>
      </dd>
    </>
  )
}
