import { useState } from 'react'
import type { MailPreview } from '#shared/model/outreach.ts'
import { useText } from '../../lib/i18n.ts'
import { Tabs, tabPanel } from '../../ui/Tabs.tsx'
import { FilledText } from './FilledText.tsx'
import { MailFrame } from './MailFrame.tsx'
import type { Pointing } from './use-pointing.ts'
import './check-step.css'
import './mail-view.css'

const ways = ['mail', 'text', 'source'] as const

/** Which of the three ways one looks at a mail; it stays when the recipient changes. */
export function useMailTabs(panelId: string) {
  const t = useText()
  const [way, setWay] = useState<(typeof ways)[number]>('mail')
  const tabs = (
    <Tabs
      label={t('mailings.mail.tabs')}
      at={way}
      items={ways.map((id) => ({ id, label: t(`mailings.mail.${id}`) }))}
      onChange={setWay}
      panelId={panelId}
    />
  )
  return { way, tabs, panel: tabPanel(panelId, way) }
}

interface MailViewProps {
  mail: MailPreview
  view: ReturnType<typeof useMailTabs>
  /** Where the letter is written: what is chosen there is marked, and what is pressed here is chosen there. */
  pointing?: Pointing | undefined
  /** It is the last one that could be made, not that of the letter as it stands. */
  stale?: boolean
}

/** A mail as a sheet on the desk, read back from the very bytes that are written. */
export function MailView({ mail, view: { way, panel }, pointing, stale = false }: MailViewProps) {
  const t = useText()
  return (
    <div className="mail-view" data-stale={stale || undefined} {...panel}>
      {way === 'source' ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls is reached with Tab
        <pre className="mail-source" tabIndex={0}>
          {mail.source}
        </pre>
      ) : (
        <>
          <dl className="mail-head">
            <dt>{t('mailings.mail.from')}</dt>
            <dd>{mail.from}</dd>
            <dt>{t('mailings.mail.to')}</dt>
            <dd>{mail.to}</dd>
            {mail.cc !== '' && (
              <>
                <dt>{t('mailings.mail.cc')}</dt>
                <dd>{mail.cc}</dd>
              </>
            )}
            <dt>{t('mailings.mail.subject')}</dt>
            <dd>
              <b>{mail.filled && pointing ? <FilledText parts={mail.filled.subject} pointing={pointing} /> : mail.subject}</b>
            </dd>
            {mail.files.length + mail.missingFiles.length > 0 && (
              <>
                <dt>{t('letters.files.title')}</dt>
                <dd>
                  {mail.files.map(({ name }) => name).join(', ')}
                  {mail.missingFiles.map((name) => (
                    <span key={name} className="check-missing check-stop">
                      {name}: {t('mailings.check.missing')}
                    </span>
                  ))}
                </dd>
              </>
            )}
          </dl>
          {way === 'mail' ? (
            mail.frame === '' ? (
              <p className="soft">{t('privacy.mail')}</p>
            ) : (
              <MailFrame src={mail.frame} place={pointing?.place} />
            )
          ) : (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
            <pre className="mail-text" tabIndex={0}>
              {mail.filled && pointing ? <FilledText parts={mail.filled.text} pointing={pointing} /> : mail.text}
            </pre>
          )}
        </>
      )}
    </div>
  )
}
