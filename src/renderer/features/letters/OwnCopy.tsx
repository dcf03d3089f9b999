import { useState } from 'react'
import type { MailingRow } from '#shared/model/outreach.ts'
import { useText } from '../../lib/i18n.ts'
import { changePreferences, usePreference } from '../../lib/preferences.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { useOwnCopy } from './use-own-copy.ts'
import './ways-dialog.css'

/** A draft of the letter to oneself, and the question that only a person can answer: whether it can be sent. */
export function OwnCopy({ mailing }: { mailing: MailingRow }) {
  const t = useText()
  const draftsOpen = usePreference('draftsOpen')
  const [answered, setAnswered] = useState(false)
  const copy = useOwnCopy({ quiet: true })
  const answer = (draftsOpen: 'yes' | 'no') => {
    changePreferences({ draftsOpen })
    setAnswered(true)
  }
  return (
    <div className="own-copy" aria-live="polite">
      <PlainButton onClick={() => copy.mutate({ id: mailing.id })} disabled={copy.isPending}>
        {t('outputs.own.write')}
      </PlainButton>
      {copy.data && (
        <p className="soft">
          {t('outputs.own.done', { to: copy.data.to })} <CopyButton text={copy.data.path} label={t('prints.copyPath')} />
        </p>
      )}
      {copy.data && !answered && (
        <>
          <p>{t('outputs.own.ask')}</p>
          <PlainButton onClick={() => answer('yes')}>{t('outputs.own.yes')}</PlainButton>
          <PlainButton onClick={() => answer('no')}>{t('outputs.own.no')}</PlainButton>
        </>
      )}
      {draftsOpen === 'no' && <p className="soft">{t('outputs.own.otherwise')}</p>}
    </div>
  )
}
