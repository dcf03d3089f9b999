import type { MailingRecipient } from '#shared/model/outreach.ts'
import { useText } from '../../lib/i18n.ts'
import { CheckBand } from './CheckBand.tsx'
import { fieldName } from './MissingFields.tsx'
import { resolvedOf } from './people.ts'
import { RecipientSum } from './RecipientSum.tsx'
import { useDecisions } from './use-decisions.ts'

interface CheckSentenceProps {
  mailingId: string
  recipients: readonly MailingRecipient[]
  fields: readonly { code: string; count: number }[]
  onTemplate?: () => void
}

/** How many can get the letter, how many of those have an empty place in it, and one band for each field that is empty. */
export function CheckSentence({ mailingId, recipients, fields, onTemplate }: CheckSentenceProps) {
  const t = useText()
  const gaps = recipients.filter(({ state, missing }) => state === 'planned' && missing.length > 0).length
  const resolved = resolvedOf(recipients)
  const { decide, skip } = useDecisions(mailingId)
  const lacking = (code: string) =>
    recipients.flatMap(({ id, state, missing }) => (state === 'planned' && missing.includes(code) ? [id] : []))
  const fileless = recipients.flatMap(({ id, reason }) => (reason === 'missing-file' ? [id] : []))
  return (
    <div className="check-top">
      <p className="check-say">
        {t('mailings.check.can', { count: resolved.included.length })}{' '}
        {gaps > 0 && <span className="warn">{t('mailings.check.gaps', { count: gaps })}</span>}
      </p>
      {resolved.excluded.length > 0 && <RecipientSum resolved={resolved} onlyExcluded />}
      {(fields.length > 0 || fileless.length > 0) && (
        <ul className="check-bands">
          {fileless.length > 0 && (
            <CheckBand
              title={t('mailings.sum.reason.missing-file', { count: fileless.length })}
              note={t('mailings.check.noFile')}
              onSkip={() => skip(fileless)}
              onTemplate={onTemplate}
            />
          )}
          {fields.map(({ code, count }) => (
            <CheckBand
              key={code}
              title={t('mailings.check.without', { count, field: fieldName(t, code) })}
              note={t('mailings.check.empty')}
              onDecide={(text) => decide(lacking(code), code, text)}
              onSkip={() => skip(lacking(code))}
              onTemplate={onTemplate}
            />
          ))}
        </ul>
      )}
    </div>
  )
}
