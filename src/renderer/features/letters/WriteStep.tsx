import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { MailingRecipient, MailingRow } from '#shared/model/outreach.ts'
import { useText } from '../../lib/i18n.ts'
import { usePreference } from '../../lib/preferences.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Answers, SendMail } from '../sending/index.ts'
import { LetterFrame } from './LetterFrame.tsx'
import { MailingSummary } from './MailingSummary.tsx'
import { OwnCopy } from './OwnCopy.tsx'
import { SecondRoundDialog } from './SecondRoundDialog.tsx'
import { StatesTable } from './StatesTable.tsx'
import { useDiscard } from './use-discard.ts'
import { useOutput } from './use-output.ts'
import { WaysDialog } from './WaysDialog.tsx'
import { WrittenBand } from './WrittenBand.tsx'
import { WrittenFiles } from './WrittenFiles.tsx'
import { WrittenFolder } from './WrittenFolder.tsx'
import './write-step.css'

interface WriteStepProps {
  mailing: MailingRow
  recipients: readonly MailingRecipient[]
  goTo: Parameters<typeof LetterFrame>[0]['goTo']
}

/** ④ Writes the drafts, says where they are, and asks whether they were sent. */
export function WriteStep({ mailing, recipients, goTo }: WriteStepProps) {
  const t = useText()
  const navigate = useNavigate()
  const discard = useDiscard(mailing, () => void navigate({ to: '/breve' }))
  const { written, sent } = mailing.counts
  const toWrite = recipients.filter(({ state }) => state === 'planned' || state === 'rendered').length
  const isOpen = mailing.status !== 'done' && mailing.status !== 'cancelled'
  // what goes through the mail server is gone on with there
  const isBegun = mailing.status === 'running' || mailing.status === 'paused'
  const write = useOutput(mailing.id)
  const [choosing, setChoosing] = useState(false)
  const [second, setSecond] = useState<number>()
  const draftsOpen = usePreference('draftsOpen')
  const step = written === 0 && isOpen ? 'mailings.drafts.all' : 'mailings.drafts.others'
  const summary = <MailingSummary mailing={mailing} recipients={recipients} />
  return (
    <LetterFrame
      title={mailing.name}
      at="write"
      notes={{ recipients: t('mailings.sum.included', { count: mailing.counts.planned + written + sent }), template: mailing.templateName }}
      goTo={goTo}
      actions={
        isOpen &&
        !isBegun && (
          <>
            {written === 0 && sent === 0 && <PlainButton onClick={discard}>{t('mailings.discard.mailing')}</PlainButton>}
            <Button variant={draftsOpen === 'no' && toWrite > 0 ? 'filled' : 'default'} onClick={() => setChoosing(true)}>
              {t('outputs.open')}
            </Button>
            {toWrite > 0 && (
              <Button
                variant={draftsOpen === 'no' ? 'default' : 'filled'}
                onClick={() => write.run({ as: 'eml' })}
                loading={write.isRunning}
              >
                {t(step, { count: toWrite })}
              </Button>
            )}
          </>
        )
      }
    >
      <div className="write-top">
        {choosing && <WaysDialog mailing={mailing} toWrite={toWrite} written={written} onClose={() => setChoosing(false)} />}
        {written > 0 && isOpen && <WrittenBand mailing={mailing} first={toWrite === 0} />}
        {write.error && <ErrorPanel error={write.error} />}
        {toWrite > 0 && isOpen && !isBegun && (
          <div className="write-sum">
            {summary}
            <p className="soft">{t('mailings.drafts.what')}</p>
          </div>
        )}
        {sent > 0 && <p className="check-say">{t('mailings.mailing.sentTo', { count: sent })}</p>}
        {mailing.status === 'cancelled' && <p className="check-say">{t('mailings.mailing.discarded')}</p>}
        {mailing.folder !== null && <WrittenFolder folder={mailing.folder} />}
        <WrittenFiles mailingId={mailing.id} />
        {isOpen && !isBegun && toWrite > 0 && <OwnCopy mailing={mailing} />}
        <SendMail mailing={mailing} count={toWrite} summary={summary} />
        <Answers mailing={mailing} onSecond={setSecond} />
        {second !== undefined && <SecondRoundDialog mailing={mailing} count={second} onClose={() => setSecond(undefined)} />}
      </div>
      <StatesTable mailingId={mailing.id} recipients={recipients} />
    </LetterFrame>
  )
}
