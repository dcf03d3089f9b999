import { useState } from 'react'
import type { Partner } from '#shared/model/partner.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { InlineField } from '../../ui/InlineField.tsx'

/** Why the partner is in the alliance, in reading type; an edit is a new version, and the earlier ones stay. */
export function PartnerStatement({ partner }: { partner: Partner }) {
  const t = useText()
  const format = useFormat()
  const uiLanguage = useLanguage()
  const [earlier, setEarlier] = useState(false)
  const [newest, ...older] = partner.statements
  const language = newest?.language ?? uiLanguage
  return (
    <section aria-labelledby="statement">
      <h2 id="statement">{t('partners.statement')}</h2>
      <blockquote className="partner-quote" data-field="statement" data-none={!newest || undefined}>
        <InlineField
          label={t('partners.statement')}
          value={newest?.text ?? ''}
          multiline
          lang={newest?.language}
          empty={t('partners.noStatement')}
          onSave={(text) => client.partners.setStatement({ id: partner.id, language, text })}
        />
      </blockquote>
      {newest && (
        <p className="partner-byline">
          {newest.source ?? ''} {format.day(newest.createdAt)} · {t(`partners.statementLanguage.${newest.language}`)}{' '}
          {older.length > 0 && (
            <LinkButton aria-expanded={earlier} onClick={() => setEarlier(!earlier)}>
              {earlier ? t('partners.hideEarlier') : t('partners.earlier', { count: older.length })}
            </LinkButton>
          )}
        </p>
      )}
      {earlier &&
        older.map((version) => (
          <blockquote key={`${version.language}${version.no}`} className="partner-quote" data-old lang={version.language}>
            <p>{version.text}</p>
            <p className="note">{format.day(version.createdAt)}</p>
          </blockquote>
        ))}
    </section>
  )
}
