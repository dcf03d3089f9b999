import { Link } from '@tanstack/react-router'
import type { MailingRecipient } from '#shared/model/outreach.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { fixOf } from './field-fixes.ts'
import { fieldName } from './MissingFields.tsx'
import { useDecisions } from './use-decisions.ts'

/** What a letter lacks, as fields to fill in: the card gets it, and so does the letter. */
export function MissingFixes({ mailingId, person }: { mailingId: string; person: MailingRecipient }) {
  const t = useText()
  const { decide, skip } = useDecisions(mailingId)
  if (person.missing.length === 0) return <span className="faint">{t('mailings.check.complete')}</span>
  return (
    <>
      <Facts>
        {person.missing.map((code) => {
          const fix = fixOf(code, person)
          return (
            <Fact key={code} label={fieldName(t, code)}>
              {fix ? (
                <InlineField
                  label={fieldName(t, code)}
                  value=""
                  empty={t('mailings.check.fillIn')}
                  onSave={fix}
                  multiline={code === 'partner.statement'}
                />
              ) : (
                <Link to="/person/$id" params={{ id: person.personId }}>
                  {t('mailings.why.openPerson')}
                </Link>
              )}
            </Fact>
          )
        })}
      </Facts>
      <span className="check-one">
        {person.missing.length === 1 && (
          <LinkButton onClick={() => decide([person.id], person.missing[0] ?? '', '')}>{t('mailings.check.leave')}</LinkButton>
        )}
        <LinkButton onClick={() => skip([person.id])}>{t('mailings.check.skip')}</LinkButton>
      </span>
    </>
  )
}
