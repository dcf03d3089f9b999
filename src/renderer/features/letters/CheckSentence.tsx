import { Button } from '@mantine/core'
import type { MailingRecipient } from '#shared/model/outreach.ts'
import { useText } from '../../lib/i18n.ts'
import { fieldName } from './MissingFields.tsx'
import { resolvedOf } from './people.ts'
import { RecipientSum } from './RecipientSum.tsx'

interface CheckSentenceProps {
  recipients: readonly MailingRecipient[]
  fields: readonly { code: string; count: number }[]
  onTemplate?: () => void
}

/** How many can get the letter, how many of those have an empty place in it, and one band for each field that is empty. */
export function CheckSentence({ recipients, fields, onTemplate }: CheckSentenceProps) {
  const t = useText()
  const gaps = recipients.filter(({ state, missing }) => state === 'planned' && missing.length > 0).length
  const resolved = resolvedOf(recipients)
  return (
    <div className="check-top">
      <p className="check-say">
        {t('mailings.check.can', { count: resolved.included.length })}{' '}
        {gaps > 0 && <span className="warn">{t('mailings.check.gaps', { count: gaps })}</span>}
      </p>
      {resolved.excluded.length > 0 && <RecipientSum resolved={resolved} onlyExcluded />}
      {fields.length > 0 && (
        <ul className="check-bands">
          {fields.map(({ code, count }) => (
            <li key={code}>
              <p>
                <b>{t('mailings.check.without', { count, field: fieldName(t, code) })}</b>
                <span className="soft">{t('mailings.check.empty')}</span>
              </p>
              {onTemplate && (
                <Button size="xs" variant="outline" onClick={onTemplate}>
                  {t('mailings.check.fixTemplate')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
