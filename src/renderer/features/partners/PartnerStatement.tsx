import { useState } from 'react'
import type { Partner, StatementVersion } from '#shared/model/partner.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { LinkButton, PlainButton } from '../../ui/buttons.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { StatementMenu } from './StatementMenu.tsx'

const languages = ['da', 'en'] as const
type Language = StatementVersion['language']

/** Why the partner is in the alliance, in reading type; an edit is a new version, and the earlier ones stay. */
export function PartnerStatement({ partner }: { partner: Partner }) {
  const t = useText()
  const uiLanguage = useLanguage()
  const [adding, setAdding] = useState<Language>()
  const said = languages.filter((language) => partner.statements.some((version) => version.language === language))
  // the one in the language of the window stands first
  const shown = [...new Set([...said.toSorted((one) => (one === uiLanguage ? -1 : 1)), ...(adding ? [adding] : [])])]
  const other = languages.find((language) => !shown.includes(language))
  return (
    <section aria-labelledby="statement">
      <h2 id="statement">{t('partners.statement')}</h2>
      {(shown.length > 0 ? shown : [uiLanguage]).map((language) => (
        <InLanguage
          key={language}
          partner={partner}
          language={language}
          versions={partner.statements.filter((version) => version.language === language)}
        />
      ))}
      {shown.length > 0 && other && (
        <PlainButton className="partner-add-language" onClick={() => setAdding(other)}>
          {t(`cards.statement.addLanguage.${other}`)}
        </PlainButton>
      )}
    </section>
  )
}

interface InLanguageProps {
  partner: Partner
  language: Language
  /** The newest first. */
  versions: readonly StatementVersion[]
}

function InLanguage({ partner, language, versions }: InLanguageProps) {
  const t = useText()
  const [earlier, setEarlier] = useState(false)
  const [newest, ...older] = versions
  const set = (text: string) => client.partners.setStatement({ id: partner.id, language, text })
  const restore = async (text: string) => {
    try {
      showUndoable(t('cards.statement.restored'), (await set(text)).changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  return (
    <>
      <blockquote className="partner-quote" data-field="statement" data-none={!newest || undefined}>
        <InlineField
          label={t('partners.statement')}
          value={newest?.text ?? ''}
          multiline
          lang={language}
          empty={t('partners.noStatement')}
          onSave={set}
        />
      </blockquote>
      {newest && (
        <div className="partner-byline">
          <Byline version={newest} />{' '}
          {older.length > 0 && (
            <LinkButton aria-expanded={earlier} onClick={() => setEarlier(!earlier)}>
              {earlier ? t('partners.hideEarlier') : t('partners.earlier', { count: older.length })}
            </LinkButton>
          )}
          <StatementMenu partner={partner} version={newest} />
        </div>
      )}
      {earlier &&
        older.map((version) => (
          <blockquote key={version.id} className="partner-quote" data-old lang={version.language}>
            <p>{version.text}</p>
            <p className="note">
              <Byline version={version} />{' '}
              <LinkButton onClick={() => void restore(version.text)}>{t('cards.statement.restore')}</LinkButton>
            </p>
          </blockquote>
        ))}
    </>
  )
}

/** Who said yes to a text and when, else what it is worth; and its language. */
function Byline({ version }: { version: StatementVersion }) {
  const t = useText()
  const format = useFormat()
  const { status, approvedOn, approvedBy, source, createdAt } = version
  const worth = () => {
    if (status !== 'approved') return t(`cards.statement.${status}`)
    if (approvedOn === null) return t('cards.statement.notApproved')
    const when = format.day(approvedOn)
    return approvedBy ? t('cards.statement.approvedBy', { name: approvedBy.name, when }) : t('cards.statement.approved', { when })
  }
  return (
    <span>
      {worth()} · {format.day(createdAt)}
      {source && ` ${t('cards.statement.from', { name: source })}`} · {t(`partners.statementLanguage.${version.language}`)}
    </span>
  )
}
