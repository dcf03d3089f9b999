import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { MailingRecipient, MailingRow } from '#shared/model/outreach.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { runJob } from '../../lib/jobs.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { showToast } from '../../ui/toast.tsx'
import { Answers, SendMail } from '../sending/index.ts'
import { LetterFrame } from './LetterFrame.tsx'
import { resolvedOf } from './people.ts'
import { RecipientSum } from './RecipientSum.tsx'
import { StatesTable } from './StatesTable.tsx'
import { useDiscard } from './use-discard.ts'
import { WrittenBand } from './WrittenBand.tsx'
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
  const toWrite = recipients.filter(({ state }) => state === 'planned').length
  const isOpen = mailing.status !== 'done' && mailing.status !== 'cancelled'
  const write = useMutation({
    mutationFn: (limit?: number) =>
      runJob(
        (now) => now('jobs.what.letters'),
        () => client.mailings.write({ id: mailing.id, ...(limit && { limit }) }),
        { canStop: false }
      ),
    onSuccess: ({ written: count }) => showToast({ message: t('mailings.drafts.done', { count }) })
  })
  const step = written === 0 && isOpen ? 'mailings.drafts.all' : 'mailings.drafts.others'
  return (
    <LetterFrame
      title={mailing.name}
      at="write"
      notes={{ recipients: t('mailings.sum.included', { count: mailing.counts.planned + written + sent }), template: mailing.templateName }}
      goTo={goTo}
      actions={
        isOpen &&
        toWrite > 0 && (
          <>
            {written === 0 && <PlainButton onClick={discard}>{t('mailings.discard.mailing')}</PlainButton>}
            {written === 0 && toWrite > 1 && (
              <Button variant="default" onClick={() => write.mutate(1)} disabled={write.isPending}>
                {t('mailings.drafts.one')}
              </Button>
            )}
            <Button onClick={() => write.mutate(undefined)} loading={write.isPending}>
              {t(step, { count: toWrite })}
            </Button>
          </>
        )
      }
    >
      <div className="write-top">
        {written > 0 && isOpen && <WrittenBand mailing={mailing} first={toWrite === 0} />}
        {write.error && <ErrorPanel error={write.error} />}
        {written === 0 && isOpen && <Summary recipients={recipients} />}
        {sent > 0 && <p className="check-say">{t('mailings.mailing.sentTo', { count: sent })}</p>}
        {mailing.status === 'cancelled' && <p className="check-say">{t('mailings.mailing.discarded')}</p>}
        {mailing.folder !== null && <WrittenFolder folder={mailing.folder} />}
        <SendMail mailing={mailing} count={recipients.filter(({ state }) => state === 'planned' || state === 'rendered').length} />
        <Answers mailing={mailing} />
      </div>
      <StatesTable mailingId={mailing.id} recipients={recipients} />
    </LetterFrame>
  )
}

function Summary({ recipients }: { recipients: readonly MailingRecipient[] }) {
  const t = useText()
  return (
    <>
      <div className="write-sum">
        <RecipientSum resolved={resolvedOf(recipients)} />
      </div>
      <p className="soft">{t('mailings.drafts.what')}</p>
    </>
  )
}
