import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { MailingRow } from '#shared/model/outreach.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { DiscardDialog } from './DiscardDialog.tsx'
import { NextDraft } from './NextDraft.tsx'
import { SentDialog } from './SentDialog.tsx'
import './written-band.css'

/** The open loops, one band each: written, and nobody has said whether they were sent. */
export function WrittenBands({ mailings }: { mailings: readonly MailingRow[] }) {
  return (
    <div className="written-bands">
      {mailings.map((mailing, place) => (
        <WrittenBand key={mailing.id} mailing={mailing} first={place === 0} linked />
      ))}
    </div>
  )
}

interface WrittenBandProps {
  mailing: MailingRow
  /** Has the filled button of the screen. */
  first?: boolean
  /** The name leads to the mailing. */
  linked?: boolean
}

/** "87 kladder skrevet tirsdag. Sendt?" Only a person knows, so a person is asked. */
export function WrittenBand({ mailing, first = true, linked = false }: WrittenBandProps) {
  const t = useText()
  const { day } = useFormat()
  const [asking, setAsking] = useState<'sent' | 'discard'>()
  const { id, name, counts, mailedAt } = mailing
  return (
    <section className="written-band" aria-label={t('mailings.sent.band')}>
      <div className="written-band-words">
        <p className="written-band-head">{t('mailings.sent.ask', { count: counts.written, when: day(mailedAt) })}</p>
        <p className="soft clip">
          {linked && (
            <Link to="/udsendelse/$id" params={{ id }}>
              {name}
            </Link>
          )}
          {linked && counts.planned > 0 && ' · '}
          {counts.planned > 0 && t('mailings.mailing.toWrite', { count: counts.planned })}
        </p>
      </div>
      <span className="grow" />
      <PlainButton onClick={() => setAsking('discard')}>{t('mailings.discard.open')}</PlainButton>
      {mailing.folder !== null && <NextDraft mailing={mailing} />}
      <Button variant={first ? 'filled' : 'default'} onClick={() => setAsking('sent')}>
        {t('mailings.sent.open')}
      </Button>
      {asking === 'sent' && <SentDialog mailing={mailing} onClose={() => setAsking(undefined)} />}
      <DiscardDialog mailing={mailing} opened={asking === 'discard'} onClose={() => setAsking(undefined)} />
    </section>
  )
}
